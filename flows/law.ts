/**
 * Which law binds this person, if any?
 *
 * Dutch: Welke inburgeringswet geldt, of geldt er geen?
 *
 * The order is part of the law: what takes a person out of all three laws is asked before what
 * puts them into one. Then the day on which the first right of residence that is not temporary
 * was made known decides: before 2007, 2007-2012, 2013-2021, or from 2022. The date of a letter
 * does not decide. Left open, and so answered with `ask`: people of the WIN, newcomers of
 * 2007-2012 whose term had not begun, gaps of more than a year, Turkish nationals who were here
 * before 2022 on a temporary permit, and rights whose place in the Aliens Act was not read
 * (withdrawal agreement, art. 20 TFEU).
 */

import {ask, decide, end, is, leaveOpen, otherwise, unless, unsure, when} from './chart.js';
import type {Flow, State} from './chart.js';
import {figure} from './law/figure.js';
import type {LawId, Residence} from './vocabulary.js';

const WI2007_FROM = figure('common.route.wi2007.from');
const WI2007_UNTIL = figure('common.route.wi2007.until');
const WI2013_FROM = figure('common.route.wi2013.from');
const WI2013_UNTIL = figure('common.route.wi2013.until');
const WI2021_FROM = figure('common.route.wi2021.from');
const TURKISH_ASYLUM_FROM = figure('common.turkish.asylumObligedFrom');

/** Purposes that are temporary for the duty under all three laws; never use it for a permit. */
const TEMPORARY: readonly Residence[] = figure('lists.purposes.codes.temporary');
const LASTING: readonly Residence[] = ['asylum', 'asylum-permanent', 'humanitarian'];
const PERMANENT: readonly Residence[] = ['permanent', 'eu-long-term'];
/** Who holds no permit of the kinds that can give a duty, whatever the work. */
const WITHOUT_PERMIT: readonly Residence[] = ['temporary-protection', 'awaiting-decision', 'none'];
const MINISTER = ['W21-2.6', 'W13-1.1', 'W07-1.1'] as const;
const ANY_LAW: readonly LawId[] = ['wi2007', 'wi2013', 'wi2021'];

const turkish = is('holdsNationality', {of: 'turkish'});
const asylumGroup = is('inAsylumGroup', {});
const minister = is('is', {fact: 'religiousMinister', value: true});
const madeObliged = is('is', {fact: 'madeObligedByMunicipality', value: true});
const awayTooLong = is('wasAwayTooLong', {});
const granted = (within: {from?: string; before?: string}) =>
  is('dateWithin', {fact: 'residenceGrantedOn', ...within});
const letter = (...laws: (LawId | 'none')[]) => is('letterNames', {laws});

const papersName = (...laws: LawId[]) => is('papersName', {laws});

/** No law binds, but where a paper names one of `laws`, somebody has to look at both. */
const unlessPapers = (target: string, laws: readonly LawId[] = ANY_LAW): State =>
  decide(when(papersName(...laws), 'askLetterDiffers', 'COM-1.2'), otherwise(target));

/** A law binds, but where a paper names another, somebody has to look at both. */
const conclude = (target: string, binding: LawId): State =>
  unlessPapers(
    target,
    ANY_LAW.filter((other) => other !== binding),
  );

/** As `conclude`, for who chose in 2022: their first letter may well name the other law. */
const concludeChosen = (target: string, binding: LawId): State => ({
  always: [
    when(is('letterIsFromWrongWeeks', {}), target),
    ...(conclude(target, binding).always ?? []),
  ],
});

export const law: Flow = {
  id: 'law',
  initial: 'nationality',
  states: {
    nationality: ask(
      'nationalities',
      when(is('holdsNationality', {of: 'dutch'}), 'dutchNational', 'COM-2.5', 'W21-2.7'),
      when(is('holdsNationality', {of: 'eu-eea-ch'}), 'euCitizen', 'W21-2.10', 'COM-2.1'),
      otherwise('residence'),
    ),

    residence: ask(
      'residence',
      when(is('staysFor', {purposes: ['eu-law']}), 'freeEuLaw', 'W21-2.11', 'COM-2.1'),
      when(
        is('staysFor', {purposes: ['withdrawal-agreement', 'chavez-vilchez']}),
        'askOtherEuRight',
        'W21-2.14',
      ),
      when(is('staysFor', {purposes: ['family']}), 'sponsor'),
      when(is('staysFor', {purposes: [...LASTING, ...PERMANENT]}), 'granted'),
      when(is('staysFor', {purposes: ['religious-minister']}), 'granted', ...MINISTER),
      when(is('staysFor', {purposes: WITHOUT_PERMIT}), 'withoutPermit'),
      when(is('staysFor', {purposes: TEMPORARY}), 'temporary'),
      when(is('is', {fact: 'residenceGroup', value: 'other'}), 'residenceOther'),
      otherwise('undated'),
    ),
    // Once this is answered the flow no longer comes here: the state before it knows.
    residenceOther: ask('residenceOther', otherwise('undated')),

    sponsor: ask(
      'sponsor',
      when(
        is('staysWith', {sponsors: ['eu-citizen', 'dutch-eu-route']}),
        'freeFamilyUnderEuLaw',
        'W21-2.11',
        'COM-2.1',
      ),
      when(is('staysWith', {sponsors: ['temporary-resident']}), 'temporary'),
      when(
        is('staysWith', {
          sponsors: ['dutch', 'asylum-holder', 'asylum-permanent-holder', 'permanent-resident'],
        }),
        'granted',
        'W21-2.23',
      ),
      otherwise('sponsorByLetter'),
    ),
    // Somebody who cannot say whom the permit hangs on may still hold DUO's letter.
    sponsorByLetter: ask(
      'letterLaw',
      when(letter('wi2013', 'wi2021'), 'granted', 'COM-1.2'),
      otherwise('askSponsor', 'W21-2.23'),
    ),

    // A permit that is temporary for the duty, or none at all.
    temporary: ask('appliesTemporary', otherwise('minister')),
    minister: decide(
      when(minister, 'granted', ...MINISTER),
      leaveOpen(minister, 'earlierRight'),
      otherwise('earlierRight'),
    ),
    withoutPermit: ask('appliesTemporary', otherwise('earlierRight')),
    earlierRight: ask(
      'earlierResidence',
      when(is('earlierOnlyTemporary', {}), 'whyFree'),
      // Waiting straight after such a permit keeps the duty alive, however long it takes.
      when(
        is('staysFor', {purposes: ['awaiting-decision']}),
        'askEarlierRight',
        'W21-1.11',
        'COM-1.13',
      ),
      when(is('earlierLongOver', {}), 'whyFree', 'W21-1.10'),
      otherwise('askEarlierRight', 'W21-1.10', 'COM-1.13'),
    ),
    whyFree: decide(
      when(
        is('staysFor', {purposes: ['temporary-protection']}),
        'freeTemporaryProtection',
        'W21-2.19',
      ),
      when(is('staysFor', {purposes: ['awaiting-decision']}), 'freeAwaitingDecision', 'W21-2.1'),
      when(is('staysFor', {purposes: ['none']}), 'freeNoRight', 'W21-2.1'),
      unless(is('noDoubt', {}), 'askMinister', 'W21-2.6'),
      when(
        is('staysWith', {sponsors: ['temporary-resident']}),
        'freeFamilyOfTemporary',
        'W21-2.21',
        'W13-1.2',
      ),
      otherwise('freeTemporaryPurpose', 'W21-2.21', 'W13-1.2', 'W07-1.9'),
    ),

    // When was the right made known?
    granted: ask('residenceGrantedOn', otherwise('period')),
    period: decide(
      when(turkish, 'turkish'),
      // A passport nobody told of could take the person out of every law.
      unsure(turkish, 'askNationality', 'W21-2.10', 'COM-2.2'),
      when(granted({before: WI2007_FROM}), 'oudkomerAge'),
      when(granted({from: WI2007_FROM, before: WI2013_FROM}), 'exceptions2007'),
      when(granted({from: WI2013_FROM, before: WI2021_FROM}), 'exceptions2013'),
      when(granted({from: WI2021_FROM}), 'exceptions2021'),
      otherwise('undated'),
    ),

    // Turkish nationals: four periods.
    turkish: decide(
      when(granted({from: WI2021_FROM}), 'turkishNew'),
      when(granted({from: TURKISH_ASYLUM_FROM, before: WI2021_FROM}), 'turkishLate'),
      when(asylumGroup, 'turkishAsylumEarly'),
      unless(asylumGroup, 'turkishOther'),
      otherwise('askTurkish', 'COM-2.2', 'COM-2.3'),
    ),
    turkishOther: decide(
      when(granted({before: WI2021_FROM}), 'freeTurkish', 'COM-2.2', 'W21-2.15'),
      otherwise('askTurkish', 'COM-2.2', 'W21-2.15'),
    ),
    turkishLate: decide(
      when(asylumGroup, 'exceptions2013', 'COM-2.3'),
      unless(asylumGroup, 'freeTurkish', 'COM-2.3', 'W21-2.15'),
      otherwise('askTurkish', 'COM-2.3'),
    ),
    turkishAsylumEarly: ask(
      'optedIn',
      unsure(granted({before: TURKISH_ASYLUM_FROM}), 'askTurkish', 'COM-2.3'),
      when(is('is', {fact: 'optedIn', value: true}), 'exceptionsOptedIn', 'COM-2.3'),
      unless(is('is', {fact: 'optedIn', value: true}), 'freeTurkishAsylum', 'COM-2.2', 'COM-2.3'),
      otherwise('askTurkish', 'COM-2.3'),
    ),
    exceptionsOptedIn: ask('applies', otherwise('awayOptedIn')),
    awayOptedIn: ask(
      'interruption',
      when(awayTooLong, 'askAway', 'COM-1.12'),
      leaveOpen(awayTooLong, 'concludeOptedIn'),
      otherwise('concludeOptedIn'),
    ),
    turkishNew: ask('applies', otherwise('turkishEarlier')),
    turkishEarlier: ask(
      'earlierResidence',
      when(is('newSince', {day: WI2021_FROM, any: true}), 'away2021', 'W21-2.15'),
      otherwise('askTurkishEarlier', 'W21-2.15', 'W21-2.16'),
    ),

    // Before 2007: only if the municipality fixed a start day.
    oudkomerAge: ask(
      'birthDate',
      when(
        is('dateWithin', {
          fact: 'birthDate',
          until: figure('common.age.wi2007.oudkomerExcluded'),
        }),
        'freeOudkomerTooOld',
        'W07-1.8',
      ),
      otherwise('oudkomer'),
    ),
    oudkomer: ask(
      'madeObligedByMunicipality',
      when(madeObliged, 'oudkomerExceptions', 'COM-1.8', 'W07-1.6'),
      unless(madeObliged, 'win'),
      otherwise('askMunicipality', 'COM-1.8', 'W07-1.6'),
    ),
    oudkomerExceptions: ask('applies', otherwise('oudkomerAway')),
    oudkomerAway: ask(
      'interruption',
      when(awayTooLong, 'askAway', 'COM-1.12'),
      leaveOpen(awayTooLong, 'concludeByDecision'),
      otherwise('concludeByDecision'),
    ),
    win: decide(
      when(granted({before: figure('common.route.win.from')}), 'freeExceptions'),
      otherwise('winProgramme'),
    ),
    winProgramme: ask(
      'winProgramme',
      unless(is('is', {fact: 'winProgramme', value: true}), 'freeExceptions'),
      otherwise('askWin', 'COM-1.10'),
    ),
    // Without a start day the old law is gone, unless a long gap was followed by a new right.
    freeExceptions: ask('applies', otherwise('freeEarlier')),
    freeEarlier: ask(
      'earlierResidence',
      unless(is('hadEarlierPermit', {}), 'freeAway'),
      otherwise('askEarlier', 'COM-1.8'),
    ),
    freeAway: ask(
      'interruption',
      unless(awayTooLong, 'freeOudkomer', 'COM-1.8', 'W07-1.6'),
      otherwise('askAway', 'COM-1.8', 'COM-1.12'),
    ),

    // 2007 to 2012: by law, letter or no letter.
    exceptions2007: ask('applies', otherwise('away2007')),
    away2007: ask(
      'interruption',
      when(awayTooLong, 'askAway', 'COM-1.12'),
      leaveOpen(awayTooLong, 'earlier2007'),
      otherwise('earlier2007'),
    ),
    earlier2007: ask(
      'earlierResidence',
      when(madeObliged, 'age2012'),
      when(is('newSince', {day: WI2007_FROM}), 'age2012'),
      otherwise('askOudkomer', 'COM-1.8'),
    ),
    age2012: ask(
      'birthDate',
      when(is('hasAge', {years: figure('common.age.practical'), on: WI2007_UNTIL}), 'school2012'),
      otherwise('askNotBegun2012', 'COM-1.11'),
    ),
    school2012: ask(
      'educationStartedOn',
      unless(is('wasAtSchool', {on: WI2007_UNTIL}), 'concludeByLaw', 'COM-1.9', 'W07-1.1'),
      otherwise('askNotBegun2012', 'COM-1.11'),
    ),

    // 2013 to 2021.
    exceptions2013: ask('applies', otherwise('away2013')),
    away2013: ask(
      'interruption',
      when(awayTooLong, 'askAway', 'COM-1.12', 'W21-1.10'),
      leaveOpen(awayTooLong, 'firstRight2013'),
      otherwise('firstRight2013'),
    ),
    firstRight2013: decide(
      when(is('staysFor', {purposes: PERMANENT}), 'permanent2013'),
      when(asylumGroup, 'asylumEarlier2013'),
      otherwise('earlier2013'),
    ),
    // Asylum is nearly always the first right, so only a permit that was told of counts.
    asylumEarlier2013: ask(
      'earlierResidence',
      unless(is('newSince', {day: WI2013_FROM}), 'askEarlier', 'COM-1.8', 'COM-1.9'),
      otherwise('turned18'),
    ),
    // A permanent permit as the very first right gives no duty; most people had another before.
    permanent2013: ask(
      'earlierResidence',
      when(is('heldLastingPermitSince', {day: WI2013_FROM}), 'turned18'),
      when(is('earlierOnlyTemporary', {}), 'freePermanent', 'W21-2.20', 'W13-1.1'),
      otherwise('askEarlier', 'W21-2.20', 'W13-1.1'),
    ),
    earlier2013: ask(
      'earlierResidence',
      when(is('newSince', {day: WI2013_FROM}), 'turned18'),
      otherwise('askEarlier', 'COM-1.8', 'COM-1.11'),
    ),
    turned18: ask(
      'birthDate',
      when(is('hasAge', {years: figure('common.age.practical'), on: WI2013_UNTIL}), 'school2021'),
      unless(
        is('hasAge', {years: figure('common.age.practical'), on: WI2013_UNTIL}),
        'concludeTurned18',
        'W21-1.8',
      ),
      otherwise('askAge2021', 'W21-1.8'),
    ),
    school2021: ask(
      'education',
      unless(is('wasAtExemptingSchool', {on: WI2013_UNTIL}), 'wrongLetter'),
      otherwise('school2021Start'),
    ),
    school2021Start: ask('educationStartedOn', otherwise('school2021Stop')),
    school2021Stop: ask(
      'educationStoppedOn',
      when(is('wasAtExemptingSchool', {on: WI2013_UNTIL}), 'concludeSchool', 'COM-1.5', 'W21-1.7'),
      otherwise('askSchool2021', 'COM-1.5', 'W21-1.7'),
    ),

    // The wrong letters of January 2022, and the one choice between two laws there ever was.
    wrongLetter: decide(
      when(granted({before: figure('common.route.wrongLetter.rightFrom')}), 'plain2013'),
      when(is('is', {fact: 'choseLaw', value: 'wi2021'}), 'concludeChosen2021', 'COM-1.4'),
      when(is('is', {fact: 'choseLaw', value: 'wi2013'}), 'concludeChosen2013', 'COM-1.4'),
      otherwise('letterLaw2022'),
    ),
    plain2013: decide(otherwise('conclude2013', 'COM-1.1', 'W21-1.2')),
    letterLaw2022: ask(
      'letterLaw',
      when(letter('wi2021'), 'letterDate2022'),
      unsure(letter('wi2021'), 'askWrongLetter', 'COM-1.4', 'W21-1.4'),
      otherwise('conclude2013', 'COM-1.1', 'W21-1.2', 'W21-1.3'),
    ),
    letterDate2022: ask(
      'letterDate',
      when(is('letterIsFromWrongWeeks', {}), 'choice2022'),
      unless(is('letterIsFromWrongWeeks', {}), 'askLetterDiffers', 'W21-1.3', 'COM-1.2'),
      otherwise('askWrongLetter', 'COM-1.4', 'W21-1.4'),
    ),
    choice2022: ask(
      'choseLaw',
      unsure(is('is', {fact: 'choseLaw', value: 'none'}), 'askWrongLetter', 'COM-1.4', 'W21-1.4'),
      otherwise('notChosen2022'),
    ),
    notChosen2022: decide(
      when(asylumGroup, 'wi2021NotChosen', 'COM-1.4', 'W21-1.4'),
      otherwise('wi2013NotChosen', 'COM-1.4', 'W21-1.4'),
    ),

    // From 2022.
    exceptions2021: ask('applies', otherwise('away2021')),
    away2021: ask(
      'interruption',
      when(awayTooLong, 'askAway', 'W21-1.10'),
      leaveOpen(awayTooLong, 'firstRight2021'),
      otherwise('firstRight2021'),
    ),
    firstRight2021: decide(
      when(is('staysFor', {purposes: PERMANENT}), 'permanent2021'),
      when(asylumGroup, 'asylumEarlier2021'),
      otherwise('earlier2021'),
    ),
    asylumEarlier2021: ask(
      'earlierResidence',
      unless(is('newSince', {day: WI2021_FROM}), 'askEarlier', 'W21-1.2', 'W21-1.9'),
      otherwise('conclude2021', 'W21-1.1', 'W21-1.6', 'W21-2.1'),
    ),
    permanent2021: ask(
      'earlierResidence',
      when(is('heldLastingPermitSince', {day: WI2021_FROM}), 'conclude2021', 'W21-1.1', 'W21-2.1'),
      when(is('earlierOnlyTemporary', {}), 'freePermanent', 'W21-2.20'),
      otherwise('askEarlier', 'W21-2.20'),
    ),
    earlier2021: ask(
      'earlierResidence',
      when(is('newSince', {day: WI2021_FROM}), 'conclude2021', 'W21-1.1', 'W21-2.1'),
      otherwise('askEarlier', 'W21-1.9', 'COM-1.8'),
    ),

    // No usable date of the right: what the letter of DUO says. The start date printed on a permit
    // proves nothing: a permit that was renewed carries a later one.
    undated: decide(
      when(turkish, 'askTurkish', 'COM-2.2', 'W21-2.15'),
      unsure(turkish, 'askNationality', 'W21-2.10', 'COM-2.2'),
      otherwise('letterOnly'),
    ),
    letterOnly: ask(
      'letterLaw',
      when(papersName('wi2007'), 'askDate', 'COM-1.3', 'COM-1.1'),
      when(papersName('wi2013'), 'letterOnly2013', 'COM-1.2'),
      when(letter('wi2021'), 'letterOnlyDate'),
      otherwise('askDate', 'COM-1.3', 'COM-1.1'),
    ),
    letterOnly2013: ask('applies', otherwise('concludeByLetter2013')),
    letterOnlyDate: ask(
      'letterDate',
      when(
        is('dateWithin', {fact: 'letterDate', from: figure('common.route.wrongLetter.resumed')}),
        'letterOnly2021',
        'COM-1.2',
        'W21-1.5',
      ),
      otherwise('askDate', 'COM-1.3', 'COM-1.4'),
    ),
    letterOnly2021: ask('applies', otherwise('wi2021ByLetter')),

    // Last checks before the flow ends.
    freeEuLaw: unlessPapers('euLaw'),
    freeFamilyUnderEuLaw: unlessPapers('familyUnderEuLaw'),
    freeTemporaryProtection: unlessPapers('temporaryProtection'),
    freeTemporaryPurpose: unlessPapers('temporaryPurpose'),
    freeFamilyOfTemporary: unlessPapers('familyOfTemporary'),
    freeAwaitingDecision: unlessPapers('awaitingDecision'),
    freeNoRight: unlessPapers('noRight'),
    freeOudkomerTooOld: unlessPapers('oudkomerTooOld'),
    freeOudkomer: unlessPapers('oudkomerNotObliged'),
    freePermanent: unlessPapers('permanentOnly'),
    // An old letter of a municipality changes nothing here: courts took that duty away in 2011.
    freeTurkish: unlessPapers('turkishBefore2022', ['wi2013', 'wi2021']),
    freeTurkishAsylum: unlessPapers('turkishNotOptedIn', ['wi2013', 'wi2021']),
    concludeByDecision: conclude('wi2007ByDecision', 'wi2007'),
    concludeByLaw: conclude('wi2007ByLaw', 'wi2007'),
    conclude2013: conclude('wi2013', 'wi2013'),
    concludeByLetter2013: conclude('wi2013ByLetter', 'wi2013'),
    concludeOptedIn: conclude('wi2013OptedIn', 'wi2013'),
    conclude2021: conclude('wi2021', 'wi2021'),
    concludeChosen2013: concludeChosen('wi2013Chosen', 'wi2013'),
    concludeChosen2021: concludeChosen('wi2021Chosen', 'wi2021'),
    concludeSchool: conclude('wi2021School', 'wi2021'),
    concludeTurned18: conclude('wi2021Turned18', 'wi2021'),

    // No law binds.
    dutchNational: end('none'),
    euCitizen: end('none'),
    euLaw: end('none'),
    familyUnderEuLaw: end('none'),
    temporaryProtection: end('none'),
    temporaryPurpose: end('none'),
    familyOfTemporary: end('none'),
    noRight: end('none'),
    awaitingDecision: end('none', {obligation: 'not-yet'}),
    turkishBefore2022: end('none'),
    turkishNotOptedIn: end('none'),
    oudkomerTooOld: end('none', {authority: 'municipality'}),
    oudkomerNotObliged: end('none', {authority: 'municipality'}),
    permanentOnly: end('none'),

    // A law binds.
    wi2007ByDecision: end('wi2007'),
    wi2007ByLaw: end('wi2007'),
    wi2013: end('wi2013'),
    wi2013ByLetter: end('wi2013'),
    wi2013Chosen: end('wi2013'),
    wi2013NotChosen: end('wi2013'),
    wi2013OptedIn: end('wi2013'),
    wi2021: end('wi2021'),
    wi2021ByLetter: end('wi2021'),
    wi2021Chosen: end('wi2021'),
    wi2021NotChosen: end('wi2021'),
    wi2021School: end('wi2021'),
    wi2021Turned18: end('wi2021'),

    // Somebody has to look.
    askOtherEuRight: end('ask', {between: ['none', ...ANY_LAW]}),
    askSponsor: end('ask', {between: ['none', ...ANY_LAW]}),
    askEarlierRight: end('ask', {between: ['none', ...ANY_LAW]}),
    askMinister: end('ask', {between: ['none', ...ANY_LAW]}),
    askTurkish: end('ask', {between: ['none', 'wi2013', 'wi2021']}),
    askTurkishEarlier: end('ask', {between: ['none', 'wi2021']}),
    askMunicipality: end('ask', {between: ['none', 'wi2007'], authority: 'municipality'}),
    askOudkomer: end('ask', {between: ['none', 'wi2007'], authority: 'municipality'}),
    askWin: end('ask', {between: ['none', 'wi2007'], authority: 'municipality'}),
    askAway: end('ask', {between: ['none', ...ANY_LAW]}),
    askEarlier: end('ask', {between: ['none', ...ANY_LAW]}),
    askNotBegun2012: end('ask', {between: ['none', ...ANY_LAW], authority: 'municipality'}),
    askAge2021: end('ask', {between: ['wi2013', 'wi2021']}),
    askSchool2021: end('ask', {between: ['wi2013', 'wi2021']}),
    askWrongLetter: end('ask', {between: ['wi2013', 'wi2021']}),
    askLetterDiffers: end('ask', {between: ['none', ...ANY_LAW]}),
    askNationality: end('ask', {between: ['none', ...ANY_LAW]}),
    askDate: end('ask', {between: ['none', ...ANY_LAW]}),
  },
};
