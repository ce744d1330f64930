/** An answer is information and no decision: each language says so, and who decides, also on paper. */

import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {AUTHORITIES} from '../../flows/vocabulary.js';
import {LANGUAGES} from '../i18n/generated/languages.js';
import {RESULT_BUNDLES, Words} from '../i18n/words.js';

for (const {tag} of LANGUAGES) {
  describe(`${tag} says that an answer is no decision`, () => {
    const words = new Words();
    before(() => words.speak(tag, 'rest', ...RESULT_BUNDLES));

    for (const authority of AUTHORITIES) {
      it(`and that ${authority} decides`, () => {
        const name = words.t(`interface.authorities.${authority}.name`);
        const said = words.t('interface.result.information', {authority: name});
        assert.ok(name.length > 2 && said.includes(name), said);
      });
    }

    it('on the page that is printed', () => {
      assert.ok(words.has('takeaway.print.information'));
    });
  });
}
