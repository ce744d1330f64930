/** Tests on what the flows have come to so far, and on the term. */

import {bindingLaw, possibleLaws} from '../laws.js';
import {termOf} from '../term.js';
import {truth} from '../truth.js';
import type {Tests} from './types.js';

export const flowTests: Tests<
  'resultOf' | 'isExempt' | 'lawIs' | 'someLawBinds' | 'term' | 'termWasTold' | 'termDatesFit'
> = {
  resultOf(view, {flow, results}) {
    const outcome = view.situation.earlier[flow]?.outcome;
    return truth(
      outcome !== undefined &&
        (results.includes(outcome.obligation ?? outcome.result) ||
          results.includes(outcome.result)),
    );
  },

  isExempt(view, {for: length}) {
    const exemption = view.situation.earlier['obligation']?.outcome?.exemption;
    return truth(exemption === (length === 'good' ? 'full' : 'temporary'));
  },

  lawIs(view, {law}) {
    const binding = bindingLaw(view.situation);
    if (binding) return truth(binding === law);
    return possibleLaws(view.situation).includes(law) ? 'unknown' : 'no';
  },

  someLawBinds(view) {
    const between = view.situation.earlier['law']?.outcome?.between;
    return truth(
      possibleLaws(view.situation).length > 0 &&
        (between === undefined || !between.includes('none')),
    );
  },

  term(view, {is}) {
    const {notBefore, notAfter} = termOf(view);
    const isRunning = notBefore !== undefined && view.today <= notBefore;
    const isOver = notAfter !== undefined && view.today > notAfter;
    if (is === 'running') return isRunning ? 'yes' : isOver ? 'no' : 'unknown';
    return isOver ? 'yes' : isRunning ? 'no' : 'unknown';
  },

  termWasTold(view) {
    const end = view.peek('termEnd');
    const extensions = view.peek('extensionsGranted');
    const extended = extensions !== undefined && extensions !== 'none' && extensions.length > 0;
    return truth((end !== undefined && end !== 'none') || extended);
  },

  termDatesFit: (view) => termOf(view).fits,
};
