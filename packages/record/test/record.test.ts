import { describe, expect, it } from "vitest";
import { checkDocument, recordSchema } from "../src/schema/index.ts";

const record = {
  schema: 1,
  id: "019a0b1c-2d3e-7f40-8a5b-6c7d8e9f0a1b",
  subject: "00112233445566778899aabbccddeeff",
  policy: { id: "shop", version: "2.0" },
  categories: { tracking: false },
  services: { counter: false },
  evidence: { surface: "banner", action: "reject-all", locale: "sv" },
  signals: { gpc: false },
  regime: "opt-in",
  decidedAt: "2026-01-01T00:00:00.000Z",
  expiresAt: "2026-06-30T00:00:00.000Z",
  sdk: "0.1.0",
};

describe("a record", () => {
  it("is accepted as the sdk makes it", () => {
    expect(checkDocument(recordSchema, record).ok).toBe(true);
  });

  it.each([
    ["an IP address", { ip: "192.0.2.1" }],
    ["a user agent", { userAgent: "Mozilla/5.0" }],
    ["a full URL", { evidence: { ...record.evidence, url: "https://shop.example/cart?id=1" } }],
  ])("is refused with %s in it", (_, extra) => {
    expect(checkDocument(recordSchema, { ...record, ...extra }).ok).toBe(false);
  });

  it("is refused with an id that does not sort by time", () => {
    const checked = checkDocument(recordSchema, { ...record, id: "3f1c1a52-8f0a-4c55-9b58-2b6cbd1a1a5e" });
    expect(!checked.ok && checked.problems[0]?.path).toBe("id");
  });
});
