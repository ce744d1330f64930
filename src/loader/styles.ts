/**
 * The look of the button and of the frame; the assistant brings its own. What the page says of the
 * outer element ends at `.shell`, which its rules cannot reach. Until the assistant fills it, the
 * frame has the plain colours of the page's colour scheme. It stands at the side of the window; on a
 * phone that is the whole of it.
 */
export const css = `
:host{display:block}
:host([hidden]),[hidden]{display:none!important}
.shell{all:initial;color-scheme:inherit;display:block;color:CanvasText;font:clamp(18px,1.125rem,36px)/1.5 var(--iw-font-family,var(--utrecht-document-font-family,system-ui,sans-serif))}
button{font:inherit;font-weight:600;color:var(--iw-on-accent,var(--utrecht-button-primary-action-color,#fff));background:var(--iw-accent,var(--utrecht-button-primary-action-background-color,#005ea8));border:2px solid transparent;border-radius:var(--iw-corner,14px);padding:12px 20px;cursor:pointer}
:focus-visible{outline:3px solid var(--iw-focus-color,var(--utrecht-focus-outline-color,CanvasText));outline-offset:3px}
.panel{box-sizing:border-box;margin:0;padding:0;border:0;color:inherit;background:Canvas}
:host(:not([layout=inline],[mode])) .shell>*{position:fixed;inset:auto 16px 16px auto;z-index:9999999;box-shadow:0 4px 20px #0004}
:host(:not([layout=inline],[mode])) .panel{overflow:auto;inset:0 0 0 auto;inline-size:min(480px,100%);block-size:100%;max-block-size:none}
.notice{padding:20px;display:grid;gap:12px;justify-items:start}
p{margin:0}
`;
