// The banner: a box in the lower corner where a line begins; on small screens the lower edge, under half of it.
export const firstLayer = `
.layer{flex-direction:column;display:flex;inset-block:auto max(1em,env(safe-area-inset-bottom));inset-inline:1em auto;width:min(28em,100% - 2em);max-height:calc(100dvh - 2em)}
.layer .words{padding:var(--space) var(--space) 0;font-size:.9375em;gap:.6em}
ul{display:grid;gap:.4em;list-style:none}
p>b{display:none}
.layer [data-action=preferences]{background:0 0;border-color:var(--line);color:inherit;flex-basis:100%}
@media(max-width:30em),(max-height:30em){
.layer{inset-inline:.5em;inset-block-end:max(.5em,env(safe-area-inset-bottom));width:auto;max-height:min(100dvh - 1em,max(50dvh - .75em,17em));line-height:1.4;--space:.75em}
.layer .words{font-size:.875em}
p>b{display:inline}
}
`;
