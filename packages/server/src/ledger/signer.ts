// The Ed25519 key that signs checkpoints.
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import type { PublicKey } from "./checkpoint.ts";
import { sha256 } from "./digest.ts";

export interface Signer {
  /** 16 base64url digits of the public key's SHA-256. */
  readonly id: string;
  readonly publicKey: PublicKey;
  sign(bytes: Uint8Array): Uint8Array;
}

/**
 * Reads a private key in PEM (PKCS 8).
 *
 * @throws {TypeError} when the text is no Ed25519 private key
 * @example signerOf(readFileSync("tillit.key", "utf8")).id // "u1Jp…"
 */
export function signerOf(pem: string): Signer {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    // OpenSSL's own words name neither the option nor the remedy.
    throw new TypeError(remedy);
  }
  if (key.asymmetricKeyType !== "ed25519") throw new TypeError(remedy);
  const { x } = createPublicKey(key).export({ format: "jwk" }) as { x: string };
  const id = sha256(Buffer.from(x, "base64url")).slice(0, 16);
  return {
    id,
    publicKey: { kty: "OKP", crv: "Ed25519", kid: id, x, alg: "EdDSA", use: "sig" },
    sign: (bytes) => sign(null, bytes, key),
  };
}

const remedy =
  "signingKey: no Ed25519 private key; give one as PEM: openssl genpkey -algorithm ed25519 -out tillit.key";

/** A new private key, as PEM. */
export function newSigningKey(): string {
  return generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}
