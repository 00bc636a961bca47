// Names what new services store in the question about them: a summary of the change need not.
import type { Policy } from "@tillit/record";
import type { Snapshot } from "../../snapshot.ts";
import { pendingOf } from "../pending.ts";
import { element } from "./element.ts";

/** Pure. Cookies and storage keys of the services that are asked about after a change; none where everything is asked. */
export function newNames(policy: Policy, snapshot: Pick<Snapshot, "ask" | "grants">): string[] {
  const names = (pendingOf(policy, snapshot) ?? []).flatMap(([, , service = ""]) => {
    const { cookies = [], storage = [] } = policy.services[service] ?? {};
    return [...cookies.map(({ name }) => name), ...storage.map(({ key }) => key)];
  });
  return [...new Set(names)];
}

export function showNewNames(root: ShadowRoot, policy: Policy, snapshot: Snapshot, label: string): void {
  const list = root.querySelector(".layer ul");
  const names = newNames(policy, snapshot);
  if (list && names[0] && list.nextElementSibling?.className !== "names")
    list.after(element("p", { class: "names" }, `${label}: ${names.join(", ")}`));
}
