import {mount} from '../peers/botui.js';
mount(document.querySelector('main'));