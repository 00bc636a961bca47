// The banner: a box in the lower corner where a line begins; on small screens the lower edge, under half of it.
export const firstLayer = `
.layer{display:flex;flex-direction:column;inset:auto;inset-block-end:max(1em,env(safe-area-inset-bottom));inset-inline-start:1em;width:min(28em,100% - 2em);max-height:calc(100dvh - 2em)}
.layer .words{padding:1.25em 1.25em 0;font-size:.9375em;gap:.6em}
ul{list-style:none;display:grid;gap:.4em}
.layer .answers [data-action=preferences]{flex-basis:100%;background:0 0;color:inherit;border-color:var(--line)}
@media(max-width:30em),(max-height:30em){
.layer{inset-inline:.5em;inset-block-end:max(.5em,env(safe-area-inset-bottom));width:auto;max-height:min(100dvh - 1em,max(50dvh - .75em,17em))}
.layer .words{padding:1em 1em 0}
.layer .answers{padding:.75em 1em 1em}
}
`;
