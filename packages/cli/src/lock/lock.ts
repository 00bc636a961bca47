// tillit.lock: the last released policy, whole, so that what comes after can be held against it.
import { existsSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { compareVersions, type Policy } from "@tillit/record";
import { checkDocument, policySchema, versionSchema } from "@tillit/record/schema";
import { z } from "zod";
import { Failure } from "../failure.ts";
import { digestOf } from "./digest.ts";

const digestSchema = z.string().regex(/^sha256-[\w-]{43}$/);

const lockSchema = z.strictObject({
  lock: z.literal(1),
  /** Every release so far, newest first: what a server may have records for. */
  releases: z
    .array(z.strictObject({ version: versionSchema, date: z.iso.date(), digest: digestSchema }))
    .min(1),
  /** The newest of them. */
  policy: z.unknown(),
});

export interface Lock {
  readonly releases: readonly { readonly version: string; readonly date: string; readonly digest: string }[];
  readonly policy: Policy;
}

/** The lock's full path: the one that is named, or `tillit.lock` beside the policy. */
export function lockFileOf(cwd: string, policyFile: string, named?: string): string {
  return named === undefined ? join(dirname(policyFile), "tillit.lock") : resolve(cwd, named);
}

/**
 * Answers with nothing when there is no such file.
 *
 * @throws {Failure} when it cannot be read, or was changed by hand
 */
export async function readLock(file: string, cwd: string): Promise<Lock | undefined> {
  if (!existsSync(file)) return undefined;
  const name = relative(cwd, file) || file;
  const refuse = (problem: string) =>
    new Failure("input", `${name}: ${problem}`, `Take it from the last commit: git checkout -- ${name}`);
  let document: unknown;
  try {
    document = JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    throw refuse(`is no JSON (${(error as Error).message})`);
  }
  const shape = checkDocument(lockSchema, document);
  if (!shape.ok) throw refuse(`${shape.problems[0]?.path || "document"}: ${shape.problems[0]?.problem}`);
  const { releases } = shape.value;
  const policy = checkDocument(policySchema, shape.value.policy);
  if (!policy.ok) throw refuse(`policy.${policy.problems[0]?.path}: ${policy.problems[0]?.problem}`);
  const [newest] = releases;
  if (newest?.digest !== digestOf(shape.value.policy)) {
    throw refuse("the policy in it is not the one that was released: its digest differs");
  }
  if (compareVersions(newest.version, policy.value.version)) {
    throw refuse(`the newest release is ${newest.version}, the policy ${policy.value.version}`);
  }
  return { releases, policy: policy.value };
}

/** The lock after one more release. A version that stands in it already stays as it is. Pure. */
export function release(lock: Lock | undefined, policy: Policy): Lock {
  const { version, date } = policy;
  const earlier = lock?.releases ?? [];
  return { releases: [{ version, date, digest: digestOf(policy) }, ...earlier], policy };
}

export async function writeLock(file: string, { releases, policy }: Lock): Promise<void> {
  // Whole or not at all: half a lock would stop every later check.
  await writeFile(`${file}.new`, `${JSON.stringify({ lock: 1, releases, policy }, null, 2)}\n`);
  await rename(`${file}.new`, file);
}
