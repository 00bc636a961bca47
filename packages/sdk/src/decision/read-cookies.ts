// Reads cookies.

/** Name and value of every cookie that script can read, as they stand, duplicates included. */
export function readCookies(): [name: string, value: string][] {
  return document.cookie
    .split("; ")
    .filter(Boolean)
    .map((pair) => {
      // A cookie without a name has no `=` either.
      const [, name = "", value = ""] = /^(?:([^=]*)=)?(.*)$/s.exec(pair) ?? [];
      return [name, value];
    });
}
