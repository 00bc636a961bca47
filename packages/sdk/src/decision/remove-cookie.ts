// Removes a cookie wherever script can have put it.
import { cookieScopes } from "./cookie-scopes.ts";

/** Removes a cookie from every host, parent domain and path on which script can have set it. */
export function removeCookie(name: string): void {
  // Browsers want it with the prefix `__Secure-`, and refuse it on http.
  const secure = location.protocol === "https:" ? "; secure" : "";
  for (const scope of cookieScopes(location.hostname, location.pathname)) {
    // A partitioned cookie is another one (CHIPS); where the page is not in a frame browsers still keep the two apart.
    for (const variant of ["", "; partitioned"]) {
      // Not by js-cookie, which would encode the name: `a[b]` is another cookie than `a%5Bb%5D`.
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is asynchronous and not everywhere.
      document.cookie = `${name}=; max-age=0; ${scope}${secure}${variant}`;
    }
  }
}
