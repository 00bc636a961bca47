// What a service may leave on the device.
import type { Policy, StorageItem } from "@tillit/record";

export type RemainsKind = "cookie" | StorageItem["kind"];

/** What a service declares of one kind: names and patterns. Pure. */
export function declaredBy(policy: Policy, service: string, kind: RemainsKind): string[] {
  const { cookies = [], storage = [] } = policy.services[service] ?? {};
  return kind === "cookie"
    ? cookies.map(({ name }) => name)
    : storage.filter((item) => item.kind === kind).map(({ key }) => key);
}
