// The style sheet of the policy page. Contrast 7:1 and more in both schemes.
export const style = `
:root { color-scheme: light dark; --line: #767676; --soft: #f3f3f0; --link: #0b4a8f; }
@media (prefers-color-scheme: dark) { :root { --line: #8f8f8f; --soft: #26262a; --link: #a8cdfa; } }
body { margin: 0; font: 1rem/1.6 system-ui, sans-serif; background: Canvas; color: CanvasText; }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1rem 4rem; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h2 { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { margin-top: 2.5rem; }
a { color: var(--link); }
a:focus-visible, .table:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.table { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; min-width: 32rem; overflow-wrap: normal; }
caption { text-align: start; font-weight: 600; padding: 0.25rem 0; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 0.75rem; border: 1px solid var(--line); }
thead th { background: var(--soft); }
tbody th { font-weight: 600; overflow-wrap: anywhere; }
@media print { main { max-width: none; padding: 0; } .table { overflow: visible; } h2, h3, h4 { break-after: avoid; } tr { break-inside: avoid; } }
`;
