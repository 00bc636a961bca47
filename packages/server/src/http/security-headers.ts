// What every answer says to browsers.

export const securityHeaders: { readonly [name: string]: string } = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "cross-origin",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=31536000",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

/** Headers that a route has set itself stay: the dashboard needs a policy of its own. */
export function secure(response: Response): Response {
  for (const name in securityHeaders) {
    if (!response.headers.has(name)) response.headers.set(name, securityHeaders[name] as string);
  }
  return response;
}
