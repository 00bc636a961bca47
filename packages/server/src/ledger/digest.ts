// SHA-256 and the spelling of its results.
import { createHash } from "node:crypto";

export function sha256(...parts: (Uint8Array | string)[]): Buffer {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** How records, policies and notices are named by what they say: `sha256-` and 43 base64url digits. */
export function spellDigest(digest: Uint8Array): string {
  return `sha256-${base64url(digest)}`;
}

/** The 32 bytes of a spelled digest; `undefined` when it is none. */
export function readDigest(text: unknown): Buffer | undefined {
  if (typeof text !== "string" || !/^sha256-[\w-]{43}$/.test(text)) return undefined;
  return Buffer.from(text.slice(7), "base64url");
}

export function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64url");
}
