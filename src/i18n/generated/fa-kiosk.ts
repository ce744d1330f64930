// Made by scripts/generate.mjs from locales/fa/{kiosk}.json: do not edit.

import kioskWords from '../../../locales/fa/kiosk.json';

export default {kiosk: kioskWords};
