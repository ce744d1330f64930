/** What a question is made of. */

/** The facts that choosing an option gives; checked against the shapes of the facts in a test. */
type Gives = Readonly<Record<string, unknown>>;

export interface Option {
  readonly id: string;
  readonly gives: Gives;
  /** A pictogram of `src/elements/icons.ts`. */
  readonly icon?: string;
  /** Offered only in this variant of the question. */
  readonly variants?: readonly string[];
}

interface QuestionBase {
  /**
   * About health, loss, safety, a relationship or a crime: not everybody wants to answer it with
   * somebody beside them.
   */
  readonly isSensitive?: true;
  /** The facts that this question fills; "I don't know" marks all of them as asked in vain. */
  readonly facts: readonly string[];
  /**
   * The words differ by what is already known: the texts are then found under `<id>.<variant>`.
   * `by` names what decides it.
   */
  readonly variants?: {
    readonly by: 'residence' | 'law';
    readonly names: Readonly<Record<string, string>>;
  };
}

/** One or several options; a list of passports; a date, perhaps with options beside it. */
export type Question = QuestionBase &
  (
    | {readonly kind: 'choice'; readonly options: readonly Option[]}
    /** Tick what applies; `none` of them is an answer too. Every option gives one list entry. */
    | {readonly kind: 'several'; readonly fact: string; readonly options: readonly Option[]}
    | {readonly kind: 'countries'; readonly fact: string; readonly options: readonly Option[]}
    | {readonly kind: 'date'; readonly fact: string; readonly options: readonly Option[]}
    | {
        readonly kind: 'number';
        readonly fact: string;
        readonly max: number;
        /** The word under the field, `interface.fields.<unit>`. */
        readonly unit: 'years' | 'weeks';
        readonly options: readonly Option[];
      }
    /**
     * A choice, dates and numbers that belong together. What is filled in makes one record, with
     * each field under its own name; `builds` says what becomes of it: the fact itself, the only
     * entry of a list, or the decisions already held.
     */
    | {
        readonly kind: 'form';
        readonly fact: string;
        readonly builds: 'record' | 'entry' | 'decision';
        readonly options: readonly Option[];
        readonly dates: readonly string[];
        readonly numbers?: readonly string[];
      }
  );
