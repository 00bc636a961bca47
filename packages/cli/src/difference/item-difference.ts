// Cookies and storage keys of one service, before and after.
import { canonical, type Lifetime, type Service, type Text } from "@tillit/record";
import { compareLifetimes, spellLifetime } from "./lifetime-order.ts";
import type { RuleId } from "./rules.ts";
import { type Step, weigh } from "./step.ts";
import { compareTexts } from "./text-difference.ts";

export function itemDifference(id: string, before: Service, after: Service, free: boolean): Step[] {
  const [was, is] = [itemsOf(before), itemsOf(after)];
  const steps: Step[] = [];
  const find = (rule: RuleId, path: string, what: string, values: { before?: unknown; after?: unknown }) =>
    steps.push(
      weigh({
        rule,
        path: `services.${id}.${path}`,
        what: `${after.name}: ${what}`,
        service: id,
        free,
        ...values,
      }),
    );

  for (const [name, item] of is) {
    const old = was.get(name);
    if (!old) {
      find("item-added", item.path, `new ${name}, kept for ${spellLifetime(item.lifetime)}.`, {
        after: item.item,
      });
      continue;
    }
    const order = compareLifetimes(item.lifetime, old.lifetime);
    if (order) {
      const [rule, word]: [RuleId, string] =
        order > 0 ? ["lifetime-longer", "longer"] : ["lifetime-shorter", "shorter"];
      const change = `${spellLifetime(item.lifetime)} instead of ${spellLifetime(old.lifetime)}`;
      find(rule, `${item.path}.lifetime`, `${name} is kept ${word}: ${change}.`, {
        before: old.lifetime,
        after: item.lifetime,
      });
    }
    const texts = compareTexts(old.purpose, item.purpose);
    if (texts) {
      const rule = texts === "words" ? "item-words" : "translation";
      find(rule, `${item.path}.purpose`, `the purpose of ${name} is worded anew.`, {
        before: old.purpose ?? null,
        after: item.purpose ?? null,
      });
    }
    if (old.httpOnly !== item.httpOnly) {
      find(
        "item-words",
        `${item.path}.httpOnly`,
        `${name} is ${item.httpOnly ? "now" : "no longer"} hidden from script.`,
        {
          before: old.httpOnly,
          after: item.httpOnly,
        },
      );
    }
  }
  for (const [name, { list, item }] of was) {
    if (!is.has(name)) find("item-removed", list, `${name} is gone.`, { before: item });
  }
  return steps.filter(({ before, after }) => canonical(before) !== canonical(after));
}

interface Item {
  readonly list: "cookies" | "storage";
  readonly path: string;
  readonly item: object;
  readonly lifetime: Lifetime;
  readonly httpOnly: boolean;
  readonly purpose: Text | undefined;
}

function itemsOf({ cookies = [], storage = [] }: Service): Map<string, Item> {
  const items = new Map<string, Item>();
  for (const [at, item] of cookies.entries()) {
    const { name, lifetime, purpose, httpOnly = false } = item;
    items.set(`cookie ${name}`, {
      list: "cookies",
      path: `cookies[${at}]`,
      item,
      lifetime,
      httpOnly,
      purpose,
    });
  }
  for (const [at, item] of storage.entries()) {
    const { kind, key, purpose, lifetime = kind === "session" ? "session" : "persistent" } = item;
    const name = `${kind} storage key ${key}`;
    items.set(name, { list: "storage", path: `storage[${at}]`, item, lifetime, httpOnly: false, purpose });
  }
  return items;
}
