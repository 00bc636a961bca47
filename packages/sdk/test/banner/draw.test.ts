// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { draw } from "../../src/banner/draw.ts";
import { h } from "../../src/banner/h.ts";

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement("div"));
});

describe("drawing", () => {
  it("shows elements, text and numbers, and nothing for false and null", () => {
    draw(root, h("p", { class: "a", part: "b" }, "one ", 2, false, null, [h("b", null, "three")]));
    expect(root.innerHTML).toBe('<p class="a" part="b">one 2<b>three</b></p>');
  });

  it("shows words as words, not as markup", () => {
    draw(root, h("p", null, "<img src=x>"));
    expect(root.querySelector("img")).toBeNull();
    expect(root.textContent).toBe("<img src=x>");
  });

  it("keeps an element, its focus, its fold and its switch, when the rest changes", () => {
    const page = (words: string, first: boolean) => [
      first && h("section", null, "first"),
      h("details", { open: false }, words, h("input", { type: "checkbox", checked: false })),
    ];
    draw(root, ...page("before", true));
    const details = root.querySelector("details") as HTMLDetailsElement;
    const input = root.querySelector("input") as HTMLInputElement;
    details.open = true;
    input.checked = true;
    input.focus();
    draw(root, ...page("after", false));
    expect(root.textContent).toBe("after");
    expect(root.querySelector("details")).toBe(details);
    expect([details.open, input.checked, document.activeElement === input]).toEqual([true, true, true]);
  });

  it("takes away what is no longer said", () => {
    draw(root, h("a", { href: "/x", "aria-label": "x" }), h("p", null, "gone"));
    draw(root, h("a", { href: "/x" }));
    expect(root.innerHTML).toBe('<a href="/x"></a>');
  });

  it("moves a switch where the state behind it has changed", () => {
    draw(root, h("input", { checked: false }));
    draw(root, h("input", { checked: true }));
    expect(root.querySelector("input")?.checked).toBe(true);
  });
});
