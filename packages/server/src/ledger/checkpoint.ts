// What the server signs once per commit: everything that stood in the shard up to then, in its order.
import { createPublicKey, type KeyObject, verify } from "node:crypto";
import { canonical } from "@tillit/record";
import { base64url } from "./digest.ts";
import type { Signer } from "./signer.ts";

export interface Checkpoint {
  /** The ledger's own id, so that a checkpoint of another one cannot stand in. */
  readonly ledger: string;
  readonly shard: number;
  /** Numbers of the first and last entry of the commit. */
  readonly first: number;
  readonly last: number;
  /** Merkle root over the digests of the commit, base64url. */
  readonly root: string;
  /** Head of the hash chain after the last entry, base64url. */
  readonly head: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Id of the key that signed. */
  readonly key: string;
  /** Ed25519 over `tillit-checkpoint/1`, a line feed and the canonical JSON of the rest, base64url. */
  readonly signature: string;
}

export function signCheckpoint(unsigned: Omit<Checkpoint, "key" | "signature">, signer: Signer): Checkpoint {
  const named = { ...unsigned, key: signer.id };
  return { ...named, signature: base64url(signer.sign(bytesOf("tillit-checkpoint/1", named))) };
}

export function isSigned({ signature, ...named }: Checkpoint, keys: PublicKeys): boolean {
  return isSignedStatement("tillit-checkpoint/1", named, signature, keys);
}

export function isSignedStatement(
  purpose: string,
  named: { readonly key: string },
  signature: string,
  keys: PublicKeys,
): boolean {
  const key = keys.get(named.key);
  return !!key && verify(null, bytesOf(purpose, named), key, Buffer.from(signature, "base64url"));
}

export function bytesOf(purpose: string, statement: object): Buffer {
  return Buffer.from(`${purpose}\n${canonical(statement)}`);
}

export type PublicKeys = ReadonlyMap<string, KeyObject>;

/** A public key as `/.well-known/tillit-keys.json` lists it (RFC 7517, RFC 8037). */
export interface PublicKey {
  readonly kty: "OKP";
  readonly crv: "Ed25519";
  readonly kid: string;
  readonly x: string;
  readonly alg?: "EdDSA";
  readonly use?: "sig";
}

/**
 * @throws {TypeError} when a key is no Ed25519 key
 */
export function readKeys(keys: readonly PublicKey[]): PublicKeys {
  return new Map(
    keys.map(({ kid, kty, crv, x }) => [kid, createPublicKey({ key: { kty, crv, x }, format: "jwk" })]),
  );
}
