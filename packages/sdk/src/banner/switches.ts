// The switches of the preferences: the page itself keeps their state between opening and saving.
import type { Choice } from "../core/index.ts";

const switchesIn = (root: ParentNode) => [...root.querySelectorAll<HTMLInputElement>("[role=switch]")];

/** A category moves its services, the last service its category. `data-id` is as among grants: `tracking/posthog`. */
export function follow(root: ParentNode, { id = "" }: DOMStringMap): void {
  const [category = "", service] = id.split("/");
  const [head, ...members] = switchesIn(root).filter(({ dataset }) => dataset.id?.split("/")[0] === category);
  if (head && service) head.checked = members.every(({ checked }) => checked);
  else for (const member of members) member.checked = !!head?.checked;
}

/** The choice that the switches say. */
export function chosen(root: ParentNode): Choice {
  const choice: { [category: string]: boolean | { [service: string]: boolean } } = {};
  for (const { dataset, checked } of switchesIn(root)) {
    const [category = "", service] = dataset.id?.split("/") ?? [];
    const before = choice[category];
    choice[category] = service ? { ...(typeof before === "object" && before), [service]: checked } : checked;
  }
  return choice;
}
