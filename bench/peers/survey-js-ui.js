import 'survey-core/survey-core.min.css';
import {Model} from 'survey-core';
import 'survey-js-ui';
import {countries, FIRST, REASONS, SECOND} from './question.js';

export function mount(main) {
  const survey = new Model({
    pages: [
      {
        elements: [
          {
            type: 'dropdown',
            renderAs: 'select',
            name: 'passport',
            title: FIRST,
            choices: countries().map(({code, name}) => ({value: code, text: name})),
          },
        ],
      },
      {elements: [{type: 'radiogroup', name: 'reason', title: SECOND, choices: REASONS}]},
    ],
  });
  survey.render(main);
}
