// SHA-256 of a policy, spelled as records and the server spell it.
import { createHash } from "node:crypto";
import { canonical } from "@tillit/record";

/** @example digestOf(policy) // "sha256-…", of its canonical JSON */
export function digestOf(document: unknown): string {
  return `sha256-${createHash("sha256").update(canonical(document)).digest("base64url")}`;
}
