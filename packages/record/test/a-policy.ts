import type { Policy } from "../src/index.ts";

/** A small valid policy; tests change what they are about. */
export function aPolicy(changes: Partial<Policy> = {}): Policy {
  return {
    id: "shop",
    version: "1.0",
    date: "2026-01-01",
    controller: { name: "Shop AB", email: "privacy@shop.example" },
    authority: { name: "IMY", url: "https://www.imy.se/" },
    url: "/privacy",
    changes: [{ version: "1.0", date: "2026-01-01", weight: "material", summary: "First version." }],
    categories: {
      necessary: { purpose: "To keep the basket." },
      functionality: { purpose: "To remember settings." },
      tracking: { purpose: "To measure visits." },
    },
    services: {
      settings: { category: "functionality", name: "Settings", provider: "Shop AB", purpose: "Remembers." },
      counter: {
        category: "tracking",
        name: "Counter",
        provider: "Counter Inc.",
        purpose: "Counts.",
        cookies: [{ name: "_cnt_*", lifetime: 365 }],
        storage: [{ kind: "local", key: "counter" }],
      },
    },
    ...changes,
  };
}
