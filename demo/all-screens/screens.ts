/** The screens: each question in each of its wordings, and the page of each person's answer. */

import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {QUESTIONS} from '../../flows/questions.js';
import type {QuestionId} from '../../flows/questions.js';
import {question} from '../../src/conversation/asked.js';
import type {Replay, Turn} from '../../src/conversation/replay.js';
import {TOPIC_IDS} from '../../src/conversation/topics.js';
import type {TopicId} from '../../src/conversation/topics.js';
import {describeTurn} from '../../src/elements/app-parts.js';
import '../../src/elements/app.js';
import {Local} from '../../src/elements/local/local.js';
import '../../src/elements/result.js';
import type {Words} from '../../src/i18n/words.js';
import {ASKED_ON, PEOPLE, visitOf} from './people.js';
import type {Person} from './people.js';

export interface Screen {
  /** What it is called in a remark, and in the address of the page. */
  readonly id: string;
  /** What stands above it, beside its name. */
  readonly about: string;
  readonly part: 'questions' | TopicId;
  readonly show: (words: Words, dutch: Words | undefined) => TemplateResult;
}

const NOTHING = {};

const wordingsOf = (id: QuestionId): readonly (string | undefined)[] => {
  const {variants} = question(id);
  return variants ? [...new Set(Object.values(variants.names))] : [undefined];
};

const asked = (id: QuestionId, variant: string | undefined): Screen => ({
  id: `vraag-${id}${variant ? `-${variant}` : ''}`,
  about: question(id).facts.join(', '),
  part: 'questions',
  show: (words, dutch) =>
    html`<iw-question
      .words=${words}
      .dutch=${dutch}
      .question=${id}
      .variant=${variant}
      .facts=${NOTHING}
      .today=${ASKED_ON}
    ></iw-question>`,
});

const answered = (person: Person, number: number): Screen => {
  const {topic, municipality, ends} = person;
  const given = {name: 'Gemeente Voorbeeld', validUntil: ASKED_ON, ...municipality};
  const local = municipality && new Local(given, given, ASKED_ON);
  let visit: Replay | undefined;
  return {
    id: `uitkomst-${number + 1}`,
    about: ends.join(', '),
    part: topic,
    show(words, dutch) {
      // Once, and not again for each language.
      visit ??= visitOf(person);
      const {told, turns} = visit;
      return html`<iw-result
        .words=${words}
        .dutch=${dutch}
        .facts=${told}
        .today=${ASKED_ON}
        .topic=${topic}
        .local=${local}
        .turns=${turns}
        .describe=${(turn: Turn, speaking: Words) => describeTurn(speaking, turn)}
      ></iw-result>`;
    },
  };
};

export const PARTS = ['questions', ...TOPIC_IDS] as const;

export const SCREENS: readonly Screen[] = [
  ...(Object.keys(QUESTIONS) as QuestionId[]).flatMap((id) =>
    wordingsOf(id).map((variant) => asked(id, variant)),
  ),
  ...PEOPLE.map(answered),
];
