// SHA-256, spelled in base64url from the start: strings cost less than the thousands of small buffers of a commit.
import * as crypto from "node:crypto";

/** 43 base64url digits. */
export type Digest = string;

type OneShot = (algorithm: "sha256", data: Uint8Array | string, encoding: "base64url") => Digest;

/** Node has a one-shot hash since 20.12, at half the price. */
export const sha256: (data: Uint8Array | string) => Digest =
  typeof (crypto as { hash?: OneShot }).hash === "function"
    ? (data) => (crypto as unknown as { hash: OneShot }).hash("sha256", data, "base64url")
    : (data) => crypto.createHash("sha256").update(data).digest("base64url");

const pair = Buffer.alloc(65);

/** SHA-256 over a prefix byte and two digests. */
export function sha256Pair(prefix: number, left: Digest, right: Digest): Digest {
  pair[0] = prefix;
  pair.write(left, 1, 32, "base64url");
  pair.write(right, 33, 32, "base64url");
  return sha256(pair);
}

/** How records, policies and notices are named by what they say: `sha256-` and the digest. */
export function spellDigest(digest: Digest): string {
  return `sha256-${digest}`;
}

/** The digest in a spelled one; `undefined` when it is none. */
export function readDigest(text: unknown): Digest | undefined {
  return typeof text === "string" && /^sha256-[\w-]{43}$/.test(text) ? text.slice(7) : undefined;
}

export function isDigest(text: unknown): text is Digest {
  return typeof text === "string" && /^[\w-]{43}$/.test(text);
}

export function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64url");
}

export function bytesOfDigest(digest: Digest): Buffer {
  return Buffer.from(digest, "base64url");
}
