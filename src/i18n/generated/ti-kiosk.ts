// Made by scripts/generate.mjs from locales/ti/{kiosk}.json: do not edit.

import kioskWords from '../../../locales/ti/kiosk.json';

export default {kiosk: kioskWords};
