/**
 * What stands before a visitor at once: a question with its hint, and of an answer the first
 * paragraph of each text. What comes at a press ("why", "read on", "I disagree") is not in it.
 */

import {flat} from '../check-texts.mjs';

type Texts = Readonly<Record<string, unknown>>;

export interface Screen {
  /** `questions.json: illness`, `outcomes.json: deadline.running.summary`. */
  readonly name: string;
  readonly text: string;
}

interface Asked {
  readonly title: string;
  readonly hint?: string;
  readonly variant?: Readonly<Record<string, Partial<Asked>>>;
}

/** The questions, each in all its wordings. */
function questions(texts: Texts): Screen[] {
  return Object.entries(texts as Record<string, Asked>).flatMap(([id, asked]) =>
    Object.entries({'': {}, ...asked.variant}).map(([variant, own]) => {
      const {title, hint} = {...asked, ...own} as Asked;
      const name = variant ? `${id}.variant.${variant}` : id;
      return {name: `questions.json: ${name}`, text: [title, hint ?? ''].join(' ').trim()};
    }),
  );
}

/** The texts of an answer that stand open on its page. */
const IS_OPEN = /(^|\.)(summary|notMean)$|^cost\./;
const IN_A_FOLD = /^disagree\./;

const answers = (file: string, texts: Texts): Screen[] =>
  flat(texts)
    .filter(([path]) => IS_OPEN.test(path) && !IN_A_FOLD.test(path))
    .map(([path, text]) => ({name: `${file}.json: ${path}`, text: text.split('\n\n')[0]!}));

/** All screens of a language; `files` are its texts by their file. */
export const screensOf = (files: Readonly<Record<string, Texts>>): Screen[] =>
  Object.entries(files).flatMap(([file, texts]) => {
    if (file === 'questions') return questions(texts);
    return file.startsWith('outcomes') ? answers(file, texts) : [];
  });
