import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assess, IwError} from './index.js';

const today = '2026-11-24';

/** The error that these facts are refused with. */
function refusal(facts: unknown, on: unknown = today): IwError {
  try {
    assess(facts as never, {today: on as never});
  } catch (error) {
    assert.ok(error instanceof IwError);
    return error;
  }
  assert.fail('the facts were taken');
}

describe('facts of the wrong type', () => {
  it('are refused by name, with what was expected', () => {
    const error = refusal({birthDate: 1990});
    assert.equal(error.code, 'bad-fact');
    assert.deepEqual(error.info, {
      fact: 'birthDate',
      expected: 'a date YYYY-MM-DD, YYYY-MM or YYYY that exists, as text',
      given: 1990,
    });
    assert.match(error.message, /"birthDate".*given: 1990/);
  });

  it('are found deep in a record or list', () => {
    assert.match(refusal({hours: {integration: '300'}}).message, /"hours\.integration"/);
    assert.match(refusal({nationalities: ['SY', 'syria']}).message, /"nationalities\[1\]"/);
    assert.match(refusal({illness: [{form: '2024'}]}).message, /"illness\[0\]\.form"/);
    assert.match(refusal({illness: [{constructor: 1}]}).message, /"illness\[0\]\.constructor"/);
  });

  it('name the values that are allowed', () => {
    assert.match(refusal({letterLaw: 'wi2020'}).message, /wi2007, wi2013, wi2021/);
  });

  it('are refused when the contract does not know the fact', () => {
    assert.match(refusal({birthdate: '1990-05-01'}).message, /"birthdate"/);
    assert.match(refusal({toString: true}).message, /"toString"/);
  });

  it('are refused when they are no record at all', () => {
    for (const facts of [null, [], 'facts', 7]) assert.equal(refusal(facts).code, 'bad-fact');
  });

  it('may be "none" where there can be none', () => {
    assert.doesNotThrow(() => assess({pipDate: 'none', fine: 'none', loan: 'none'}, {today}));
    assert.match(refusal({birthDate: 'none'}).message, /"birthDate"/);
    assert.match(refusal({religiousMinister: 'none'}).message, /true or false/);
    assert.match(refusal({residenceGroup: 'none'}).message, /"residenceGroup"/);
    assert.match(refusal({totalYearsInKingdom: 'none'}).message, /a number of 0 or more/);
  });
});

describe('dates that cannot be', () => {
  it('are refused when the calendar does not have them', () => {
    assert.match(refusal({birthDate: '1990-02-30'}).message, /a date that exists/);
  });

  it('are refused from tomorrow on, where they are about the past', () => {
    assert.match(refusal({residenceGrantedOn: '2026-11-25'}).message, /not after today/);
    assert.doesNotThrow(() => assess({residenceGrantedOn: '2026-11-24'}, {today}));
    assert.doesNotThrow(() => assess({residenceGrantedOn: '2026'}, {today}));
    assert.doesNotThrow(() => assess({termEnd: '2029-01-01'}, {today}));
  });

  it('are refused when a permit came before the birth', () => {
    const error = refusal({birthDate: '2020-05-01', residenceGrantedOn: '2019-01-01'});
    assert.equal(error.code, 'facts-disagree');
    assert.doesNotThrow(() => assess({birthDate: '2019', residenceGrantedOn: '2019'}, {today}));
  });

  it('are refused for a plan before there were plans', () => {
    assert.match(refusal({pipDate: '2021-12-31'}).message, /2022-01-01/);
    assert.doesNotThrow(() => assess({pipDate: '2022-01-01'}, {today}));
  });

  it('are refused when something ends before it starts', () => {
    const interruption = {from: '2023-05-01', to: '2023-04-30'};
    assert.match(refusal({interruption}).message, /"interruption\.to"/);
  });

  it('are refused as the day of asking', () => {
    for (const on of ['2026-11', '24-11-2026', null, 20261124]) {
      assert.equal(refusal({}, on).code, 'bad-today');
    }
  });
});
