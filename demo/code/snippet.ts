/** What the page "Code maken" gives: lines to paste, and a configuration. No browser needed. */

import type {TopicId} from '../../src/conversation/topics.js';
import type {MunicipalConfig} from '../../src/host/config.js';

/** By a script on the page, in the code of the site, or in a frame. */
export type Way = 'script' | 'npm' | 'frame';

export interface Wishes {
  readonly way: Way;
  /** Only of what is not in a frame. */
  readonly layout: 'launcher' | 'inline';
  /** The address of the folder that holds `dist/`. */
  readonly files: string;
  /** The address of the configuration. */
  readonly config: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The address of a file of `dist/`, however the folder was written. */
const fileIn = (folder: string, name: string): string => `${folder.replace(/\/+$/, '')}/${name}`;

const NOSCRIPT = '<noscript><a href="https://www.inburgeren.nl/">www.inburgeren.nl</a></noscript>';

function element({layout, config}: Wishes): string {
  const inline = layout === 'inline' ? ' layout="inline"' : '';
  return `<inburger-wijzer${inline} config="${escaped(config)}"></inburger-wijzer>`;
}

/** The lines to put on the page. */
export function snippetOf(wishes: Wishes): string {
  const {way, files, config} = wishes;
  const script = (name: string, how: string) =>
    `<script ${how} src="${escaped(fileIn(files, name))}"></script>`;
  switch (way) {
    case 'script':
      return [script('inburger-wijzer.js', 'type="module"'), element(wishes), NOSCRIPT].join('\n');
    case 'npm':
      return [
        '# In de map van uw site:',
        'npm install inburger-wijzer',
        '',
        '// In uw JavaScript:',
        "import 'inburger-wijzer';",
        '',
        '<!-- In uw pagina: -->',
        element(wishes),
        NOSCRIPT,
      ].join('\n');
    case 'frame': {
      const page = `${fileIn(files, 'embed.html')}?config=${encodeURIComponent(config)}`;
      return [
        '<iframe',
        `  src="${escaped(page)}"`,
        '  title="Moet ik inburgeren?"',
        '  width="100%"',
        '  height="700"',
        '  allow="clipboard-write"',
        '></iframe>',
        script('frame.js', 'async'),
      ].join('\n');
    }
  }
}

export interface About {
  readonly name: string;
  /** `YYYY-MM-DD`, inclusive. */
  readonly validUntil: string;
  readonly phone: string;
  /** None means all. */
  readonly languages: readonly string[];
  /** None means all. */
  readonly topics: readonly TopicId[];
}

/** The configuration that says that, and nothing that was left open. */
export function configFrom({name, validUntil, phone, languages, topics}: About): MunicipalConfig {
  return {
    name: name.trim(),
    validUntil,
    ...(phone.trim() && {contact: {phone: phone.trim()}}),
    ...(languages.length && {languages}),
    ...(topics.length && {topics}),
  };
}
