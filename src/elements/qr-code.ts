/** A QR code on the screen. */

import {css, html} from 'lit';
import type {TemplateResult} from 'lit';
import type {QrCode} from '../takeaway/qr.js';

export const qrStyles = css`
  .code {
    display: block;
    inline-size: min(100%, 20em);
    margin-inline: auto;
    background: #fff;
    border-radius: 6px;
    /* A camera needs dark on light, in every theme. */
    forced-color-adjust: none;
  }
  .code path {
    fill: #000;
  }
`;

export const qrDrawing = ({size, path}: QrCode, label: string): TemplateResult =>
  html`<svg class="code" viewBox=${`0 0 ${size} ${size}`} role="img" aria-label=${label}>
    <path d=${path}></path>
  </svg>`;
