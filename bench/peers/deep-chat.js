import 'deep-chat';
import {FIRST, SECOND} from './question.js';

/** A chat takes what is typed; it has no list to choose from. */
export function mount(main) {
  const chat = document.createElement('deep-chat');
  chat.introMessage = {text: FIRST};
  chat.connect = {handler: (_, {onResponse}) => void onResponse({text: SECOND})};
  main.append(chat);
}
