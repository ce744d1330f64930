// Made by scripts/generate.mjs from locales/tr/{kiosk}.json: do not edit.

import kioskWords from '../../../locales/tr/kiosk.json';

export default {kiosk: kioskWords};
