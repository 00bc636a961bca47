import { readFileSync } from "node:fs";
import type { Policy } from "@tillit/record";
import { expect, test } from "vitest";
import { rules } from "../src/difference/rules.ts";
import { difference } from "../src/difference.ts";
import { example } from "./tillit.ts";

const changed = (change: (policy: Policy) => void): Policy => {
  const policy = structuredClone(example("2.0"));
  change(policy);
  return policy;
};
const posthog = ({ services }: Policy) => services.posthog ?? ({} as never);
const cookie = (policy: Policy) => posthog(policy).cookies?.[0] ?? ({} as never);

/** What is done to 2.0, the rule that it falls under, its weight and its place. */
const cases: [
  what: string,
  change: (policy: Policy) => void,
  rule: keyof typeof rules,
  weight: string,
  path: string,
][] = [
  [
    "another id",
    (p) => {
      p.id = "other";
    },
    "policy-id",
    "material",
    "id",
  ],
  [
    "another controller",
    (p) => {
      p.controller.name = "Sydljus AB";
    },
    "controller",
    "material",
    "controller.name",
  ],
  [
    "another e-mail",
    (p) => {
      p.controller.email = "b@nordljus.example";
    },
    "contact",
    "editorial",
    "controller.email",
  ],
  [
    "another authority",
    (p) => {
      p.authority.name = "CNIL";
    },
    "frame",
    "editorial",
    "authority",
  ],
  [
    "a choice that lasts",
    (p) => {
      p.choiceLifetime = 365;
    },
    "choice-lifetime",
    "editorial",
    "choiceLifetime",
  ],
  [
    "a new category",
    (p) => {
      p.categories.video = { name: "Video", purpose: "Shows." };
    },
    "category-added",
    "material",
    "categories.video",
  ],
  [
    "a category's name",
    (p) => {
      p.categories.tracking = {
        ...p.categories.tracking,
        name: "T",
        purpose: p.categories.tracking?.purpose ?? "",
      };
    },
    "category-name",
    "editorial",
    "categories.tracking.name",
  ],
  [
    "a category's purpose",
    (p) => {
      p.categories.tracking = { purpose: "Else." };
    },
    "category-purpose",
    "editorial",
    "categories.tracking.purpose",
  ],
  [
    "an exemption",
    (p) => {
      if (p.categories.functionality) p.categories.functionality.exemption = "Because.";
    },
    "exemption-added",
    "material",
    "categories.functionality.exemption",
  ],
  [
    "a new service",
    (p) => {
      p.services.more = { ...posthog(p), cookies: [], storage: [] };
    },
    "service-added",
    "material",
    "services.more",
  ],
  [
    "a service that is gone",
    (p) => {
      delete p.services.snowplow;
    },
    "service-removed",
    "editorial",
    "services",
  ],
  [
    "a service in another category",
    (p) => {
      posthog(p).category = "functionality";
    },
    "service-moved",
    "material",
    "services.posthog.category",
  ],
  [
    "a service's name",
    (p) => {
      posthog(p).name = "Hog";
    },
    "service-name",
    "editorial",
    "services.posthog.name",
  ],
  [
    "a service's purpose",
    (p) => {
      posthog(p).purpose = { en: "Else.", sv: "Annat." };
    },
    "service-purpose",
    "editorial",
    "services.posthog.purpose",
  ],
  [
    "another provider",
    (p) => {
      posthog(p).provider = "Other Ltd";
    },
    "provider-changed",
    "material",
    "services.posthog.provider",
  ],
  [
    "a recipient",
    (p) => {
      posthog(p).recipients?.push("Meta");
    },
    "recipient-added",
    "material",
    "services.posthog.recipients[1]",
  ],
  [
    "a recipient that is gone",
    (p) => {
      delete posthog(p).recipients;
    },
    "recipient-removed",
    "editorial",
    "services.posthog.recipients",
  ],
  [
    "a country",
    (p) => {
      posthog(p).countries?.push("IN");
    },
    "country-added",
    "material",
    "services.posthog.countries[2]",
  ],
  [
    "a country that is gone",
    (p) => {
      posthog(p).countries?.pop();
    },
    "country-removed",
    "editorial",
    "services.posthog.countries",
  ],
  [
    "a host",
    (p) => {
      posthog(p).hosts?.push("a.example");
    },
    "host-added",
    "editorial",
    "services.posthog.hosts[1]",
  ],
  [
    "a host that is gone",
    (p) => {
      posthog(p).hosts?.pop();
    },
    "host-removed",
    "editorial",
    "services.posthog.hosts",
  ],
  [
    "a cookie",
    (p) => {
      posthog(p).cookies?.push({ name: "more", lifetime: "session" });
    },
    "item-added",
    "material",
    "services.posthog.cookies[1]",
  ],
  [
    "a cookie that is gone",
    (p) => {
      delete posthog(p).cookies;
    },
    "item-removed",
    "editorial",
    "services.posthog.cookies",
  ],
  [
    "a storage key",
    (p) => {
      posthog(p).storage?.push({ kind: "local", key: "more" });
    },
    "item-added",
    "material",
    "services.posthog.storage[2]",
  ],
  [
    "a wider pattern",
    (p) => {
      cookie(p).name = "ph_*";
    },
    "item-added",
    "material",
    "services.posthog.cookies[0]",
  ],
  [
    "a longer lifetime",
    (p) => {
      cookie(p).lifetime = 366;
    },
    "lifetime-longer",
    "material",
    "services.posthog.cookies[0].lifetime",
  ],
  [
    "no end",
    (p) => {
      cookie(p).lifetime = "persistent";
    },
    "lifetime-longer",
    "material",
    "services.posthog.cookies[0].lifetime",
  ],
  [
    "the session only",
    (p) => {
      cookie(p).lifetime = "session";
    },
    "lifetime-shorter",
    "editorial",
    "services.posthog.cookies[0].lifetime",
  ],
  [
    "a cookie's words",
    (p) => {
      cookie(p).purpose = { en: "A number.", sv: "Ett tal." };
    },
    "item-words",
    "editorial",
    "services.posthog.cookies[0].purpose",
  ],
  [
    "one more language",
    (p) => {
      cookie(p).purpose = { ...(cookie(p).purpose as object), fi: "Luku." };
    },
    "translation",
    "editorial",
    "services.posthog.cookies[0].purpose",
  ],
  [
    "an older entry",
    (p) => {
      if (p.changes[2]) p.changes[2].summary = "The first.";
    },
    "history",
    "editorial",
    "changes[2]",
  ],
];

test.each(cases)("weighs %s", (_what, change, rule, weight, path) => {
  const found = difference(example("2.0"), changed(change)).steps.filter((step) => step.rule === rule);
  expect(found).toMatchObject([{ rule, weight, path }]);
  expect(found[0]?.what).toMatch(/\.$/);
});

test("finds nothing between a policy and itself, whatever the order of its keys", () => {
  const policy = example("2.0");
  const turned = Object.fromEntries(Object.entries(policy).reverse()) as Policy;
  expect(difference(policy, turned)).toMatchObject({ weight: "none", steps: [], removed: [] });
});

test("notices what no rule names, since it is another digest", () => {
  const found = difference(
    example("2.0"),
    changed(({ services }) => {
      services.posthog?.countries?.reverse();
    }),
  );
  expect(found).toMatchObject({ weight: "editorial", steps: [{ rule: "spelling" }] });
});

test("has 1.1 editorial and 2.0 material for PostHog alone", () => {
  expect(difference(example("1.0"), example("1.1"))).toMatchObject({
    weight: "editorial",
    touches: { services: ["sign-in"] },
  });
  expect(difference(example("1.1"), example("2.0"))).toMatchObject({
    weight: "material",
    touches: { categories: [], services: ["posthog"] },
  });
});

test("asks nobody again about what never asks", () => {
  const found = difference(
    example("2.0"),
    changed(({ services }) => {
      services.basket?.storage?.push({ kind: "local", key: "nordljus-late", lifetime: 1 });
    }),
  );
  expect(found).toMatchObject({ weight: "editorial", steps: [{ rule: "item-added" }] });
});

test("touches every category that asks when the controller is another", () => {
  const found = difference(
    example("2.0"),
    changed(({ controller }) => {
      controller.name = "Sydljus AB";
    }),
  );
  expect(found.touches.categories).toEqual(["functionality", "tracking"]);
});

test("covers every rule of the table by a case", () => {
  const covered = new Set<string>(cases.map(([, , rule]) => rule));
  const elsewhere = ["category-removed", "exemption-removed", "exemption-words", "spelling"];
  expect(Object.keys(rules).filter((rule) => !covered.has(rule))).toEqual(elsewhere);
});

test("weighs a category that is gone, and an exemption that ends or is worded anew", () => {
  const exempt = changed(({ categories }) => {
    if (categories.functionality) categories.functionality.exemption = "Because.";
  });
  const reworded = changed(({ categories }) => {
    if (categories.functionality) categories.functionality.exemption = "Since.";
  });
  const without = changed((policy) => {
    const { tracking, ...categories } = policy.categories;
    policy.categories = categories;
  });
  expect(difference(exempt, example("2.0")).steps).toMatchObject([
    { rule: "exemption-removed", weight: "material" },
  ]);
  expect(difference(exempt, reworded).steps).toMatchObject([
    { rule: "exemption-words", weight: "editorial" },
  ]);
  expect(difference(example("2.0"), without)).toMatchObject({ removed: ["tracking"], weight: "editorial" });
});

test("is documented rule by rule, with the weight and the reason", () => {
  const handbook = readFileSync(new URL("../../../docs/cli.md", import.meta.url), "utf8");
  for (const [id, { weight, what, reason, ...rule }] of Object.entries(rules)) {
    const judged = "judge" in rule ? ", a person judges" : "";
    expect(handbook).toContain(`| \`${id}\` | ${what} | ${weight}${judged} | ${reason} |`);
  }
});
