import {BotUI, BotUIAction, BotUIMessageList} from '@botui/react';
import {createBot} from 'botui';
import {createElement, useEffect} from 'react';
import {createRoot} from 'react-dom/client';
import {countries, FIRST, REASONS, SECOND} from './question.js';

/** Speaks once its parts listen: their effects run before that of what holds them. */
function Talk({bot}) {
  useEffect(() => void talk(bot), [bot]);
  return createElement(BotUI, {bot}, createElement(BotUIMessageList), createElement(BotUIAction));
}

async function talk(bot) {
  await bot.message.add({text: FIRST});
  const options = countries().map(({code, name}) => ({label: name, value: code}));
  await bot.action.set({options}, {actionType: 'select'});
  await bot.message.add({text: SECOND});
  await bot.action.set(
    {options: REASONS.map((reason) => ({label: reason, value: reason}))},
    {actionType: 'selectButtons'},
  );
}

export function mount(main) {
  createRoot(main).render(createElement(Talk, {bot: createBot()}));
}
