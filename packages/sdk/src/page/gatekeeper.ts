// Holds tagged elements until they are allowed, whenever they arrive.
import { giveAddress, heldIn, isScript, unfold } from "./held.ts";
import { createReleaser } from "./release.ts";

/** Whether an element with these attributes may be released now. */
export type Meets = (requirement: string, service: string | undefined) => boolean;

/**
 * Releases what may be released of the elements that are there and, while `watch` holds, of those that arrive
 * later. Without it the watcher rests: what is held is inert by itself.
 */
export type Gatekeeper = (watch: boolean) => void;

/** @param released told of the condition of everything that is released: a running script cannot be unrun */
export function createGatekeeper(meets: Meets, released: (() => boolean)[], timeout: number): Gatekeeper {
  const met = ({ dataset: { consent = "", service } }: HTMLElement) => meets(consent, service);
  const releaseScripts = createReleaser(timeout, met);

  /** What is taken twice is released once: then there is nothing held in it any more. */
  function take(elements: Element[], changed?: unknown) {
    const allowed = (elements as HTMLElement[]).filter(met);
    for (const element of allowed) {
      released.push(() => met(element));
      if (element instanceof HTMLTemplateElement) unfold(element);
      // Chromium forgets the address of a frame that the parser has inserted in this very task.
      else if (!isScript(element)) setTimeout(() => met(element) && giveAddress(element));
    }
    releaseScripts(allowed.filter(isScript), changed);
  }

  const observer = new MutationObserver((mutations) =>
    take(mutations.flatMap(({ addedNodes }) => [...addedNodes].flatMap(heldIn))),
  );
  const takeAll = () => take(heldIn(document), true);

  return (watch) => {
    observer.disconnect();
    if (watch) observer.observe(document, { childList: true, subtree: true });
    // The parser may still add tags that need no consent.
    else if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", takeAll);
    takeAll();
  };
}
