export const style = `
:root { color-scheme: light; --ink: #1c2330; --soft: #5b6474; --line: #dfe3ea; --paper: #fff; --ground: #f5f6f9; --brand: #20416b;
  --high: #b3261e; --medium: #9a5b00; --low: #1f5fa8; --info: #5b6474; --good: #1d6b3f; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.55 "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif; }
header.cover { background: var(--brand); color: #fff; padding: 48px 0 40px; }
.cover > *, main { max-width: 1120px; margin: 0 auto; padding: 0 32px; }
.cover .kicker { letter-spacing: .12em; text-transform: uppercase; font-size: 12px; opacity: .8; margin: 0 auto 8px; }
.cover h1 { font-size: 34px; line-height: 1.2; margin: 0 auto 12px; font-weight: 650; }
.cover .verdict { font-size: 19px; margin: 0 auto 28px; max-width: 1120px; }
.tiles { display: grid; grid-template-columns: repeat(4, 1fr); gap: 12px; }
.tile { background: #ffffff17; border: 1px solid #ffffff2e; border-radius: 10px; padding: 14px 16px; }
.tile b { display: block; font-size: 28px; line-height: 1.1; font-weight: 650; }
.tile span { font-size: 13px; opacity: .9; }
dl.facts { display: grid; grid-template-columns: max-content 1fr max-content 1fr; gap: 4px 20px; font-size: 13px; margin-top: 24px; }
dl.facts dt { opacity: .75; } dl.facts dd { margin: 0; overflow-wrap: anywhere; }
nav.toc { padding-top: 22px; font-size: 14px; } nav.toc a { color: #fff; margin-right: 18px; }
section { background: var(--paper); border: 1px solid var(--line); border-radius: 12px; padding: 26px 28px; margin: 24px 0; }
h2 { font-size: 22px; margin: 0 0 4px; } h2 + p.lead { color: var(--soft); margin: 0 0 18px; }
h3 { font-size: 16px; margin: 22px 0 8px; overflow-wrap: anywhere; }
.finding { border: 1px solid var(--line); border-left: 5px solid var(--c); border-radius: 8px; padding: 12px 16px; margin: 12px 0; break-inside: avoid; }
.finding h3 { margin: 0 0 6px; } .finding p { margin: 4px 0; overflow-wrap: anywhere; }
.finding td p { margin: 6px 0 0; } .finding td:last-child { min-width: 190px; } .finding td:nth-child(2):not(:nth-last-child(2)) { min-width: 260px; }
.finding .remedy { background: #f0f5ef; border-radius: 6px; padding: 8px 12px; margin: 10px 0; }
.finding .remedy b { color: var(--good); }
.high { --c: var(--high); } .medium { --c: var(--medium); } .low { --c: var(--low); } .info { --c: var(--info); } .good { --c: var(--good); }
.badge { display: inline-block; border: 1px solid var(--c); color: var(--c); border-radius: 20px; padding: 0 9px; font-size: 12px; font-weight: 600; white-space: nowrap; }
.badge.solid { background: var(--c); color: #fff; }
.meta { color: var(--soft); font-size: 13px; } .meta code { font-size: 12px; }
code { font: 12.5px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 13px; } th { text-align: left; color: var(--soft); font-weight: 600; border-bottom: 2px solid var(--line); padding: 6px 10px 6px 0; vertical-align: bottom; }
td { border-bottom: 1px solid var(--line); padding: 7px 10px 7px 0; vertical-align: top; overflow-wrap: anywhere; } tr { break-inside: avoid; }
td code { white-space: normal; } td { min-width: 92px; } td.dots { white-space: nowrap; }
.dot { display: inline-block; width: 18px; height: 18px; border-radius: 50%; text-align: center; font-size: 11px; line-height: 18px; color: #fff; background: var(--c); margin-right: 3px; }
.dot.off { background: #e7eaf0; color: #a5adba; }
details { margin: 10px 0; } summary { cursor: pointer; font-weight: 600; overflow-wrap: anywhere; }
ol.chain { margin: 6px 0; padding-left: 22px; font-size: 13px; }
.shots { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(260px, 100%), 1fr)); gap: 16px; margin: 12px 0 20px; }
figure { margin: 0; break-inside: avoid; } figure img { width: 100%; display: block; border: 1px solid var(--line); border-radius: 8px; } figcaption { font-size: 13px; margin-top: 6px; } figcaption small { color: var(--soft); display: block; }
svg.strip { display: block; width: 100%; height: auto; background: #fafbfc; border: 1px solid var(--line); border-radius: 8px; margin: 8px 0; }
svg text { font: 11px system-ui, sans-serif; fill: var(--soft); paint-order: stroke; stroke: #fafbfc; stroke-width: 3px; }
ul.sources li { margin: 6px 0; }
.legend { font-size: 13px; color: var(--soft); } .legend span { display: inline-block; margin-right: 16px; }
footer { color: var(--soft); font-size: 12px; padding: 0 0 40px; text-align: center; }
@media (max-width: 760px) { .tiles { grid-template-columns: 1fr 1fr; } dl.facts { grid-template-columns: max-content 1fr; } .cover > *, main { padding: 0 16px; } section { padding: 18px 16px; } }
@media print { body { background: #fff; font-size: 11pt; } section { border: 0; padding: 0; } header.cover { color: var(--ink); background: none; border-bottom: 3px solid var(--brand); padding: 0 0 16px; } .tile { border-color: var(--line); } nav.toc { display: none; } details > * { display: revert; } details::details-content { content-visibility: visible; height: auto; } }
`;
