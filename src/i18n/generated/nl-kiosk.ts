// Made by scripts/generate.mjs from locales/nl/{kiosk}.json: do not edit.

import kioskWords from '../../../locales/nl/kiosk.json';

export default {kiosk: kioskWords};
