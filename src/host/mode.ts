/** Where the assistant can stand, if that is no page of a site. */
export type Mode = 'kiosk' | 'helper';
