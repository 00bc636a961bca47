// Tells the developer what is wrong on the page: one message each, with element and remedy.
import { audit } from "../audit/audit.ts";
import type { Problem } from "../audit/problem.ts";
import { watchDrift } from "../audit/watch-drift.ts";
import type { Consent } from "../consent.ts";
import { watchWrites } from "./document-write.ts";
import { lateProblems } from "./late.ts";

/** Looks now and whenever something may have changed. @param isModule from npm, which the parser defers */
export function tellProblems(consent: Consent, own: string, isModule: boolean): void {
  const told = new Set<string>();
  function tell({ code, name, message, element }: Problem) {
    const key = `${code} ${name}`;
    if (told.has(key)) return;
    told.add(key);
    console.warn(`tillit: ${message}`, ...(element ? [element] : []));
  }

  let waits = false;
  function look() {
    if (waits) return;
    waits = true;
    // Everything that one piece of work changes is looked at together.
    setTimeout(async () => {
      waits = false;
      for (const problem of (await audit(consent, own)).problems) tell(problem);
    });
  }

  lateProblems(consent.policy, consent.getSnapshot().grants, isModule).forEach(tell);
  watchWrites(tell);
  watchDrift(consent, own);
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  for (const name of ["tillit:change", "tillit:drift"]) document.addEventListener(name, look);
  look();
}
