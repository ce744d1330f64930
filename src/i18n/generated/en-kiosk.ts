// Made by scripts/generate.mjs from locales/en/{kiosk}.json: do not edit.

import kioskWords from '../../../locales/en/kiosk.json';

export default {kiosk: kioskWords};
