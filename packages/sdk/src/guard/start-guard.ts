// Watches untagged code, by the policy's own declarations. Defence in depth, and no way to comply: see its limits.
import type { Policy } from "@tillit/record";
import { guardElements } from "./guard-elements.ts";
import type { GuardFinding, Refuse } from "./guard-finding.ts";
import { guardNames } from "./guard-names.ts";
import { guardRequests } from "./guard-requests.ts";
import { createJudge } from "./judge.ts";
import { others } from "./others.ts";

export interface GuardOptions {
  /** Lets everything happen and only tells of it. */
  readonly reportOnly?: boolean;
  /** Name of the consent cookie, where the site gave it another. */
  readonly own?: string;
}

let started = false;

/**
 * Guards the page from now on, until it goes. It has to come before everything else on the page: elements that were
 * there before it are named in the console and in `tillit:trouble`, and answered with. Started again it does nothing.
 *
 * @example startGuard(policy, { reportOnly: true });
 */
export function startGuard(policy: Policy, { reportOnly, own = "tillit" }: GuardOptions = {}): Element[] {
  if (started) return [];
  started = true;
  const page = document.documentElement.dataset;
  const told = new Set<string>();

  /** The engine writes there before it releases anything, and embeds what the visitor loads once. */
  const granted = () =>
    page.tillitGranted === undefined
      ? undefined
      : `${page.tillitGranted} ${page.tillitOnce ?? ""}`.split(" ");
  const judge = createJudge(policy, granted, () => document.baseURI, own);
  const announce = (name: string, detail: unknown) =>
    document.dispatchEvent(new CustomEvent(`tillit:${name}`, { detail }));

  const refuse: Refuse = (what, name, services, outcome) => {
    if (!services) return false;
    const finding: GuardFinding = {
      what,
      name: `${name}`,
      services,
      outcome: reportOnly ? "reported" : (outcome ?? "refused"),
    };
    const key = what + finding.name;
    if (!told.has(key)) announce("guard", finding);
    told.add(key);
    return !reportOnly;
  };

  const early = others(judge);
  if (early.length) {
    console.error("tillit: the guard must come before these, which it could not watch:", ...early);
    announce("trouble", { trouble: "guard-late", elements: early });
  }
  const giveBack = guardElements(judge, refuse);
  guardRequests(judge, refuse);
  guardNames(judge, refuse);
  document.addEventListener("tillit:change", giveBack);
  return early;
}
