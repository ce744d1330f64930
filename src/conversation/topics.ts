/** What a person can come with, and which flows answer it. */

import type {FlowId} from '../../flows/index.js';

/** The flows that say whether, by which law and until when somebody must integrate. */
const DUTY = ['law', 'obligation', 'deadline'] as const satisfies readonly FlowId[];

/** In the order of the first screen; the flows of a topic in the order in which they are settled. */
export const TOPICS = {
  letter: ['letter'],
  obliged: DUTY,
  deadline: DUTY,
  'more-time': [
    ...DUTY,
    'more-time',
    'extension-illness',
    'extension-birth',
    'extension-death',
    'extension-azc',
    'extension-literacy',
    'extension-provider',
    'extension-homeless',
    'extension-shelter',
    'extension-special',
    'extension-combined',
    'extension-interruption',
    'extension-education',
    'extension-lateCourse',
    'extension-nearlyDone',
    'extension-effort300',
  ],
  dispensation: [
    ...DUTY,
    'dispensation-medical',
    'dispensation-effort',
    'dispensation-integrated',
    'dispensation-special',
  ],
  exemption: ['law', 'obligation', 'exemption'],
  'fines-and-loans': [...DUTY, 'fine', 'loan'],
  'permanent-residence': ['permanent-residence'],
  naturalisation: [
    'nat-order',
    'option',
    'nat-permit',
    'nat-term',
    'nat-integration',
    'nat-renunciation',
    'naturalisation',
  ],
  law: ['law', 'obligation'],
} as const satisfies Record<string, readonly FlowId[]>;

export type TopicId = keyof typeof TOPICS;
export const TOPIC_IDS = Object.keys(TOPICS) as TopicId[];

/** Topics that end on the page about the duty itself; the others have a page of their parts. */
export const DUTY_TOPICS = ['obliged', 'deadline', 'law'] as const satisfies readonly TopicId[];
export type DutyTopic = (typeof DUTY_TOPICS)[number];

export const isDutyTopic = (topic: TopicId): topic is DutyTopic =>
  (DUTY_TOPICS as readonly TopicId[]).includes(topic);

export const isTopic = (value: unknown): value is TopicId =>
  typeof value === 'string' && Object.hasOwn(TOPICS, value);
