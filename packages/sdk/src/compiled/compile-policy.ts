// Decides at build time what is known at build time.
import { type Change, compareVersions, type Policy, serviceCode } from "@tillit/record";
import { isFree, itemsOf, lifetimeOf, type RemainsKind, sourceOf } from "../core/index.ts";
import type { CompiledPolicy } from "./compiled-policy.ts";

/** What a policy alone decides of the gate's data. */
export type PolicyPart = Pick<
  CompiledPolicy,
  "id" | "version" | "lifetime" | "items" | "since" | "names" | "deep"
>;

/** Pure. */
export function compilePolicy(policy: Policy): PolicyPart {
  const items = itemsOf(policy).map(([key, category, service]) => {
    const code = service ? serviceCode(service) : category;
    return isFree(policy, category) ? ([key, code, 1] as const) : ([key, code] as const);
  });
  const all = namesOf(policy);
  const names = all.filter(([, kind]) => ["cookie", "local", "session"].includes(kind));
  const deep =
    names.length < all.length ||
    Object.values(policy.services).some(({ cookies }) => cookies?.some(({ httpOnly }) => httpOnly));
  return {
    id: policy.id,
    version: policy.version,
    lifetime: lifetimeOf(policy),
    items,
    since: sinceOf(policy),
    names,
    ...(deep ? { deep } : {}),
  };
}

/** For each version of the change log what its records do not settle any more. */
function sinceOf(policy: Policy): CompiledPolicy["since"] {
  const { version, changes } = policy;
  const isExplained = changes.some((change) => compareVersions(change.version, version) === 0);
  const earlier = isExplained ? changes.filter((change) => compareVersions(change.version, version) < 0) : [];
  return Object.fromEntries(
    [version, ...earlier.map((change) => change.version)].map((seen) => [seen, touchedSince(policy, seen)]),
  );
}

function touchedSince(policy: Policy, seen: string): { [key: string]: 1 | 2 } {
  const newer = policy.changes.filter(({ version }) => compareVersions(version, seen) > 0);
  const touches = ({ touches }: Change, category: string, service = "") =>
    touches?.categories?.includes(category) || touches?.services?.includes(service);
  const touched: { [key: string]: 1 | 2 } = {};
  for (const [key, category, service] of itemsOf(policy)) {
    const [first] = newer
      .filter((change) => touches(change, category, service))
      .map(({ weight }) => (weight === "material" ? 1 : 2))
      .sort();
    if (first && !isFree(policy, category)) touched[key] = first;
  }
  return touched;
}

/** An exact name goes before a pattern, a longer pattern before a shorter one, as in `core/classify`. */
function namesOf(policy: Policy): CompiledPolicy["names"] {
  const keys = Object.fromEntries(
    itemsOf(policy).flatMap(([key, , service]) => (service ? [[service, key]] : [])),
  );
  const named = Object.entries(policy.services).flatMap(([service, { cookies = [], storage = [] }]) =>
    [
      ...cookies.map(({ name }) => ({ kind: "cookie" as RemainsKind, name })),
      ...storage.map(({ kind, key }) => ({ kind: kind as RemainsKind, name: key })),
    ].map((item) => ({ ...item, key: keys[service] })),
  );
  const weight = (name: string) => (name.includes("*") ? name.length : 5000);
  return named
    .sort((a, b) => weight(b.name) - weight(a.name))
    .flatMap(({ key, kind, name }) => (key ? [[key, kind, sourceOf(name)] as const] : []));
}
