/** A text as a QR code, in the form in which an SVG draws it. */

import {correction, generate, mode} from 'lean-qr';
import type {Bitmap2D, Correction} from 'lean-qr';

/** Empty modules on each side: less, and cameras do not find the code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** Bytes in the largest code there is, at the lowest correction. */
const MOST_BYTES = 2953;

/** What the library throws, as `code`, for a text that does not fit. */
const TOO_LONG = 4;

export interface QrCode {
  /** Modules on each side, with the quiet zone. */
  readonly size: number;
  /** The dark modules, for the `d` of a path; one unit is one module. */
  readonly path: string;
}

// Bytes only, and named as UTF-8 only where the text is not plain ASCII: every camera reads that.
const encode = (text: string, level: Correction): Bitmap2D =>
  generate(text, {minCorrectionLevel: level, modes: [mode.ascii, mode.utf8]});

/** The code with correction M, which bears a crease or a stain; L where the text needs the room. */
function codeOf(text: string): Bitmap2D {
  for (const level of [correction.M, correction.L]) {
    try {
      return encode(text, level);
    } catch (error) {
      if ((error as {code?: unknown}).code !== TOO_LONG) throw error;
    }
  }
  const {length} = new TextEncoder().encode(text);
  throw new Error(
    `A text of ${length} bytes does not fit in a QR code, which holds ${MOST_BYTES}: ` +
      'give a shorter address of the page.',
  );
}

/**
 * A text as a QR code.
 * @throws {Error} if the text does not fit in any
 */
export function qrOf(text: string): QrCode {
  const code = codeOf(text);
  let path = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      const start = x;
      while (code.get(x, y)) x += 1;
      const width = x - start;
      if (width) path += `M${start + QUIET_ZONE} ${y + QUIET_ZONE}h${width}v1h-${width}z`;
    }
  }
  return {size: code.size + 2 * QUIET_ZONE, path};
}
