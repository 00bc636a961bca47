import type { Policy } from "@tillit/record";
import type { RuleId } from "./rules.ts";
import { type Step, weigh } from "./step.ts";
import { compareTexts } from "./text-difference.ts";

export function categoryDifference(before: Policy, after: Policy): Step[] {
  const steps: Step[] = [];
  const find = (rule: RuleId, id: string, what: string, more: { path?: string; free?: boolean } = {}) => {
    const { path = "", free = false } = more;
    steps.push(weigh({ rule, path: `categories.${id}${path}`, what, category: id, free }));
  };
  for (const [id, category] of Object.entries(after.categories)) {
    const free = isFree(before, id) && isFree(after, id);
    const old = before.categories[id];
    if (!old || !category) {
      if (category)
        find("category-added", id, `New category: ${id}.`, { free: isFree(after, id) && id === "necessary" });
      continue;
    }
    if (compareTexts(old.name, category.name)) {
      find("category-name", id, `The category ${id} has another name.`, { path: ".name", free });
    }
    const purpose = compareTexts(old.purpose, category.purpose);
    if (purpose) {
      const rule = purpose === "words" ? "category-purpose" : "translation";
      find(rule, id, `The purpose of ${id} is worded anew.`, { path: ".purpose", free });
    }
    const [was, is] = [exemptionOf(before, id), exemptionOf(after, id)];
    if (was && !is) find("exemption-removed", id, `${id} now asks for consent.`);
    else if (!was && is)
      find("exemption-added", id, `${id} no longer asks for consent.`, { path: ".exemption" });
    else if (compareTexts(was, is)) {
      find("exemption-words", id, `The justification of ${id} is worded anew.`, { path: ".exemption", free });
    }
  }
  for (const id of Object.keys(before.categories)) {
    if (after.categories[id]) continue;
    steps.push(weigh({ rule: "category-removed", path: "categories", what: `The category ${id} is gone.` }));
  }
  return steps;
}

/** Whether a category is on without asking. */
export function isFree(policy: Policy, category: string): boolean {
  return category === "necessary" || exemptionOf(policy, category) !== undefined;
}

function exemptionOf({ categories }: Policy, id: string) {
  return id === "functionality" ? categories.functionality?.exemption : undefined;
}
