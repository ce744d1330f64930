/** The plan, and the list for the first talk, on paper. Each answers whether there was a dialog to print. */

import {intakeList} from '../../takeaway/intake.js';
import {linkTo} from '../../takeaway/link.js';
import {qrOf} from '../../takeaway/qr.js';
import {sheetContent} from '../../takeaway/sheet-content.js';
import type {Words} from '../../i18n/words.js';
import {printSheet} from './print.js';
import {IwSheet} from './sheet.js';
import type {TakeawayView} from './view.js';

function sheetOf({words, dutch, local, gist}: TakeawayView, more: Partial<IwSheet>): IwSheet {
  const reach = local && ((spoken: Words) => local.lines(spoken, gist.topic));
  return Object.assign(new IwSheet(), {words, dutch, reach, ...more});
}

const previewOf = ({preview}: TakeawayView) => (preview ? ({isPreview: true} as const) : {});

/** The plan, with a code that leads to the same answers on a phone. */
export function printPlan(view: TakeawayView): Promise<boolean> {
  const {gist, plan, turns, unclear, page} = view;
  const {topic, facts} = gist;
  const content = {...sheetContent(gist, plan, turns, unclear), ...previewOf(view)};
  const qr = qrOf(linkTo(page, {topic, facts}));
  return printSheet(sheetOf(view, {content, qr}), document);
}

const INTAKE = 'takeaway.intake';

/** What was ticked to tell and to ask, and what to look at in the plan of the municipality. */
export function printIntake(view: TakeawayView, ticked: ReadonlySet<string>): Promise<boolean> {
  const list = intakeList(ticked);
  const section = (id: 'tell' | 'ask' | 'plan') => ({
    heading: `${INTAKE}.${id}`,
    lines: list[id].map((key) => `${INTAKE}.${key}`),
  });
  const sections = (['tell', 'ask', 'plan'] as const)
    .map(section)
    .filter(({lines}) => lines.length > 0);
  const sheet = sheetOf(view, {
    list: {
      made: view.gist.today,
      ...previewOf(view),
      heading: `${INTAKE}.heading`,
      sections,
      note: `${INTAKE}.object`,
    },
  });
  return printSheet(sheet, document);
}
