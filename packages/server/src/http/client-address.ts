// From which address a request comes, as far as configured proxies can be believed. Used for the rate limit
// only, kept in memory only.
import { type BlockList, isIP } from "node:net";

/**
 * Reads `X-Forwarded-For` from the right, past every trusted proxy; what a visitor wrote there stands further
 * left and is not believed.
 *
 * @param peer address at the other end of the connection
 */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | null,
  proxies: BlockList | undefined,
): string {
  let address = plain(peer ?? "");
  if (!proxies || !forwardedFor) return address;
  for (const hop of forwardedFor.split(",").reverse()) {
    if (!isTrusted(address, proxies)) break;
    const next = plain(hop.trim());
    if (!isIP(next)) break;
    address = next;
  }
  return address;
}

/** The key of the rate limit: a visitor commands a whole /64 of IPv6. */
export function limitKey(address: string): string {
  if (isIP(address) !== 6) return address;
  const [front = "", back] = address.split("::");
  const groups = front ? front.split(":") : [];
  const behind = back ? back.split(":") : [];
  const fill = back === undefined ? [] : new Array(Math.max(0, 8 - groups.length - behind.length)).fill("0");
  return [...groups, ...fill, ...behind].slice(0, 4).join(":");
}

function isTrusted(address: string, proxies: BlockList): boolean {
  const version = isIP(address);
  return version !== 0 && proxies.check(address, version === 6 ? "ipv6" : "ipv4");
}

function plain(address: string): string {
  return address.startsWith("::ffff:") ? address.slice(7) : address;
}
