// Ids of what the server itself enters.
import { base64url } from "../ledger/digest.ts";

/** A UUIDv7 (RFC 9562, 5.7). @param random 10 random bytes */
export function uuid(now: number, random: Uint8Array): string {
  const hex = now.toString(16).padStart(12, "0") + Buffer.from(random).toString("hex").slice(0, 20);
  const variant = "89ab"[(random[9] ?? 0) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** A secret of 192 random bits. */
export const spellSecret = (random: Uint8Array): string => base64url(random);
