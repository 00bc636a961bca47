// Names with `*`.

/**
 * Whether the name fits the pattern, in which `*` stands for any run of characters.
 *
 * @example matches("_ga_*", "_ga_AB12") // true
 */
export function matches(pattern: string, name: string): boolean {
  const source = pattern.replace(/[\\^$+?.()|[\]{}]/g, "\\$&").replaceAll("*", ".*");
  return new RegExp(`^${source}$`, "s").test(name);
}
