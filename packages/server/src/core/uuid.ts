// Ids of what the server itself enters.

let last = 0;
let count = 0;

/**
 * A UUIDv7 (RFC 9562, 5.7 and 6.2): ids made in one millisecond sort in the order in which they were made.
 *
 * @param now milliseconds since 1970
 * @param random 8 random bytes or more
 */
export function uuid(now: number, random: Uint8Array): string {
  count = now === last ? (count + 1) & 0xfff : 0;
  last = now;
  const time = now.toString(16).padStart(12, "0");
  const order = count.toString(16).padStart(3, "0");
  const hex = Buffer.from(random.buffer, random.byteOffset, 8).toString("hex");
  const variant = "89ab"[(random[7] ?? 0) & 3];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${order}-${variant}${hex.slice(0, 3)}-${hex.slice(3, 15)}`;
}
