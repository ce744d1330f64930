import {mount} from '../peers/deep-chat.js';
mount(document.querySelector('main'));