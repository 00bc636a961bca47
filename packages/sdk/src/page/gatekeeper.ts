// Holds tagged elements until they are allowed, whenever they arrive.
import { giveAddress, heldIn, isScript, unfold } from "./held.ts";
import { createReleaser, type ReleaseOptions } from "./release.ts";

/** Whether an element with these attributes may be released now. */
export type Meets = (requirement: string, service: string | undefined) => boolean;

/**
 * Releases what may be released of the elements that are there and, while `watch` holds, of those that arrive
 * later. Without it the watcher rests: what is held is inert by itself.
 */
export type Gatekeeper = (watch: boolean) => void;

/** @param released told of the condition of everything that is released: a running script cannot be unrun */
export function createGatekeeper(
  meets: Meets,
  released: (() => boolean)[],
  options: ReleaseOptions,
): Gatekeeper {
  const releaseScripts = createReleaser(options);
  const taken = new WeakSet<Element>();

  function take(elements: Element[]) {
    const scripts: HTMLScriptElement[] = [];
    for (const element of elements) {
      const { consent = "", service } = (element as HTMLElement).dataset;
      const met = () => meets(consent, service);
      if (taken.has(element) || !met()) continue;
      taken.add(element);
      released.push(met);
      if (isScript(element)) scripts.push(element);
      else if (element instanceof HTMLTemplateElement) unfold(element);
      // Chromium forgets the address of a frame that the parser has inserted in this very task.
      else setTimeout(giveAddress, 0, element);
    }
    releaseScripts(scripts);
  }

  const observer = new MutationObserver((mutations) =>
    take(mutations.flatMap(({ addedNodes }) => [...addedNodes].flatMap(heldIn))),
  );
  const takeAll = () => take(heldIn(document));

  return (watch) => {
    observer.disconnect();
    if (watch) observer.observe(document, { childList: true, subtree: true });
    // The parser may still add tags that need no consent.
    else if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", takeAll);
    takeAll();
  };
}
