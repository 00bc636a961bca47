// What article 30 asks for and a cookie policy does not say: given in a file of its own.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { checkDocument, idSchema } from "@tillit/record/schema";
import { parse } from "yaml";
import { z } from "zod";
import { Failure } from "../failure.ts";

const wordsSchema = z.string().min(1);

const activitySchema = z.strictObject({
  /** Categories of personal data, art. 30(1)(c). */
  personalData: z.array(wordsSchema).optional(),
  /** Safeguards of a transfer out of the EEA, art. 30(1)(e): "Standard contractual clauses of 2021, module 2". */
  safeguards: wordsSchema.optional(),
  /** When the data that was collected is erased, art. 30(1)(f). */
  erasure: wordsSchema.optional(),
  /** Art. 30(1)(g), where it differs from the whole. */
  security: wordsSchema.optional(),
});

export const supplementSchema = z.strictObject({
  representative: wordsSchema.optional(),
  jointControllers: z.array(wordsSchema).optional(),
  dataProtectionOfficer: wordsSchema.optional(),
  /** Categories of data subjects, art. 30(1)(c). Visitors of the site where nothing is said. */
  dataSubjects: z.array(wordsSchema).optional(),
  /** Technical and organisational measures, art. 30(1)(g). */
  security: wordsSchema.optional(),
  services: z.record(idSchema, activitySchema).optional(),
});

export type Supplement = z.infer<typeof supplementSchema>;

/** @throws {Failure} when the file cannot be read or says something else */
export async function readSupplement(cwd: string, file: string): Promise<Supplement> {
  const refuse = (problem: string, remedy: string) =>
    new Failure("input", `--complete: ${file}: ${problem}`, remedy);
  let document: unknown;
  try {
    // JSON is YAML as well.
    document = parse(await readFile(resolve(cwd, file), "utf8"));
  } catch (error) {
    throw refuse(`cannot be read (${(error as Error).message.split("\n")[0]})`, "Name a JSON or YAML file.");
  }
  const checked = checkDocument(supplementSchema, document);
  if (checked.ok) return checked.value;
  const [first] = checked.problems;
  throw refuse(
    `${first?.path || "document"}: ${first?.problem}; given ${first?.given}`,
    "docs/cli.md lists what may stand there.",
  );
}
