import { describe, expect, it } from "vitest";
import { type PolicyError, policyJsonSchema, readPolicy } from "../src/schema/index.ts";
import { aPolicy } from "./a-policy.ts";

const problemsOf = (document: unknown) => {
  try {
    readPolicy(document);
  } catch (error) {
    return (error as PolicyError).problems;
  }
  return [];
};
const wrong = (change: object) => problemsOf({ ...aPolicy(), ...change })[0];

describe("a policy", () => {
  it("is accepted as it was written", () => {
    expect(readPolicy(aPolicy())).toEqual(aPolicy());
  });

  it("is refused with path, value and remedy", () => {
    const policy = aPolicy();
    const services = {
      ...policy.services,
      counter: { ...policy.services.counter, cookies: [{ name: "_cnt", lifetime: "soon" }] },
    };
    expect(wrong({ services })).toEqual({
      path: "services.counter.cookies[0].lifetime",
      given: '"soon"',
      problem: expect.any(String),
      remedy: 'Give days as a number, "session" or "persistent".',
    });
    expect(() => readPolicy({ ...policy, services })).toThrow(
      /services\.counter\.cookies\[0\]\.lifetime: .*given "soon"\. Give days/,
    );
  });

  it.each([
    ["has no controller", { controller: undefined }, "controller", "nothing"],
    ["has no address for its full text", { url: "privacy" }, "url", '"privacy"'],
    ["writes its version as a number", { version: 2 }, "version", "2"],
    ["remembers a choice for longer than 730 days", { choiceLifetime: 731 }, "choiceLifetime", "731"],
    ["misspells an option", { controler: {} }, "controler", "{}"],
    ["names a version that the change log does not have", { version: "1.1" }, "version", '"1.1"'],
    ["dates itself otherwise than its change log", { date: "2026-02-01" }, "date", '"2026-02-01"'],
  ])("is refused when it %s", (_, change, path, given) => {
    expect(wrong(change)).toMatchObject({ path, given });
  });

  it("is refused when an exemption stands outside functionality", () => {
    const { categories } = aPolicy();
    const tracking = { purpose: "To measure.", exemption: "We would like to." };
    expect(wrong({ categories: { ...categories, tracking } })?.remedy).toMatch(/Only "functionality"/);
    const functionality = { purpose: "To sign in.", exemption: "The visitor asked to be signed in." };
    expect(problemsOf({ ...aPolicy(), categories: { ...categories, functionality } })).toEqual([]);
  });

  it("cannot give a legal basis other than consent", () => {
    const { categories } = aPolicy();
    const tracking = { purpose: "To measure.", basis: "legitimate-interest" };
    expect(wrong({ categories: { ...categories, tracking } })?.problem).toMatch(/unknown: basis/);
  });

  it("is refused when a service names a category that there is not", () => {
    const services = { x: { category: "ads", name: "X", provider: "X", purpose: "X" } };
    expect(wrong({ services })).toMatchObject({ path: "services.x.category", given: '"ads"' });
  });

  it("is refused when a category of its own has no name", () => {
    const categories = { ...aPolicy().categories, social: { purpose: "To share." } };
    expect(wrong({ categories })?.path).toBe("categories.social.name");
  });

  it.each(["constructor", "Tracking", "a b", "1st"])("refuses the category id %s", (id) => {
    const categories = JSON.parse(
      JSON.stringify(aPolicy().categories).replace(/}$/, `,"${id}":{"name":"N","purpose":"P"}}`),
    );
    expect(problemsOf({ ...aPolicy(), categories }).map(({ path }) => path)).toContain(`categories.${id}`);
  });

  it("is refused when a change touches what there is not, unless a change removed it", () => {
    const first = {
      version: "1.0",
      date: "2026-01-01",
      weight: "material",
      summary: "First.",
      touches: { services: ["gone"] },
    };
    expect(wrong({ changes: [first] })?.path).toBe("changes[0].touches.services[0]");
    const second = {
      version: "1.1",
      date: "2026-02-01",
      weight: "editorial",
      summary: "Gone is gone.",
      removed: ["gone"],
    };
    expect(
      problemsOf({ ...aPolicy(), version: "1.1", date: "2026-02-01", changes: [second, first] }),
    ).toEqual([]);
  });

  it("is refused when a later material change touches nothing", () => {
    const changes = [
      ...aPolicy().changes,
      { version: "2.0", date: "2026-03-01", weight: "material", summary: "New." },
    ];
    expect(wrong({ version: "2.0", date: "2026-03-01", changes })?.path).toBe("changes[1].touches");
  });

  it("is refused when its services do not fit into the cookie", () => {
    const services = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [
        `s${at}`,
        { category: "tracking", name: "S", provider: "S", purpose: "S" },
      ]),
    );
    expect(problemsOf({ ...aPolicy(), services }).at(-1)).toMatchObject({
      path: "services",
      problem: expect.stringMatching(/bytes of cookie/),
    });
  });

  it("is refused when two categories claim one cookie", () => {
    const { services } = aPolicy();
    const settings = { ...services.settings, cookies: [{ name: "_cnt_*", lifetime: 1 }] };
    expect(wrong({ services: { ...services, settings } })?.remedy).toMatch(/One cookie has one category/);
  });

  it("survives documents that are no objects", () => {
    for (const document of [null, undefined, 1, "x", [], () => 1]) {
      expect(problemsOf(document).length).toBeGreaterThan(0);
    }
  });

  it("has a JSON Schema that editors can complete from", () => {
    expect(policyJsonSchema()).toMatchObject({
      title: "Tillit policy",
      required: expect.arrayContaining(["id", "version", "controller", "categories", "services"]),
      additionalProperties: false,
    });
  });
});
