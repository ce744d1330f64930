import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {RUNNING, TODAY} from '../../test/harness/people.js';
import {replay} from '../conversation/replay.js';
import type {Handover} from './link.js';
import type {Setting} from './outlook.js';
import {fileOf, MOST_BYTES, openFile} from './visit-file.js';

const SETTING: Setting = {today: TODAY, municipality: {}};
const VISIT: Handover = {topic: 'deadline', facts: RUNNING};

describe('a visit in a file', () => {
  it('is JSON that opens as the visit that it was made of', () => {
    const text = fileOf(VISIT);
    assert.doesNotThrow(() => JSON.parse(text));
    assert.ok(text.length < MOST_BYTES);
    const {notice, visit} = openFile(text, SETTING);
    assert.equal(notice, 'opened');
    const {facts} = replay({...visit!, topic: visit!.topic!, ...SETTING});
    assert.deepEqual({topic: visit!.topic, facts}, VISIT);
  });

  it('is refused where one letter of it is another', () => {
    const text = fileOf(VISIT);
    const at = text.indexOf('.') + 5;
    const other = text[at] === 'A' ? 'B' : 'A';
    assert.deepEqual(openFile(`${text.slice(0, at)}${other}${text.slice(at + 1)}`, SETTING), {
      notice: 'damaged',
    });
  });

  it('says which version cannot be read', () => {
    const text = fileOf(VISIT);
    assert.equal(openFile(text.replace('"1.', '"0.'), SETTING).notice, 'older');
    assert.equal(openFile(text.replace('"1.', '"2.'), SETTING).notice, 'newer');
  });

  for (const foreign of [
    ...['', '{', 'null', '[]', '7', '"text"', '{}', '{"inburgerwijzer": 1}'],
    ...['{"inburgerwijzer": ""}', '{"inburgerwijzer": null}', '\u0000PNG', '<html></html>'],
    '{"__proto__": {"inburgerwijzer": "1.x.y"}}',
  ]) {
    it(`is refused, and nothing thrown, where it is none: ${JSON.stringify(foreign)}`, () => {
      assert.deepEqual(openFile(foreign, SETTING), {notice: 'damaged'});
    });
  }
});
