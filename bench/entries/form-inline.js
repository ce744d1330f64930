import {mount} from '../peers/form.js';
mount(document.querySelector('main'));