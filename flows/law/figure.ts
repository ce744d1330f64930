import {FIGURES, PLANNED, VERSIONS} from './generated/figures.js';

export type FigureId = keyof typeof FIGURES;
export type DatedFigureId = keyof typeof VERSIONS;
export type PlannedFigureId = keyof typeof PLANNED;

/** A figure as it was, is or will be, from its first to its last day, both inclusive. */
export interface Version<Value> {
  readonly value: Value;
  /** Absent: since before anything that we know of. */
  readonly from?: string;
  /** Absent: no end is known. */
  readonly to?: string;
}

/** What somebody means to make law. It decides nothing. */
export interface PlannedVersion {
  readonly value: number | string;
  /** The day on which the state of the plan was looked at. */
  readonly statusOn: string;
}

/**
 * The value of a figure that is the same on every day, by its id. The ids that the code names in
 * this way, and in those below, are the ones that are shipped; `npm run generate` collects them from
 * `flows/law/figures/`, and refuses one that has had another value: that needs a day.
 */
export const figure = <Id extends FigureId>(id: Id): (typeof FIGURES)[Id] => FIGURES[id];

type ValueOf<Id extends DatedFigureId> = (typeof VERSIONS)[Id][number]['value'];

/** Every version of a figure, the oldest first; they follow on one another without a gap. */
export const versionsOf = <Id extends DatedFigureId>(id: Id): readonly Version<ValueOf<Id>>[] =>
  VERSIONS[id];

/**
 * The version of a figure on a day. A day after the last version has the last one, and a day before
 * the first one the first: what is shown says of when it is.
 */
export function versionOn<Id extends DatedFigureId>(id: Id, day: string): Version<ValueOf<Id>> {
  const versions = versionsOf(id);
  return versions.findLast(({from}) => from === undefined || from <= day) ?? versions[0]!;
}

/** The value of a figure on a day; which day that is, the law says (of filing, of the decision …). */
export const figureOn = <Id extends DatedFigureId>(id: Id, day: string): ValueOf<Id> =>
  versionOn(id, day).value;

/** What is planned for a figure and not law; absent once it is law, or given up. */
export const plannedFor = (id: PlannedFigureId): PlannedVersion | undefined => PLANNED[id];
