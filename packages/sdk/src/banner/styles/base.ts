// Tokens, text and buttons. Everything is measured in `em` of the host, whose size follows the visitor's own up to
// a point; every colour comes from background and text, so that a theme that is readable stays readable.

// A mixed colour, even of one with itself, is no system colour: forced colours replace it, as they must.
// On the host a shadow tree's own rules lose to the page's, except for important ones.
export const base = `
:host{all:initial!important;font-family:inherit!important;color-scheme:inherit!important}
:host(.light){color-scheme:light!important}
:host(.dark){color-scheme:dark!important}
@media print{:host{display:none!important}}
*{margin:0;padding:0;box-sizing:border-box;font:inherit;color:inherit}
.layer,dialog,.control{
--soft:color-mix(in srgb,var(--fg) 76%,var(--bg));
--bg:var(--tillit-background,color-mix(in srgb,Canvas,Canvas));
--line:color-mix(in srgb,var(--fg) 16%,var(--bg));
--fg:var(--tillit-text,color-mix(in srgb,CanvasText 92%,Canvas));
--button:var(--tillit-button,var(--fg));
--round:var(--tillit-radius,.75em);
--space:var(--tillit-space,1.25em);
position:fixed;
border:1px solid var(--line);
border-radius:var(--round);
background:var(--bg);
color:var(--fg);
font-family:var(--tillit-font,inherit);
font-size:clamp(15px,1rem,22px);
line-height:1.5;
box-shadow:var(--tillit-shadow,0 .5em 2em #00000029);
overflow-wrap:break-word;
text-wrap:pretty;
z-index:2147483647}
h2,h3,h4,b,summary,th,.answers button{font-weight:600}
h2{font-size:1.125em;line-height:1.3}
p,li,dd{color:var(--soft)}
b{color:var(--fg)}
i{font-weight:500;font-size:.8em;color:var(--soft);border:1px solid var(--line);border-radius:9em;padding:.1em .6em;margin-inline:.3em;white-space:nowrap}
button,.row,summary{cursor:pointer;min-height:max(44px,2.75em)}
:focus-visible{outline:.15em solid var(--fg);outline-offset:.15em}
.words{overscroll-behavior:contain;display:grid;overflow:auto}
.answers{display:flex;padding:var(--space);gap:.5em;flex-wrap:wrap}
.answers button{flex:1 1 calc(50% - .25em);padding:.4em;border:1px solid var(--button);border-radius:var(--tillit-button-radius,calc(var(--round)*.66));color:var(--tillit-button-text,var(--bg));background:var(--button);line-height:1.25}
[data-action=close]{position:absolute;border:0;background:0 0;inset-block-start:.5em;inset-inline-end:.5em;width:max(44px,2.75em)}
[data-action=close]::before{content:"✕"}
.control{inset-block:auto max(1em,env(safe-area-inset-bottom));padding:.4em 1em;inset-inline:1em auto;border-radius:9em;box-shadow:none}
[role=status]{position:fixed;clip-path:inset(50%)}
`;
