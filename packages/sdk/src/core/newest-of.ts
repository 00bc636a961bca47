// Which of several records counts.
import { parse, type StoredRecord } from "@tillit/record";

/**
 * Pure. The newest record among the values that a browser holds, or sends, under one cookie's name: one may stand on
 * the host and an older one on a parent domain. Nothing when none of them is a record.
 */
export function newestOf(values: readonly string[]): StoredRecord | undefined {
  let newest: StoredRecord | undefined;
  for (const value of values) {
    const parsed = parse(value);
    // A version 7 UUID begins with its time.
    if (parsed.ok && parsed.record.id > (newest?.id ?? "")) newest = parsed.record;
  }
  return newest;
}
