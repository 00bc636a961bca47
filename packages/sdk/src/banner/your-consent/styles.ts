// Styles of what is drawn beside the banner's own, which says less of the record. The tokens are the banner's. A text of
// the policy runs as its own letters do, or the full stop of "Film Inc." would come first in Hebrew.
export const styles = `
dialog .words>p:not(:has(a),.honoured){display:none}
.more{display:grid;gap:1em}
.more section{border-block-start:1px solid var(--line);padding-block-start:1em}
@media(max-width:30em){.more dl{grid-template-columns:1fr;gap:0}.more dd{margin-block-end:.5em}}
p{unicode-bidi:plaintext}
:host([dir=rtl]) dd{unicode-bidi:plaintext;text-align:right}
summary{padding-block:.4em}
dd i{display:inline-block;white-space:normal;margin:0;border-radius:1em}
.deeds{display:flex;flex-wrap:wrap;gap:.5em;margin-block:.25em 1em}
.deeds button{padding:.4em 1em;border:1px solid var(--line);border-radius:calc(var(--round)*.66);background:0 0}
.deeds button:hover{border-color:var(--soft)}
ol{list-style:none;display:grid;gap:1em;margin-block:.25em .75em;font-size:.875em;border-inline-start:3px solid var(--line);padding-inline-start:1em}
.deeds p{position:static;clip-path:none;flex-basis:100%}
.honoured{position:static;clip-path:none;font-size:.875em;padding:.6em .8em;border:1px solid var(--line);border-radius:calc(var(--round)*.66)}
.notice{--bg:var(--tillit-background,color-mix(in srgb,Canvas,Canvas));--fg:var(--tillit-text,color-mix(in srgb,CanvasText 92%,Canvas));--soft:color-mix(in srgb,var(--fg) 76%,var(--bg));--line:color-mix(in srgb,var(--fg) 16%,var(--bg));position:fixed;z-index:2147483647;inset-block:auto calc(max(1em,env(safe-area-inset-bottom)) + 4em);inset-inline:1.14em auto;width:min(24em,100% - 2.28em);max-height:calc(100dvh - 7em);overflow:auto;display:flex;align-items:start;gap:.5em;padding:.75em .5em .9em 1.1em;padding-inline:1.1em .5em;border:1px solid var(--line);border-radius:var(--tillit-radius,.75em);background:var(--bg);color:var(--fg);font-family:var(--tillit-font,inherit);font-size:clamp(14px,.875rem,20px);line-height:1.5;box-shadow:var(--tillit-shadow,0 .5em 2em #00000029);overflow-wrap:break-word}
.notice div{position:static;clip-path:none;flex:1;display:grid;gap:.35em;padding-block-start:.5em}
.notice button{flex:none;width:max(44px,2.75em);border:0;background:0 0}
.notice button::before{content:"✕"}
:host(.aside-top) .layer{inset-block:.5em auto;margin-block:0}
:host(.aside-bottom) .layer{inset-block:auto .5em;margin-block:0}
:host(.aside-small) .layer .words{display:none}
`;
