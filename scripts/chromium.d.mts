/** Path of a Chromium or Chrome on this machine; undefined if there is none. */
export const findChromium: () => string | undefined;
export const chromiumArguments: string[];
