// The dialog: head and answers stay, what is between them scrolls.
export const preferences = `
dialog[open]{display:flex;flex-direction:column;inset:0;margin:auto;width:min(42em,100% - 2em);max-width:none;height:fit-content;max-height:min(100dvh - 2em,52em)}
::backdrop{background:rgb(0 0 0/.45)}
header{padding:1.25em 4em 1em 1.5em}
dialog .words{flex:1;overflow:auto;overscroll-behavior:contain;padding:0 1.5em 1.5em;display:grid;gap:1.25em}
dialog .answers{border-block-start:1px solid var(--line);padding:1em 1.5em}
dialog .answers .button{flex:1 1 9em}
dialog p,dd,small{color:var(--soft)}
.words>section{border-block-start:1px solid var(--line);padding-block-start:1em;display:grid;gap:.4em}
.row{display:flex;align-items:center;justify-content:space-between;gap:1em;min-height:max(44px,2.75em);font-weight:600}
label{cursor:pointer}
.row i{margin-inline-end:0}
[role=switch]{flex:none;appearance:none;width:2.75em;height:1.6em;margin:0;border:2px solid var(--soft);border-radius:9em;background:var(--bg);cursor:pointer}
[role=switch]::before{content:"";display:block;width:.9em;height:.9em;margin:.2em;border-radius:9em;background:var(--soft)}
[role=switch]:checked{background:var(--fg);border-color:var(--fg)}
[role=switch]:checked::before{margin-inline-start:auto;background:var(--bg)}
summary{min-height:max(44px,2.75em);display:list-item;align-content:center;cursor:pointer;font-weight:500}
details section{border-inline-start:3px solid var(--line);padding-inline-start:1em;margin-block:.5em 1.5em;display:grid;gap:.5em}
dl{display:grid;grid-template-columns:auto 1fr;gap:.2em 1em;font-size:.875em}
dt{font-weight:500}
dd,code{overflow-wrap:anywhere}
code{font-family:ui-monospace,monospace;font-size:.9em;font-weight:500}
table{width:100%;border-collapse:collapse;font-size:.875em;text-align:start}
th,td{padding:.5em 0;border-block-end:1px solid var(--line);text-align:start;vertical-align:top}
td,thead th:last-child{padding-inline-start:1em;width:34%}
small{display:block;font-size:1em;font-weight:400}
@media(max-width:30em){
dialog[open]{width:100%;max-height:100dvh;height:100dvh;border:0;border-radius:0}
}
`;
