// Names with `*`.

/**
 * Whether the name fits the pattern, in which `*` stands for any run of characters.
 *
 * @example matches("_ga_*", "_ga_AB12") // true
 */
export function matches(pattern: string, name: string): boolean {
  return new RegExp(`^${sourceOf(pattern)}$`, "s").test(name);
}

/** The pattern as a regular expression for the whole of a name. Pure. */
export function sourceOf(pattern: string): string {
  return pattern.replace(/[\\^$+?.()|[\]{}]/g, "\\$&").replaceAll("*", ".*");
}
