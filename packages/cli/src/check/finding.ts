// One thing that a check found.

export type Severity = "error" | "warning" | "note";

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Place in the policy: `services.posthog.cookies[0].lifetime`; empty for the whole. */
  readonly path: string;
  /** What stands there, as JSON, cut at 80 characters. */
  readonly given: string;
  readonly problem: string;
  readonly remedy: string;
  /** The law, guideline or decision behind it. */
  readonly source?: string;
}

/** A value in a few characters. @example show({ a: 1 }) // '{"a":1}' */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
