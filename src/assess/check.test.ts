import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isIwError} from './errors.js';
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

/** What was expected of the fact that these are refused for. */
const expected = (facts: unknown): unknown => refusal(facts).info;

describe('every kind of value', () => {
  it('is a date and nothing before or after it', () => {
    const wanted = 'a date YYYY-MM-DD, YYYY-MM or YYYY that exists, as text';
    for (const given of [
      '1990-05-01T00:00',
      '1990-05-01 ',
      ' 1990-05-01',
      '01990',
      '1990-5-1',
      '',
    ]) {
      assert.deepEqual(expected({birthDate: given}), {fact: 'birthDate', expected: wanted, given});
    }
  });

  it('is a number of nothing or more', () => {
    assert.doesNotThrow(() => assess({totalYearsInKingdom: 0}, {today}));
    for (const given of [-1, NaN, Infinity, '3', null]) {
      assert.deepEqual(expected({totalYearsInKingdom: given}), {
        fact: 'totalYearsInKingdom',
        expected: 'a number of 0 or more',
        given,
      });
    }
  });

  it('is a text where a text is meant', () => {
    assert.doesNotThrow(() => assess({extensionsGranted: [{ground: 'ziekte'}]}, {today}));
    assert.deepEqual(expected({extensionsGranted: [{ground: 7}]}), {
      fact: 'extensionsGranted[0].ground',
      expected: 'a text',
      given: 7,
    });
  });

  it('is a country by its two capitals, or by a word for none', () => {
    assert.doesNotThrow(() => assess({nationalities: ['SY', 'stateless', 'unknown']}, {today}));
    for (const given of ['SYR', 'xSY', 'sy', 'stateless?', 'un', 7, null]) {
      assert.deepEqual(expected({nationalities: [given]}), {
        fact: 'nationalities[0]',
        expected: 'a country code of two capitals (ISO 3166-1), "stateless" or "unknown"',
        given,
      });
    }
  });

  it('is one of its words, a list or a record', () => {
    assert.match(refusal({letterLaw: 7}).message, /one of wi2007, wi2013, wi2021; given: 7/);
    assert.match(refusal({nationalities: 'SY'}).message, /"nationalities" must be a list, each/);
    assert.match(refusal({hours: 600}).message, /"hours" must be a record with integration, nt2/);
    assert.match(refusal({hours: [600]}).message, /"hours" must be a record/);
    assert.match(refusal({hours: null}).message, /"hours" must be a record/);
  });

  it('is shown as it was given, a long one as it begins', () => {
    const given = (length: number) =>
      refusal({letterLaw: 'x'.repeat(length)}).message.split('given: ')[1];
    // Quotation marks included: sixty are shown, of more there is a beginning.
    assert.equal(given(58), `"${'x'.repeat(58)}".`);
    assert.equal(given(59), `"${'x'.repeat(56)}....`);
    assert.match(refusal({nationalities: [undefined]}).message, /given: undefined\.$/);
  });
});

describe('what nobody knows', () => {
  it('is a list of facts by name', () => {
    assert.doesNotThrow(() => assess({dontKnow: ['birthDate', 'nationalities']}, {today}));
    assert.match(refusal({dontKnow: 'birthDate'}).message, /"dontKnow" must be a list/);
    assert.match(
      refusal({dontKnow: ['birthdate']}).message,
      /"dontKnow\[0\]" must be one of .*birthDate/,
    );
    assert.match(refusal({dontKnow: ['dontKnow']}).message, /"dontKnow\[0\]"/);
  });

  it('is the same as what is not told', () => {
    const {obligation} = assess({dontKnow: ['nationalities']}, {today});
    assert.deepEqual(obligation, assess({}, {today}).obligation);
  });
});

describe('an error', () => {
  it('is told by its code', () => {
    const error = refusal({birthDate: 1990});
    assert.equal(isIwError(error), true);
    assert.equal(isIwError(error, 'bad-fact'), true);
    assert.equal(isIwError(error, 'bad-today'), false);
    assert.equal(isIwError(new Error('bad-fact')), false);
    assert.equal(isIwError({code: 'bad-fact'}, 'bad-fact'), false);
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
    assert.deepEqual(error.info, {
      facts: ['birthDate', 'residenceGrantedOn'],
      why: 'before-birth',
    });
    assert.equal(refusal({birthDate: '2020-05-02', pipDate: '2020-05-01'}).code, 'facts-disagree');
    assert.notEqual(
      refusal({birthDate: '2020-05-01', pipDate: '2020-05-01'}).code,
      'facts-disagree',
    );
    assert.doesNotThrow(() => assess({birthDate: '2019', residenceGrantedOn: '2019'}, {today}));
  });

  it('are refused for a plan before there were plans', () => {
    assert.match(refusal({pipDate: '2021-12-31'}).message, /2022-01-01/);
    assert.doesNotThrow(() => assess({pipDate: '2022-01-01'}, {today}));
  });

  it('are refused when something ends before it starts', () => {
    const interruption = {from: '2023-05-01', to: '2023-04-30'};
    assert.match(refusal({interruption}).message, /"interruption\.to"/);
    assert.doesNotThrow(() => assess({interruption: {...interruption, to: '2023-05-01'}}, {today}));
    assert.doesNotThrow(() => assess({interruption: {...interruption, to: '2023'}}, {today}));
  });

  it('are refused as the day of asking', () => {
    for (const on of ['2026-11', '24-11-2026', '2026-11-31', null, 20261124]) {
      const {code, info} = refusal({}, on);
      assert.equal(code, 'bad-today');
      assert.deepEqual(info, {given: on});
    }
  });
});
