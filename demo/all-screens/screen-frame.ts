import {html, LitElement} from 'lit';
import {appStyles} from '../../src/elements/app-styles.js';
import {base, tokens} from '../../src/elements/styles.js';

/** Around a screen what the assistant is around it: its values, its ground and its type. */
export class ScreenFrame extends LitElement {
  static override styles = [tokens, base, appStyles];

  override render() {
    return html`<div class="app">
      <div class="screen stack"><slot></slot></div>
    </div>`;
  }
}
