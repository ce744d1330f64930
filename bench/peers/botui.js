import {BotUI, BotUIAction, BotUIMessageList} from '@botui/react';
import {createBot} from 'botui';
import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {countries, FIRST, REASONS, SECOND} from './question.js';

export async function mount(main) {
  const bot = createBot();
  createRoot(main).render(
    createElement(BotUI, {bot}, createElement(BotUIMessageList), createElement(BotUIAction)),
  );
  await bot.message.add({text: FIRST});
  const options = countries().map(({code, name}) => ({label: name, value: code}));
  await bot.action.set({options}, {actionType: 'select'});
  await bot.message.add({text: SECOND});
  await bot.action.set(
    {options: REASONS.map((reason) => ({label: reason, value: reason}))},
    {actionType: 'selectButtons'},
  );
}
