// Tokens, text and buttons. Everything is measured in `em` of the host, whose size follows the visitor's own up to
// a point; every colour comes from background and text, so that a theme that is readable stays readable.

// `!important` on the host: there a shadow tree's own rules lose to the page's, except for important ones.
export const base = `
:host{all:initial!important;display:block!important;font-family:inherit!important;font-size:clamp(15px,1rem,22px)!important;line-height:1.5!important;color-scheme:inherit!important}
:host([theme=light]){color-scheme:light!important}
:host([theme=dark]){color-scheme:dark!important}
@media print{:host{display:none!important}}
*,::before,::after{box-sizing:border-box}
.layer,dialog,.control{
--bg:var(--tillit-background,Canvas);
--fg:var(--tillit-text,color-mix(in srgb,CanvasText 92%,Canvas));
--soft:color-mix(in srgb,var(--fg) 76%,var(--bg));
--line:color-mix(in srgb,var(--fg) 16%,var(--bg));
--button:var(--tillit-button,var(--fg));
--on-button:var(--tillit-button-text,var(--bg));
--round:var(--tillit-radius,.75em);
--edge:max(1em,env(safe-area-inset-bottom));
position:fixed;margin:0;padding:0;border:1px solid var(--line);border-radius:var(--round);background:var(--bg);color:var(--fg);font:inherit;font-family:var(--tillit-font,inherit);box-shadow:var(--tillit-shadow,0 .5em 2em rgb(0 0 0/.16));overflow-wrap:break-word;z-index:2147483647}
h2,h3,h4,p,ul,dl,dd{margin:0;padding:0;font-size:1em;font-weight:400}
h2,h3,h4,b,dt,th{font-weight:600}
h2{font-size:1.125em;line-height:1.3;text-wrap:balance}
i{font-style:normal;font-weight:500;font-size:.8em;color:var(--soft);border:1px solid var(--line);border-radius:9em;padding:.1em .6em;margin-inline:.5em;white-space:nowrap}
a{color:inherit;text-underline-offset:.2em;text-decoration-thickness:1px}
button{font:inherit;color:inherit;cursor:pointer;min-height:max(44px,2.75em)}
.button{padding:.4em 1em;border:1px solid var(--button);border-radius:calc(var(--round)*.66);background:var(--button);color:var(--on-button);font-weight:600;line-height:1.25}
.button:hover{background:color-mix(in srgb,var(--button) 86%,var(--on-button))}
.quiet{background:0 0!important;border-color:var(--line);color:inherit}
.quiet:hover{border-color:currentColor}
:focus-visible{outline:.15em solid var(--fg);outline-offset:.15em}
.close{position:absolute;inset-block-start:.4em;inset-inline-end:.4em;width:max(44px,2.75em);border:0;border-radius:9em;background:0 0}
.close::before{content:"";display:block;margin:auto;width:1em;height:1em;background:currentColor;clip-path:polygon(8% 0,50% 42%,92% 0,100% 8%,58% 50%,100% 92%,92% 100%,50% 58%,8% 100%,0 92%,42% 50%,0 8%);forced-color-adjust:none}
.control{inset-block-end:var(--edge);inset-inline-start:max(1em,env(safe-area-inset-left));padding:.4em 1.1em;border-radius:9em;font-size:.875em;box-shadow:0 .1em .5em rgb(0 0 0/.12)}
.status{position:fixed;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%)}
`;
