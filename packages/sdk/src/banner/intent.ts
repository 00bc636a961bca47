// Gets the preferences ready while the visitor moves towards them. The script tag's file, which has them in it, is built
// with `no-intent.ts` in the place of this file, and a compiled site with `intent-of-gate.ts`.
import { unseen } from "./styles/unseen.ts";

export function onIntent(root: ShadowRoot, prepare: () => Promise<void>, dress: (css: string) => void): void {
  dress(unseen);
  for (const kind of ["focusin", "pointerover"])
    root.addEventListener(kind, ({ target }) => {
      // Where it fails, the click asks again.
      if ((target as Element).closest("[data-action=preferences]")) prepare().catch(String);
    });
}
