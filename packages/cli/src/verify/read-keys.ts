// Public keys that the caller trusts.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { PublicKey } from "@tillit/server/verify";
import { z } from "zod";
import { Failure } from "../failure.ts";

const keySchema = z.object({
  kty: z.literal("OKP"),
  crv: z.literal("Ed25519"),
  kid: z.string().min(1),
  x: z.string().regex(/^[\w-]{43}$/),
});
const keysSchema = z.union([
  z.object({ keys: z.array(keySchema).min(1) }).transform(({ keys }) => keys),
  z.array(keySchema).min(1),
  keySchema.transform((key) => [key]),
]);

/** @throws {Failure} when the file has no Ed25519 keys */
export async function readKeys(cwd: string, file: string): Promise<PublicKey[]> {
  const text = await readFile(resolve(cwd, file), "utf8").catch((error: Error) => {
    throw new Failure("input", `--keys: ${file} cannot be read (${error.message})`, remedy);
  });
  const result = keysSchema.safeParse(parseOrNothing(text));
  if (result.success) return result.data;
  throw new Failure("input", `--keys: ${file} holds no Ed25519 keys (RFC 8037)`, remedy);
}

const remedy = "Save /.well-known/tillit-keys.json of the server when you trust it, and name that file.";

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Told apart from a wrong shape by nobody: the remedy is the same.
    return undefined;
  }
}
