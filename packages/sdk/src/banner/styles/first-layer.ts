// The banner: a box in the corner where a line begins, or a bar; on small screens always the lower edge, under half of it.
export const firstLayer = `
.layer{display:flex;flex-direction:column;inset:auto auto var(--edge) auto;inset-inline-start:1em;width:min(28em,100% - 2em);height:auto;max-height:calc(100dvh - 2em)}
.layer .words{overflow:auto;overscroll-behavior:contain;padding:1.25em 1.25em 0;font-size:.9375em;display:grid;gap:.6em}
.layer ul{list-style:none;display:grid;gap:.4em}
.layer li,.layer p{color:var(--soft)}
.layer b{color:var(--fg)}
.answers{display:flex;flex-wrap:wrap;gap:.5em;padding:1.25em}
.answers .button{flex:1 1 calc(50% - .25em)}
.answers .button.quiet{flex-basis:100%}
:host([layout=bar]) .layer{inset-inline:1em;width:auto;max-width:72em;margin-inline:auto}
@media(min-width:60em){
:host([layout=bar]) .layer{flex-direction:row;align-items:center}
:host([layout=bar]) .words{flex:1}
:host([layout=bar]) .answers{flex:0 0 17em}
}
@media(max-width:30em),(max-height:30em){
.layer{inset-inline:.5em!important;inset-block-end:max(.5em,env(safe-area-inset-bottom));width:auto;max-height:min(100dvh - 1em,max(50dvh - 1em,17em))}
.layer .words{padding:1em 1em 0}
.layer .answers{padding:.75em 1em 1em}
}
`;
