/**
 * The look of the button; the assistant brings its own. What the page says of the outer element ends
 * at `.shell`, which its rules cannot reach.
 */
export const css = `
:host{display:block}
:host([hidden]),[hidden]{display:none!important}
.shell{all:initial;color-scheme:inherit;display:block;font:clamp(18px,1.125rem,36px)/1.5 var(--iw-font-family,var(--utrecht-document-font-family,system-ui,sans-serif))}
button{font:inherit;font-weight:600;color:var(--iw-on-accent,var(--utrecht-button-primary-action-color,#fff));background:var(--iw-accent,var(--utrecht-button-primary-action-background-color,#005ea8));border:2px solid transparent;border-radius:var(--iw-corner,var(--utrecht-button-border-radius,14px));padding:12px 20px;cursor:pointer}
:focus-visible{outline:3px solid var(--iw-focus-color,var(--utrecht-focus-outline-color,CanvasText));outline-offset:3px}
span{display:block}
:host(:not([layout=inline],[mode])) .corner{position:fixed;right:16px;bottom:16px;max-width:calc(100% - 32px);z-index:9999999;filter:drop-shadow(0 4px 10px #0004)}
`;
