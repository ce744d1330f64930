import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import jsQR from 'jsqr';
import {qrOf} from './qr.js';
import type {QrCode} from './qr.js';

const PIXELS_A_MODULE = 4;
const QUIET_ZONE = 4;

/** The dark modules that the path draws, as `[x, y]`; it fails on a path of another form. */
function modulesOf({path}: QrCode): [x: number, y: number][] {
  const run = /M(\d+) (\d+)h(\d+)v1h-(\d+)z/g;
  assert.equal(path.replace(run, ''), '', 'a path of runs, and nothing else');
  return [...path.matchAll(run)].flatMap((match) => {
    const [x, y, width, back] = match.slice(1).map(Number) as [number, number, number, number];
    assert.equal(width, back);
    return Array.from({length: width}, (_, step): [number, number] => [x + step, y]);
  });
}

/** What a camera reads, looking straight at the code. */
function read(code: QrCode): string | undefined {
  const side = code.size * PIXELS_A_MODULE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [x, y] of modulesOf(code)) {
    for (let pixel = 0; pixel < PIXELS_A_MODULE ** 2; pixel += 1) {
      const across = x * PIXELS_A_MODULE + (pixel % PIXELS_A_MODULE);
      const down = y * PIXELS_A_MODULE + Math.floor(pixel / PIXELS_A_MODULE);
      const at = (down * side + across) * 4;
      pixels.fill(0, at, at + 3);
    }
  }
  return jsQR(pixels, side, side)?.data;
}

/** The first two modules of the format information, by the standard masked with dark and light. */
function correctionOf(code: QrCode): 'L' | 'M' | 'Q' | 'H' {
  const dark = new Set(modulesOf(code).map(String));
  const [first, second] = [0, 1].map((x) => dark.has(`${x + QUIET_ZONE},${8 + QUIET_ZONE}`));
  return first ? (second ? 'L' : 'M') : second ? 'Q' : 'H';
}

const PAGE = 'https://www.gemeente.example/inburgering?lang=ar#inburgerwijzer=1.';
const ofLength = (length: number): string =>
  PAGE + Array.from({length: length - PAGE.length}, (_, at) => 'aZ3-_9'[at % 6]).join('');

// Of the largest code, by the standard.
const BYTES_AT_M = 2331;
const BYTES_AT_L = 2953;

describe('a QR code', () => {
  const texts = {
    'a short link': 'https://gemeente.example/#inburgerwijzer=1.WzFd.1x2y3z',
    'a link of 400 characters': ofLength(400),
    'figures and capitals': 'HTTPS://GEMEENTE.EXAMPLE/123456789',
    'a text that is not ASCII': 'https://gemeente.example/اندماج?q=één',
  };
  for (const [what, text] of Object.entries(texts)) {
    it(`gives back ${what}`, () => {
      assert.equal(read(qrOf(text)), text);
    });
  }

  it('has four empty modules on each side, and dark ones right after them', () => {
    for (const text of Object.values(texts)) {
      const code = qrOf(text);
      const modules = modulesOf(code);
      for (const axis of [0, 1] as const) {
        const places = modules.map((module) => module[axis]);
        assert.equal(Math.min(...places), QUIET_ZONE);
        assert.equal(Math.max(...places), code.size - QUIET_ZONE - 1);
      }
    }
  });

  it('is of correction M to the last byte that fits, then of L, then refused', () => {
    assert.equal(correctionOf(qrOf(ofLength(BYTES_AT_M))), 'M');
    assert.equal(correctionOf(qrOf(ofLength(BYTES_AT_M + 1))), 'L');
    assert.equal(correctionOf(qrOf(ofLength(BYTES_AT_L))), 'L');
    assert.throws(
      () => qrOf(ofLength(BYTES_AT_L + 1)),
      (error: Error) => /2954 bytes/.test(error.message) && /shorter/.test(error.message),
    );
  });
});
