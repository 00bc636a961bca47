import { describe, expect, it } from "vitest";
import { pruneStyles } from "../src/compiled/prune-styles.ts";

const tree = [
  "div",
  {},
  ["p", { role: "status" }],
  ["section", { class: "layer words" }, ["button", { "data-action": "accept-all" }, "Yes"]],
] as const;
const pruned = (css: string) => pruneStyles(css, tree);

describe("styles of what is on the page", () => {
  it("stay with elements, classes and attribute values that are there", () => {
    for (const css of [
      "p{margin:0}",
      ".layer .words{gap:1em}",
      "[role=status]{clip-path:inset(50%)}",
      ".layer [data-action=accept-all]:hover::before{color:red}",
      ":host(.dark){color-scheme:dark!important}",
      "*{margin:0}",
      ":focus-visible{outline:1px solid}",
      "@media(max-width:30em),(max-height:30em){.layer{width:auto}p{margin:1em}}",
    ])
      expect(pruned(css)).toBe(css);
  });

  it("go with what is not, selector by selector", () => {
    expect(pruned("h3,p,dialog{margin:0}.control{color:red}")).toBe("p{margin:0}");
    expect(pruned("[data-action=close]::before{content:'x'}[role=switch]{color:red}")).toBe("");
    expect(pruned("@media print{dialog{display:none}}")).toBe("");
    expect(pruned("@media print{dialog{display:none}p{display:none}}")).toBe("@media print{p{display:none}}");
    expect(pruned(".layerless{color:red}pp{color:red}")).toBe("");
  });
});
