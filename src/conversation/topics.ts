/** What a person can come with, and which flows answer it. */

import type {FlowId} from '../../flows/index.js';

export const TOPICS = {
  obliged: ['law', 'obligation', 'deadline'],
  deadline: ['law', 'obligation', 'deadline'],
  law: ['law', 'obligation'],
} as const satisfies Record<string, readonly FlowId[]>;

export type TopicId = keyof typeof TOPICS;
export const TOPIC_IDS = Object.keys(TOPICS) as TopicId[];

export const isTopic = (value: unknown): value is TopicId =>
  typeof value === 'string' && Object.hasOwn(TOPICS, value);
