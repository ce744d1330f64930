// Made by scripts/generate.mjs from locales/ar/{kiosk}.json: do not edit.

import kioskWords from '../../../locales/ar/kiosk.json';

export default {kiosk: kioskWords};
