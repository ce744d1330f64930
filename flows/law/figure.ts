import {FIGURES} from './generated/figures.js';

export type FigureId = keyof typeof FIGURES;

/**
 * The value of a figure of the law data, by its id. The ids that the code names this way are the
 * ones that are shipped; `npm run generate` collects them from `flows/law/figures/`.
 */
export const figure = <Id extends FigureId>(id: Id): (typeof FIGURES)[Id] => FIGURES[id];
