/** Looks at a printed page as the eye does: how many, how large, and where there is ink. */

import {getDocument, GlobalWorkerOptions} from 'pdfjs-dist';

GlobalWorkerOptions.workerSrc = '/node_modules/pdfjs-dist/build/pdf.worker.mjs';

/** Pixels in a point: fine enough to see a hairline. */
const SCALE = 2;
const MM = (SCALE * 72) / 25.4;
/** Grey from which on there is ink, out of 255; the edge of a letter is lighter. */
const INK = 220;

export interface Printed {
  readonly pages: number;
  /** Of the first page, in millimetres. */
  readonly width: number;
  readonly height: number;
  /** White from each edge to the first ink, in millimetres. */
  readonly white: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;
  /** How much of the left and right half is ink, in hundredths. */
  readonly left: number;
  readonly right: number;
  /** What can be read on all pages. */
  readonly text: string;
}

function inkIn({data, width, height}: ImageData): Omit<Printed, 'pages' | 'text'> {
  const edge = {left: width, right: width, top: height, bottom: height};
  const half = [0, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (data[4 * (y * width + x)]! > INK) continue;
      edge.left = Math.min(edge.left, x);
      edge.right = Math.min(edge.right, width - 1 - x);
      edge.top = Math.min(edge.top, y);
      edge.bottom = Math.min(edge.bottom, height - 1 - y);
      half[x < width / 2 ? 0 : 1]! += 1;
    }
  }
  const share = (count: number) => (100 * count) / ((width * height) / 2);
  return {
    width: width / MM,
    height: height / MM,
    white: {
      left: edge.left / MM,
      right: edge.right / MM,
      top: edge.top / MM,
      bottom: edge.bottom / MM,
    },
    left: share(half[0]!),
    right: share(half[1]!),
  };
}

/** A PDF, given as base64, as it comes out of the printer. */
export async function look(base64: string): Promise<Printed> {
  const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const pdf = await getDocument({data, verbosity: 0}).promise;
  const page = await pdf.getPage(1);
  const viewport = page.getViewport({scale: SCALE});
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(viewport.width), Math.round(viewport.height)];
  await page.render({canvas, viewport}).promise;
  const image = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const {items} = await (await pdf.getPage(number)).getTextContent();
    texts.push(...items.map((item) => ('str' in item ? item.str : '')));
  }
  return {pages: pdf.numPages, ...inkIn(image), text: texts.join(' ')};
}
