/**
 * The notes for who helps: what not to assume, and when to stop and ask somebody. Questions that ask
 * for the same care share a note; its words are in `helper.json`, under `notes`. How to explain a
 * question is its own, and stands with its other help (`help.<question>.helper`).
 */

import type {QuestionId} from '../../flows/questions.js';

const QUESTIONS_OF = {
  passports: ['nationalities'],
  permit: ['residence', 'residenceOther', 'residenceWork', 'sponsor', 'earlierResidence'],
  cardDay: ['residenceGrantedOn'],
  stay: ['interruption', 'registeredSince', 'livingInKingdomSince', 'totalYearsInKingdom'],
  birth: ['birthDate'],
  letter: ['letterLaw', 'letterDate', 'letterKind', 'letterSentOn', 'termEnd'],
  longAgo: ['choseLaw', 'optedIn', 'madeObligedByMunicipality', 'winProgramme', 'dutchWithdrawn'],
  list: ['applies', 'appliesTemporary', 'appliesPassport', 'appliesTest'],
  childhood: ['schoolAgeYearsInNL'],
  school: ['education', 'educationStoppedOn', 'atSchoolEnd2012', 'atSchoolEnd2021'],
  diplomas: ['diplomas'],
  decision: ['decision', 'decisionBy'],
  plan: ['pipDate', 'route', 'firstLessonOn'],
  reasons: ['reasons'],
  health: ['illness', 'health'],
  family: ['childBornOn', 'familyDeathOn'],
  waiting: ['azcWeeksAfterTermStart', 'literacyCourse', 'providerGap'],
  situation: ['specialSituation'],
  lessons: ['hours', 'schoolRecognised'],
  tries: ['exams', 'examAttempts', 'learnabilityTest'],
  work: ['work'],
  money: ['fine', 'loan'],
  partner: ['partner'],
  crime: ['sanctions', 'openCriminalCase'],
} as const satisfies Record<string, readonly QuestionId[]>;

export type NoteId = keyof typeof QUESTIONS_OF;
export const NOTE_IDS = Object.keys(QUESTIONS_OF) as NoteId[];

/** What a note says, in order; its words are under these names. */
export const NOTE_PARTS = ['dontAssume', 'stop'] as const;

const NOTES = new Map(
  NOTE_IDS.flatMap((note) => QUESTIONS_OF[note].map((id): [QuestionId, NoteId] => [id, note])),
);

/** The note to a question; every question has one, which a test holds. */
export const noteOf = (id: QuestionId): NoteId | undefined => NOTES.get(id);
