// Made by scripts/generate.mjs from locales/nl-x-a2/{kiosk}.json: do not edit.

import kioskWords from '../../../locales/nl-x-a2/kiosk.json';

export default {kiosk: kioskWords};
