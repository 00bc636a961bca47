// The dialog: head and answers stay, what is between them scrolls.
export const preferences = `
dialog[open]{max-width:none;width:min(42em,100% - 2em);flex-direction:column;display:flex;margin:auto;max-height:min(100dvh - 2em,52em)}
dialog::backdrop{background:#00000073}
dialog h2{padding:1.25em 1.35em 1em;padding-inline-end:4em}
dialog .words{padding:0 1.5em 1.5em;gap:1em}
dialog .answers{padding:1em 1.5em;border-block-start:1px solid var(--line)}
dialog .answers button{flex-basis:8em}
.words>section{border-block-start:1px solid var(--line);padding-block-start:1em}
.row{justify-content:space-between;gap:1em;align-items:center;display:flex}
[role=switch]{flex:none;width:2.75em;appearance:none;height:1.6em;border:2px solid var(--soft);cursor:pointer;border-radius:9em}
[role=switch]::before{content:"";display:block;width:0;border:.5em solid var(--soft);margin:.15em;border-radius:9em}
:checked{background:var(--fg);border-color:var(--fg)}
:checked::before{border-color:var(--bg);margin-inline-start:auto}
summary{align-content:center}
details section{border-inline-start:3px solid var(--line);padding-inline-start:1em;margin-block:.5em 1.5em}
dl,table{margin-block:.75em;font-size:.875em}
dl{grid-template-columns:auto 1fr;display:grid;gap:.2em 1em}
dd,code{overflow-wrap:anywhere}
code{font-family:monospace}
table{border-spacing:0;width:100%}
th,td{padding:.5em 0;border-block-end:1px solid var(--line);text-align:start;vertical-align:top}
:is(th,td)+*{padding-inline-start:1em;width:30%}
@media(max-width:30em){dialog[open]{width:100%;max-height:none;height:100dvh;border:0;border-radius:0}}
`;
