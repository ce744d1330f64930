/**
 * The page as it comes out of the printer: one sheet of A4 with nothing cut off, from a host page
 * that does all it can to spoil it, under a policy that lets in no style of ours but adopted ones.
 */

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import type {Browser, Page} from 'puppeteer-core';
import {createServer} from 'vite';
import type {Plugin, ViteDevServer} from 'vite';
import {chromiumArguments, findChromium} from '../../scripts/chromium.mjs';
import type * as Paper from '../harness/paper.js';
import type * as Sheets from '../harness/sheet.js';
import type * as Printing from '../../src/elements/takeaway/print.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const HOST_STYLES = `
  @page { size: A5 landscape; margin: 40mm; }
  @page :first { margin: 50mm; }
  html { zoom: 1.5; background: #246; }
  body { margin: 3cm; padding: 2cm; columns: 3; transform: rotate(3deg); font: 30px fantasy;
    background: #fc0 !important; color: #f0f; max-width: 300px; letter-spacing: 0.3em; }
  body::before { content: 'WATERMERK'; position: fixed; inset: 0; }
  body > * { display: block !important; margin: 2cm !important; width: 50px !important; }
  #menu { display: block !important; position: fixed; top: 0; background: #000; }
  @media print { html { font-size: 40px; } body > * { color: #ddd !important; } }`;

const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'";
const page = (body: string) => `<!doctype html><html lang="nl"><title>Gemeente</title>${body}`;
const HOST = page(`<link rel="stylesheet" href="/host.css"><nav id="menu">MENU</nav>
  <main><h1>GEMEENTE</h1>${'<p>BLADZIJDE</p>'.repeat(200)}</main>`);

/** The sources as they are, and the two pages of the test. */
const pages: Plugin = {
  name: 'pages',
  configureServer({middlewares}) {
    const answer = (path: string, type: string, content: string, policy?: string) =>
      middlewares.use(path, (_, response) =>
        response
          .writeHead(200, {
            'content-type': `${type}; charset=utf-8`,
            ...(policy !== undefined && {'content-security-policy': policy}),
          })
          .end(content),
      );
    answer('/host.css', 'text/css', HOST_STYLES);
    answer('/host', 'text/html', HOST, POLICY);
    answer('/reader', 'text/html', page(''));
  },
};

describe('the printed page', () => {
  let server: ViteDevServer;
  let browser: Browser;
  let reader: Page;
  let origin: string;
  const complaints: string[] = [];

  before(async () => {
    server = await createServer({
      root: ROOT,
      configFile: false,
      appType: 'custom',
      logLevel: 'error',
      server: {host: '127.0.0.1', port: 0, hmr: false, watch: null},
      optimizeDeps: {noDiscovery: true},
      plugins: [pages],
    });
    await server.listen();
    origin = server.resolvedUrls!.local[0]!;
    browser = await puppeteer.launch({executablePath: findChromium()!, args: chromiumArguments});
    reader = await browser.newPage();
    await reader.goto(`${origin}reader`);
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  /** Prints the sheet on the host's page; `remains` is what of it is in the document afterwards. */
  async function print(tag: string, name: string): Promise<Paper.Printed & {remains: number}> {
    const host = await browser.newPage();
    host.on('pageerror', (error) => complaints.push(String(error)));
    host.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('favicon')) {
        complaints.push(message.text());
      }
    });
    await host.goto(`${origin}host`);
    await host.evaluate(
      async (tag, name, harness, printing) => {
        const {BRIEF, contentOf, LIST, RICH, sheetOf} = (await import(harness)) as typeof Sheets;
        const {printSheet} = (await import(printing)) as typeof Printing;
        // The dialog is what the test stands for.
        window.print = () => void dispatchEvent(new Event('beforeprint'));
        const shown = name === 'list' ? {list: LIST} : {content: contentOf(RICH[name] ?? BRIEF)};
        await printSheet(await sheetOf(tag, shown), document);
      },
      tag,
      name,
      '/test/harness/sheet.ts',
      '/src/elements/takeaway/print.ts',
    );
    const pdf = await host.pdf({preferCSSPageSize: true, printBackground: true});
    const remains = await host.evaluate(
      () => document.querySelectorAll('iw-sheet').length + document.adoptedStyleSheets.length,
    );
    await host.close();
    const printed = await reader.evaluate(
      async (pdf, harness) => {
        const {look} = (await import(harness)) as typeof Paper;
        return look(pdf);
      },
      Buffer.from(pdf).toString('base64'),
      '/test/harness/paper.ts',
    );
    return {...printed, remains};
  }

  for (const tag of ['nl', 'ar']) {
    for (const name of ['fine-2021', 'option', 'brief', 'list']) {
      it(`is one sheet of A4 with all its ink well inside, in ${tag}: ${name}`, async () => {
        const {pages, width, height, white, left, right, text} = await print(tag, name);
        assert.equal(pages, 1);
        assert.ok(Math.abs(width - 210) < 1 && Math.abs(height - 297) < 1, `${width} × ${height}`);
        for (const [edge, mm] of Object.entries(white)) assert.ok(mm > 5, `${edge}: ${mm} mm`);
        // The lines run from margin to margin: nothing was shrunk or pushed aside to fit.
        for (const mm of [white.left, white.right, white.top]) {
          assert.ok(mm > 9 && mm < 14, JSON.stringify(white));
        }
        assert.ok(left > 1 && right > 1, `${left}% and ${right}%`);
        assert.doesNotMatch(text, /MENU|GEMEENTE|BLADZIJDE|WATERMERK/);
        assert.match(text, /Gemaakt op/);
      });
    }
  }

  it('has both languages at the same height, the Arabic at the right', async () => {
    const {left, right} = await print('ar', 'fine-2021');
    const ratio = left / right;
    assert.ok(ratio > 0.4 && ratio < 2.5, `${left}% and ${right}%`);
  });

  it('leaves nothing in the document, and breaks no rule of the host', async () => {
    const {remains} = await print('nl', 'brief');
    assert.equal(remains, 0);
    assert.deepEqual(complaints, []);
  });
});
