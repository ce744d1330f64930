/** The page with all screens misses none: every end of every flow, every wording of every question. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ENDS, endsShown, isRepeated, PEOPLE, visitOf} from '../../demo/all-screens/people.js';

describe('the people of demo/all-screens.html', () => {
  const visits = PEOPLE.map((person) => ({person, visit: visitOf(person)}));

  it('come to an answer', () => {
    const open = visits.filter(({visit}) => visit.ask ?? visit.problem);
    assert.deepEqual(open, [], 'npm run screens finds others');
  });

  it('show what they are there for', () => {
    for (const {person, visit} of visits) {
      const shown = endsShown(person, visit);
      const lost = person.ends.filter((end) => !shown.includes(end));
      assert.deepEqual(lost, [], 'npm run screens finds others');
    }
  });

  it('show every end that says something of its own', () => {
    const shown = new Set(PEOPLE.flatMap(({ends}) => ends));
    const missing = ENDS.filter((end) => !shown.has(end) && !isRepeated(end));
    assert.deepEqual(missing, [], 'npm run screens finds people for them');
  });
});
