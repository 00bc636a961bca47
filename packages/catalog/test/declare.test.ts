// From the catalogue into a policy.
import { readPolicy } from "@tillit/record/schema";
import { expect, it } from "vitest";
import { createCatalog } from "../src/catalog.ts";
import { declare } from "../src/declare.ts";
import { readEntries } from "../src/read-entries.ts";

const { findService } = createCatalog(readEntries());
const declared = (id: string) => {
  const entry = findService(id);
  if (!entry) throw new Error(`no ${id} in the catalogue`);
  return declare(entry);
};

it("makes declarations that a policy accepts as they are", () => {
  const policy = readPolicy({
    id: "shop",
    version: "1.0",
    date: "2026-11-01",
    controller: { name: "Nordljus AB", email: "privacy@nordljus.example" },
    authority: { name: "IMY", url: "https://www.imy.se" },
    url: "/privacy",
    changes: [{ version: "1.0", date: "2026-11-01", weight: "material", summary: "First version." }],
    categories: {
      necessary: { purpose: "To run the shop." },
      functionality: { purpose: "To remember settings." },
      tracking: { purpose: "To measure and advertise." },
    },
    services: { ...declared("stripe"), ...declared("hotjar") },
  });
  expect(Object.keys(policy.services)).toEqual(
    expect.arrayContaining(["stripe", "stripe-functionality", "hotjar"]),
  );
});

it("keeps a tracking cookie of a necessary service out of the necessary declaration", () => {
  const shop = declared("shopify");
  const names = (id: string) => shop[id]?.cookies?.map(({ name }) => name) ?? [];
  expect(names("shopify")).toContain("cart");
  expect(names("shopify")).not.toContain("_shopify_y");
  expect(shop["shopify-tracking"]?.category).toBe("tracking");
  expect(names("shopify-tracking")).toContain("_shopify_y");
});

it("lists hosts once, with the service's own declaration", () => {
  const shop = declared("shopify");
  expect(shop.shopify?.hosts?.length).toBeGreaterThan(0);
  expect(shop["shopify-tracking"]?.hosts).toBeUndefined();
});
