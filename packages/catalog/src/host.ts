// Hosts as the catalogue writes them: exact, or `*.` for every host below one (and that one itself).

/** Whether a host is among the listed ones. @example isAt(["*.hotjar.com"], "script.hotjar.com") // true */
export function isAt(listed: readonly string[], host: string): boolean {
  return listed.some((entry) => hostLength(entry, host) > 0);
}

/** Length of the listed host if it covers the given one, else 0: the longer, the closer. */
export function hostLength(entry: string, host: string): number {
  if (!entry.startsWith("*.")) return entry === host ? entry.length + 1 : 0;
  const base = entry.slice(2);
  return host === base || host.endsWith(`.${base}`) ? base.length : 0;
}

/** Lower case, without scheme, path, port, a cookie domain's leading dot and a closing dot; empty if nothing is left. */
export function plainHost(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, "")
    .replace(/^\/\//, "")
    .replace(/[/?#].*$/s, "")
    .replace(/^[^@]*@/, "")
    .replace(/:\d*$/, "")
    .replace(/^\.+|\.+$/g, "");
}
