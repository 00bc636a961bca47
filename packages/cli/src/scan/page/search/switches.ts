// Switches within a banner that are on and that its visitor could turn off. Sent to the browser as text, so it stands
// alone.
// biome-ignore-all lint/performance/useDomNodeTextContent: a label is what a visitor sees, not what is in the markup
import type { Sight } from "./sight.ts";

export type Switches = (banner: Element) => { readonly element: Element; readonly name: string }[];

export function createSwitches({ everything, parent, isSeen }: Sight): Switches {
  return (element) => {
    const inside = (each: Element) => {
      for (let up: Element | null = each; up; up = parent(up)) if (up === element) return true;
      return false;
    };
    const switches = everything.filter(
      (each) =>
        each.matches('input[type="checkbox"], [role="switch"], [role="checkbox"]') &&
        inside(each) &&
        shown(each),
    );
    /** Switches are often drawn by their label while the box itself is out of sight. */
    function shown(each: Element): boolean {
      if (each.matches("[disabled], [aria-disabled=true], [readonly]")) return false;
      const label = (each as HTMLInputElement).labels?.[0] ?? each.closest("label") ?? parent(each);
      return isSeen(each) || (!!label && label.getBoundingClientRect().width > 2 && isSeen(label));
    }
    const on = switches.filter(
      (each) => (each as HTMLInputElement).checked || each.getAttribute("aria-checked") === "true",
    );
    const nameOf = (each: Element) =>
      (
        (each as HTMLInputElement).labels?.[0]?.innerText ||
        each.getAttribute("aria-label") ||
        (each as HTMLInputElement).name ||
        each.id
      )
        .trim()
        .slice(0, 60);
    return on.map((each) => ({ element: each, name: nameOf(each) }));
  };
}
