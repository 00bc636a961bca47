import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import fc from "fast-check";
// @ts-expect-error It comes without types, and one document is all that is taken of it.
import { JSDOM } from "jsdom";
import * as whole from "preact";
import { rollup } from "rollup";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cut, lean } from "../lean.mjs";

const file = fileURLToPath(new URL("../../.cache/lean/preact.mjs", import.meta.url));
let part: Pick<typeof whole, "h" | "render">;

beforeAll(async () => {
  mkdirSync(new URL("../../.cache/lean/", import.meta.url), { recursive: true });
  const bundle = await rollup({ input: "preact", plugins: [lean(["preact"])], onLog: () => undefined });
  await bundle.write({ file, format: "es" });
  part = await import(pathToFileURL(file).href);
  // Both draw into the same kind of document.
  (globalThis as { document?: unknown }).document = new JSDOM("").window.document;
});
afterAll(() => {
  rmSync(new URL("../../.cache/lean/", import.meta.url), { recursive: true });
  delete (globalThis as { document?: unknown }).document;
});

interface Tree {
  readonly type: string;
  readonly props: { readonly [name: string]: string | boolean | undefined };
  readonly children: readonly (Tree | readonly Tree[] | string | number | false | null)[];
}

const { tree } = fc.letrec<{ tree: Tree; list: Tree[] }>((tie) => ({
  list: fc.array(tie("tree"), { maxLength: 4 }),
  tree: fc.record({
    type: fc.constantFrom("p", "section", "label", "details", "Row", "Rows"),
    props: fc.record(
      {
        class: fc.constantFrom("row", "layer", undefined),
        "data-id": fc.constantFrom("tracking", "x"),
        "aria-label": fc.constantFrom("Close", undefined, false),
        open: fc.boolean(),
        hidden: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    children: fc.array(
      fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.constantFrom("text", "", 7, false as const, null),
        tie("tree"),
        tie("list"),
      ),
      { maxLength: 3 },
    ),
  }),
}));

/** The tree as one renderer's nodes; `Row` and `Rows` are components, of one element and of several. */
function drawn(h: typeof whole.h, given: Tree | Tree["children"]): whole.ComponentChild {
  if (Array.isArray(given)) return given.map((child) => drawn(h, child));
  if (typeof given !== "object" || given === null) return given as whole.ComponentChild;
  const { type, props, children } = given as Tree;
  const inside = children.map((child) => drawn(h, child as Tree));
  if (type === "Row") return h(rowOf(h), { given: props } as object, inside);
  if (type === "Rows") return h(rowsOf(h), null, inside);
  return h(type, { ...props }, inside);
}

type Component = (props: { given?: object; children?: whole.ComponentChildren }) => whole.VNode;
const components = new WeakMap<typeof whole.h, { row: Component; rows: Component }>();
function componentsOf(h: typeof whole.h) {
  const known = components.get(h) ?? {
    row: ({ given, children }) => h("div", given ?? null, children),
    rows: ({ children }) => [h("i", null, "1"), children, h("i", null, "2")] as unknown as whole.VNode,
  };
  components.set(h, known);
  return known;
}
const rowOf = (h: typeof whole.h) => componentsOf(h).row;
const rowsOf = (h: typeof whole.h) => componentsOf(h).rows;

function place() {
  const root = document.createElement("div");
  document.body.append(root);
  return root;
}

describe("the part of Preact that the banner uses", () => {
  it("draws what the whole of it draws, whatever follows on whatever", () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 5 }), (frames) => {
        const [mine, theirs] = [place(), place()];
        for (const frame of frames) {
          part.render(drawn(part.h, frame), mine);
          whole.render(drawn(whole.h, frame), theirs);
          expect(mine.innerHTML).toBe(theirs.innerHTML);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("keeps the elements that stay, and sets a switch back to what is drawn", () => {
    const root = place();
    const switches = () => Array.from(root.querySelectorAll("input"));
    const list = (words: string[], checked: boolean) =>
      part.h(
        "ul",
        null,
        words.map((word) => part.h("li", null, word, part.h("input", { type: "checkbox", checked }))),
      );
    part.render(list(["a", "b", "c"], false), root);
    const first = root.querySelector("li");
    for (const input of switches()) input.checked = true;
    part.render(list(["d", "e"], false), root);
    expect(root.querySelector("li")).toBe(first);
    expect(root.textContent).toBe("de");
    expect(switches().map(({ checked }) => checked)).toEqual([false, false]);
  });

  it("has all that the banner's components ask of it", () => {
    const folder = new URL("../../packages/sdk/src/banner/", import.meta.url);
    const components = readdirSync(folder).filter((name) => name.endsWith(".tsx"));
    expect(components.length).toBeGreaterThan(5);
    for (const name of components)
      expect(readFileSync(new URL(name, folder), "utf8"), name).not.toMatch(
        /\s(key|ref|style|on[A-Z]\w*|dangerouslySetInnerHTML)=|<svg|\buse[A-Z]\w*\(/,
      );
  });

  it("is not built from a Preact that has changed where it is cut", () => {
    expect(() => cut("preact/src/render.js", "export function render() {}")).toThrow(
      /scripts\/lean-cuts\.mjs/,
    );
  });
});
