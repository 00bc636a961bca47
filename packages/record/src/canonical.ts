// One spelling for one value, so that a digest of it means something.

/**
 * JSON with the keys of every object sorted and no white space (RFC 8785 for the values that Tillit uses:
 * strings, integers, booleans, null, arrays, plain objects). Absent and `undefined` are the same.
 *
 * @example canonical({ b: 1, a: [true] }) // '{"a":[true],"b":1}'
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical)}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const members = value as { [key: string]: unknown };
  return `{${Object.keys(members)
    .sort()
    .filter((key) => members[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${canonical(members[key])}`)}}`;
}
