/** The look of the button and of the frame; the assistant brings its own. */
export const css = `
:host { all: initial; color-scheme: inherit; display: block }
:host([hidden]) { display: none }
.shell {
  all: initial; color-scheme: inherit; display: block;
  --_text: var(--iw-color, var(--utrecht-document-color, #1b2430));
  --_ground: var(--iw-background-color, #f4f6f8);
  --_accent: var(--iw-accent, var(--utrecht-button-primary-action-background-color, #005ea8));
  --_on-accent: var(--iw-on-accent, var(--utrecht-button-primary-action-color, #fff));
  --_focus: var(--iw-focus-color, var(--utrecht-focus-outline-color, currentColor));
  font: max(18px, 1.125rem)/1.5 var(--iw-font-family, var(--utrecht-document-font-family, system-ui, sans-serif));
  color: var(--_text);
}
@supports (color: light-dark(#000, #fff)) {
  .shell {
    --_text: var(--iw-color, var(--utrecht-document-color, light-dark(#1b2430, #e6ebf1)));
    --_ground: var(--iw-background-color, light-dark(#f4f6f8, #10151b));
    --_accent: var(--iw-accent, var(--utrecht-button-primary-action-background-color, light-dark(#005ea8, #8cc4ff)));
    --_on-accent: var(--iw-on-accent, var(--utrecht-button-primary-action-color, light-dark(#fff, #06213a)));
  }
}
[hidden] { display: none !important }
button {
  font: inherit; font-weight: 600; color: var(--_on-accent); background: var(--_accent);
  border: 2px solid transparent; border-radius: 14px; padding: 10px 20px;
  min-block-size: 52px; min-inline-size: 44px; cursor: pointer;
}
button:focus-visible { outline: 3px solid var(--_focus); outline-offset: 3px }
.launcher {
  position: fixed; inset-block-end: 16px; inset-inline-end: 16px; z-index: 2147483000;
  max-inline-size: calc(100vw - 32px); box-shadow: 0 2px 10px #0004;
}
.panel {
  box-sizing: border-box; margin: 0; padding: 0; border: 0; color: inherit;
  background: var(--_ground); overflow: auto; overscroll-behavior: contain;
  inline-size: auto; block-size: auto; max-inline-size: none; max-block-size: none;
}
.launched .panel {
  position: fixed; inset: auto; inset-block-end: 16px; inset-inline-end: 16px; z-index: 2147483000;
  inline-size: 460px; block-size: min(820px, 100dvh - 32px);
  border: 1px solid #8886; border-radius: 14px; box-shadow: 0 6px 30px #0004;
}
@media (max-width: 640px), (max-height: 480px) {
  .launched .panel { inset: 0; inline-size: 100%; block-size: 100%; border: 0; border-radius: 0 }
}
.notice { padding: 24px 16px; display: grid; gap: 12px; justify-items: start }
p { margin: 0 }
`;
