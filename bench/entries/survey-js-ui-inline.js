import {mount} from '../peers/survey-js-ui.js';
mount(document.querySelector('main'));