// Names with `*` for any run of characters, matched without backtracking over itself.

/** Whether the name falls under the pattern. @example matches("_ga_*", "_ga_G123") // true */
export function matches(pattern: string, name: string): boolean {
  const [head = "", ...rest] = pattern.split("*");
  if (rest.length === 0) return pattern === name;
  const tail = rest.pop() ?? "";
  if (name.length < head.length + tail.length) return false;
  if (!name.startsWith(head) || !name.endsWith(tail)) return false;
  const end = name.length - tail.length;
  let at = head.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}

/** How much of a pattern is fixed: the more, the better a match says whose name it is. */
export function fixedLength(pattern: string): number {
  return pattern.replaceAll("*", "").length;
}
