/** The floor: a bare HTML form, made by a script, and nothing else. */

import {CONTINUE, countries, FIRST, REASONS, SECOND} from './question.js';

const make = (tag, set = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), set);
  element.append(...children);
  return element;
};

export function mount(main) {
  const options = countries().map(({code, name}) => make('option', {value: code}, name));
  const label = make('label', {}, FIRST, make('select', {}, make('option'), ...options));
  const form = make('form', {}, label, make('button', {}, CONTINUE));
  form.onsubmit = (event) => {
    event.preventDefault();
    const radios = REASONS.map((reason) =>
      make('label', {}, make('input', {type: 'radio', name: 'reason'}), reason),
    );
    label.replaceWith(make('fieldset', {}, make('legend', {}, SECOND), ...radios));
  };
  main.append(form);
}
