// Every place on which script can have set a cookie that this page sees.

/**
 * All pairs of path and host or parent domain that apply to the page, as cookie attributes. Browsers ignore
 * domains that are public suffixes, or that an IP address cannot have (RFC 6265, 5.3 step 5).
 *
 * @example cookieScopes("a.test", "/x") // ["path=/", "path=/; domain=a.test", …]
 */
export function cookieScopes(host: string, pathname: string): string[] {
  // `/a/b` sees cookies of `/`, `/a`, `/a/` and `/a/b` (RFC 6265, 5.1.4).
  const paths = pathname.split("/").flatMap((_, at, segments) => {
    const path = segments.slice(0, at + 1).join("/");
    return [path, `${path}/`];
  });
  const domains = host.split(".").map((_, at, labels) => `; domain=${labels.slice(at).join(".")}`);
  return paths.slice(1).flatMap((path) => ["", ...domains].map((domain) => `path=${path}${domain}`));
}
