// Which notice this browser has seen.

const keyOf = (name: string) => `${name}-seen`;

/** @param name of the consent cookie @param what version of the policy */
export function isSeen(name: string, what: string): boolean {
  try {
    return localStorage.getItem(keyOf(name)) === what;
  } catch {
    // Forbidden: then nothing is there.
    return false;
  }
}

export function markSeen(name: string, what: string): void {
  try {
    localStorage.setItem(keyOf(name), what);
  } catch {
    // Forbidden: the notice comes again on the next page.
  }
}
