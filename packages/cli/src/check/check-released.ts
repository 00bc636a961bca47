// Holds a policy against the last released one: nothing may change unsaid, and nothing material as mere wording.
import { type Change, canonical, compareVersions, type Policy } from "@tillit/record";
import { isFree } from "../difference/category-difference.ts";
import { rules } from "../difference/rules.ts";
import type { Step } from "../difference/step.ts";
import { difference } from "../difference.ts";
import { type Finding, show } from "./finding.ts";

/**
 * Pure.
 *
 * @example checkReleased(lock.policy, policy).some(({ severity }) => severity === "error")
 */
export function checkReleased(released: Policy, policy: Policy): Finding[] {
  const { steps } = difference(released, policy);
  const order = compareVersions(policy.version, released.version);
  if (order < 0) return [older(released, policy)];
  if (order === 0) return steps.map((step) => unsaid(step, released));
  const entries = [...policy.changes.entries()].filter(
    ([, { version }]) => compareVersions(version, released.version) > 0,
  );
  return [
    ...checkHistory(released, policy),
    ...checkWeights(steps, entries, policy),
    ...checkWords(steps, entries),
  ];
}

type Entries = readonly (readonly [number, Change])[];

function older(released: Policy, policy: Policy): Finding {
  return {
    rule: "version-older",
    severity: "error",
    path: "version",
    given: show(policy.version),
    problem: `${released.version} is released already, and is newer`,
    remedy: `Give the policy a version above ${released.version}: "tillit bump" proposes one.`,
  };
}

function unsaid({ rule, weight, path, what, after }: Step, released: Policy): Finding {
  return {
    rule: "unversioned-change",
    severity: "error",
    path,
    given: show(after),
    problem: `${what.replace(/\.$/, "")}, and the version is still ${released.version}, which is released`,
    remedy: `Run "tillit bump": this is ${weight} and needs a new version with an entry in the change log.`,
    source: rules[rule].reason,
  };
}

/** What visitors were told of older versions decides who is asked again: it cannot be made lighter later. */
function checkHistory(released: Policy, policy: Policy): Finding[] {
  return released.changes.flatMap((old): Finding[] => {
    const at = policy.changes.findIndex(({ version }) => !compareVersions(version, old.version));
    const entry = policy.changes[at];
    const same = entry && entry.weight === old.weight && canonical(entry.touches) === canonical(old.touches);
    if (same) return [];
    return [
      {
        rule: "history-changed",
        severity: "error",
        path: entry ? `changes[${at}]` : "changes",
        given: show(entry),
        problem: `the entry of ${old.version}, which is released, ${entry ? "weighs or touches something else now" : "is gone"}`,
        remedy: `Put it back as it was: ${show({ weight: old.weight, touches: old.touches })}.`,
      },
    ];
  });
}

function checkWeights(steps: readonly Step[], entries: Entries, policy: Policy): Finding[] {
  const material = entries.filter(([, { weight }]) => weight === "material");
  const open = steps.filter(
    (step) => step.weight === "material" && !material.some(([, e]) => covers(e, step, policy)),
  );
  if (!open.length) return [];
  if (material.length) return open.map((step) => untouched(step, material));
  const [at, entry] = newestOf(entries);
  const others = open.length > 1 ? ` (and ${open.length - 1} more)` : "";
  return [
    {
      rule: "material-as-editorial",
      severity: "error",
      path: `changes[${at}].weight`,
      given: show(entry.weight),
      problem: `marks as editorial what is material: ${open[0]?.what.replace(/\.$/, "")}${others}`,
      remedy: `Say "material", and name in touches: ${namesOf(open)}. Or take the change back.`,
      source: open[0] && rules[open[0].rule].reason,
    },
  ];
}

function untouched(step: Step, material: Entries): Finding {
  const [at, entry] = newestOf(material);
  return {
    rule: "material-untouched",
    severity: "error",
    path: `changes[${at}].touches`,
    given: show(entry.touches),
    problem: `does not name what a material change touches: ${step.what.replace(/\.$/, "")}`,
    remedy: `Name ${namesOf([step])}: only what is named is asked about again.`,
    source: rules[step.rule].reason,
  };
}

/** Whether visitors are asked again about what the step changes. */
function covers({ touches }: Change, { category, service }: Step, policy: Policy): boolean {
  const named = touches?.categories ?? [];
  if (service) {
    const home = policy.services[service]?.category ?? "";
    // Who is in a category that never asks cannot be asked: naming it is what shows it to visitors.
    return !!touches?.services?.includes(service) || named.includes(home);
  }
  if (category) return named.includes(category);
  const optional = Object.keys(policy.categories).filter((id) => !isFree(policy, id));
  return optional.every((id) => named.includes(id));
}

function checkWords(steps: readonly Step[], entries: Entries): Finding[] {
  return steps
    .filter(({ judge, category, service }) => {
      if (!judge) return false;
      return !entries.some(
        ([, { weight, touches }]) =>
          weight === "material" &&
          (touches?.services?.includes(service ?? "") || touches?.categories?.includes(category ?? "")),
      );
    })
    .map(({ rule, path, what, after }) => ({
      rule: "judge-wording",
      severity: "warning",
      path,
      given: show(after),
      problem: `${what.replace(/\.$/, "")}: only a person can tell whether more than the wording differs`,
      remedy: 'Leave it when the purpose is the same; else mark the entry "material" and name it in touches.',
      source: rules[rule].reason,
    }));
}

function newestOf(entries: Entries): readonly [number, Change] {
  const [newest] = [...entries].sort(([, a], [, b]) => compareVersions(b.version, a.version));
  // A checked policy has an entry for its own version, and that one is newer than the released one.
  if (!newest) throw new TypeError("a newer policy without a newer entry");
  return newest;
}

function namesOf(steps: readonly Step[]): string {
  const services = [...new Set(steps.flatMap(({ service }) => service ?? []))];
  const categories = [...new Set(steps.flatMap(({ category }) => category ?? []))];
  const whole = steps.some(({ service, category }) => !service && !category);
  return [
    ...(services.length ? [`services ${services.join(", ")}`] : []),
    ...(categories.length ? [`categories ${categories.join(", ")}`] : []),
    ...(whole ? ["every category that asks"] : []),
  ].join("; ");
}
