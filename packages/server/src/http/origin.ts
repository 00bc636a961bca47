// Which pages may write and read here. Refused on the server: a browser that cannot read an answer has still sent.

/**
 * @param allowed the configured origins; without any, the server's own and this machine's
 * @param ownHost host and port under which the server was asked
 */
export function isAllowed(origin: string, allowed: readonly string[] | undefined, ownHost: string): boolean {
  // By host alone: behind a proxy that ends TLS the server sees http where the page says https.
  if (!allowed) return origin.replace(/^https?:\/\//, "") === ownHost || isLoopback(origin);
  return allowed.some((pattern) => {
    if (pattern === origin) return true;
    const [scheme, host] = pattern.split("*.");
    return (
      host !== undefined &&
      origin.startsWith(scheme as string) &&
      origin.endsWith(`.${host}`) &&
      /^[a-z0-9.-]+(:\d+)?$/.test(origin.slice(scheme?.length))
    );
  });
}

function isLoopback(origin: string): boolean {
  return /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(origin);
}
