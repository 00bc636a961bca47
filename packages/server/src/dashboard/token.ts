// The admin token, for as long as the tab lives.

const key = "tillit-admin-token";

/** From a link such as `/dashboard#token=…`, which is then taken out of the address; or from this tab's storage. */
export function readToken(): string | undefined {
  const given = new URLSearchParams(location.hash.slice(1)).get("token");
  if (given) {
    history.replaceState(null, "", location.pathname);
    keepToken(given);
    return given;
  }
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    // Storage is forbidden: the form asks on every load.
    return undefined;
  }
}

export function keepToken(token: string): void {
  try {
    sessionStorage.setItem(key, token);
  } catch {
    // Forbidden: then it lives as long as the page.
  }
}

export function forgetToken(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Forbidden: nothing is there.
  }
}
