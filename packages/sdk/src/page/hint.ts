// Fetches a script before its turn has come.
const hinted = new WeakSet<HTMLScriptElement>();

/** Asks the browser for a held script's file. It must fetch as the script will, or the file comes twice. */
export function hint(held: HTMLScriptElement): void {
  if (!held.src || hinted.has(held)) return;
  hinted.add(held);
  const link = document.createElement("link");
  link.rel = held.dataset.type === "module" ? "modulepreload" : "preload";
  link.as = "script";
  for (const name of ["crossOrigin", "integrity", "referrerPolicy", "nonce"] as const) {
    link[name] = held[name] as never;
  }
  link.href = held.src;
  document.head.append(link);
}
