// Which of several records counts.
import { parse, type StoredRecord } from "@tillit/record";

/**
 * Pure. The newest record among the values that a browser holds, or sends, under one cookie's name: one may stand on
 * the host and an older one on a parent domain. Nothing when none of them is a record.
 */
export function newestOf(values: readonly string[]): StoredRecord | undefined {
  const records = values.flatMap((value) => {
    const parsed = parse(value);
    return parsed.ok ? parsed.record : [];
  });
  // A version 7 UUID begins with its time.
  return records.sort((a, b) => (a.id < b.id ? 1 : -1))[0];
}
