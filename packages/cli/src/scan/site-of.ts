// Same site or third party? By the public suffix list, as browsers decide it.
import { getDomain } from "tldts";

/**
 * The registrable domain of a host or URL; the host itself where there is none (`localhost`, an IP address).
 *
 * @example siteOf("https://www.shop.example.co.uk/a") // "example.co.uk"
 */
export function siteOf(hostOrUrl: string): string {
  const host = hostOf(hostOrUrl);
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}

/** The host of a URL, or the host as given, lower case, without a cookie domain's leading dot or a port. */
export function hostOf(hostOrUrl: string): string {
  if (!hostOrUrl.includes("://")) return hostOrUrl.toLowerCase().replace(/^\./, "").replace(/:\d+$/, "");
  return URL.canParse(hostOrUrl) ? new URL(hostOrUrl).hostname.toLowerCase() : "";
}

/** Whether both belong to one site. @example isSameSite("a.example.com", "https://example.com/") // true */
export function isSameSite(a: string, b: string): boolean {
  return siteOf(a) === siteOf(b);
}

/** Whether the address leaves the machine at all: `data:`, `blob:` and the like do not. */
export function isRemote(url: string): boolean {
  return /^(https?|wss?|stun|turns?):/i.test(url);
}
