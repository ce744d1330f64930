/** The assistant in the element on the page: it takes what stands there, and tells the page. */

import {css} from 'lit';
import type {Facts} from '../assess/facts.js';
import {checkLayout} from '../controllers/options.js';
import type {MunicipalConfig} from '../host/config.js';
import {IwApp} from './app.js';
import type {Report} from './report.js';

/** The element on the page, as far as the assistant looks at it. */
export interface Host extends HTMLElement {
  readonly layout: string;
  readonly topic: string;
  readonly today: string;
  readonly languages: string;
  known: Facts;
  readonly config: string | MunicipalConfig | null;
  readonly mode: string;
  readonly page: string;
  readonly exit: string;
  readonly idle: string;
  close(): void;
}

export interface Standing {
  readonly isOpen: boolean;
  /** The language of the page around the element. */
  readonly pageLanguage: string;
  /** What the panel is called where it lies over the page. */
  readonly title: string;
}

export interface Embedded {
  /** Shows it or not, as the element says now. */
  show(standing: Standing): void;
  restart(): void;
  erase(): void;
}

/** It stands at the side of the window; on a phone that is the whole of it. */
const {styleSheet} = css`
  .panel {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    border: 0;
    background: Canvas;
  }
  :host(:not([layout='inline'], [mode])) .panel {
    position: fixed;
    overflow: auto;
    inset: 0 0 0 auto;
    inline-size: min(480px, 100%);
    block-size: 100%;
    max-block-size: none;
    box-shadow: 0 4px 20px #0004;
  }
`;

export function embed(host: Host): Embedded {
  let app = new IwApp();
  const panel = document.createElement('div');
  let pageLanguage = '';
  panel.className = 'panel';
  panel.part.add('panel');
  host.shadowRoot!.adoptedStyleSheets.push(styleSheet!);
  host.shadowRoot!.firstElementChild!.append(panel);

  const report = ({type, ...detail}: Report): void => {
    if (type === 'close') return host.close();
    if (type === 'done') renew();
    const event = new Event(`iw-${type}`, {bubbles: true, composed: true});
    host.dispatchEvent(Object.assign(event, detail));
  };

  app.report = report;

  /** The next visit has an assistant of its own: whatever the last one knew goes with it. */
  function renew(): void {
    host.known = {};
    app.remove();
    app = new IwApp();
    app.report = report;
    pass();
    panel.append(app);
  }

  /** What the element on the page says, and the language of the page around it. */
  function pass(): void {
    const {lang: language, languages, topic, today, known, layout, mode, page, exit, idle} = host;
    const config = host.config ?? host.getAttribute('config');
    const closable = layout !== 'inline';
    const given = {language, pageLanguage, languages, topic, today, known, config, closable};
    Object.assign(app, {...given, mode, page, exit, idle} satisfies Partial<IwApp>);
  }

  /** Over the page it is in the top layer; the page stays alive, as its status line must speak on. */
  function cover(isOpen: boolean): void {
    if (panel.popover && host.isConnected && panel.matches(':popover-open') !== isOpen) {
      panel.togglePopover(isOpen);
      if (isOpen) app.focus();
    }
  }

  return {
    show({isOpen, title, ...standing}) {
      ({pageLanguage} = standing);
      checkLayout(host.getAttribute('layout'));
      pass();
      const closable = host.layout !== 'inline';
      const dialog = {popover: 'manual', role: 'dialog', ariaLabel: title};
      Object.assign(panel, closable ? dialog : {popover: null, role: null, ariaLabel: null});
      panel.hidden = !isOpen;
      if (isOpen && !app.isConnected) panel.append(app);
      cover(isOpen);
    },
    restart: () => app.restart(),
    erase: () => app.erase(),
  };
}
