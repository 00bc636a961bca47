// The register as one document, and as rows of a table.
import type { Policy } from "@tillit/record";
import { type Activity, activitiesOf, open } from "./activities.ts";
import { printCsv } from "./print-csv.ts";
import type { Supplement } from "./supplement.ts";

export interface Register {
  readonly register: "GDPR art. 30(1)";
  readonly policy: {
    readonly id: string;
    readonly version: string;
    readonly date: string;
    readonly digest: string;
  };
  readonly controller: {
    readonly name: string;
    readonly contact: readonly string[];
    readonly jointControllers: readonly string[];
    readonly representative: string;
    readonly dataProtectionOfficer: string;
  };
  readonly activities: readonly Activity[];
  /** Places that a person still has to complete: `activities.posthog.safeguards`. */
  readonly toComplete: readonly string[];
}

/** Pure. No time of making in it: the same policy gives the same register. */
export function registerOf(policy: Policy, digest: string, supplement: Supplement, locale: string): Register {
  const { id, version, date, controller } = policy;
  const { name, email, address, url } = controller;
  const activities = activitiesOf(policy, supplement, locale);
  const toComplete = activities.flatMap((activity) =>
    Object.entries(activity)
      .filter(([, value]) => JSON.stringify(value).toLowerCase().includes(open.toLowerCase()))
      .map(([field]) => `activities.${activity.id}.${field}`),
  );
  return {
    register: "GDPR art. 30(1)",
    policy: { id, version, date, digest },
    controller: {
      name,
      contact: [email, address, url].filter((line) => line !== undefined),
      jointControllers: supplement.jointControllers ?? [],
      representative: supplement.representative ?? "None named",
      dataProtectionOfficer: supplement.dataProtectionOfficer ?? "None named",
    },
    activities,
    toComplete,
  };
}

/** One row an activity; lists in one cell apart by semicolons. Pure. */
export function registerCsv({ policy, controller, activities }: Register): string {
  const same = [
    controller.name,
    controller.contact,
    controller.jointControllers,
    controller.representative,
    controller.dataProtectionOfficer,
  ];
  const rows = activities.map((activity) => [
    activity.name,
    activity.category,
    activity.purposes,
    activity.access,
    ...same,
    activity.dataSubjects,
    activity.personalData,
    activity.stored,
    activity.recipients,
    activity.countries,
    activity.transfers,
    activity.safeguards,
    activity.erasure,
    activity.security,
    `${policy.id} ${policy.version}`,
  ]);
  return printCsv([columns, ...rows]);
}

const columns = [
  "Activity",
  "Category",
  "Purposes (30(1)(b))",
  "Access to the device",
  "Controller (30(1)(a))",
  "Contact",
  "Joint controllers",
  "Representative",
  "Data protection officer",
  "Data subjects (30(1)(c))",
  "Personal data (30(1)(c))",
  "Stored on the device",
  "Recipients (30(1)(d))",
  "Countries",
  "Third countries (30(1)(e))",
  "Safeguards (30(1)(e))",
  "Erasure (30(1)(f))",
  "Security (30(1)(g))",
  "Policy",
];
