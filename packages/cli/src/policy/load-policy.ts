// Reads a policy file, whatever language it is written in.
import { readFile } from "node:fs/promises";
import { extname, relative } from "node:path";
import { parseDocument } from "yaml";
import { Failure } from "../failure.ts";
import { findPolicy } from "./find-policy.ts";

export type Format = "module" | "json" | "yaml";

export interface LoadedPolicy {
  /** Full path. */
  readonly file: string;
  /** As a person names it: from the working folder. */
  readonly name: string;
  readonly format: Format;
  /** The file's text, for finding lines and for editing. */
  readonly text: string;
  /** What it says, not yet checked. */
  readonly document: unknown;
}

/**
 * Reads `named`, or the folder's `tillit.policy.*`: TypeScript and JavaScript (the default export, or the export
 * `policy`), JSON and YAML. What it says is not checked: `readPolicy` of `@tillit/record/schema` does that.
 *
 * @throws {Failure} when there is no file, or it cannot be read or run
 * @example (await loadPolicy(process.cwd())).document
 */
export async function loadPolicy(cwd: string, named?: string): Promise<LoadedPolicy> {
  const file = findPolicy(cwd, named);
  const name = relative(cwd, file) || file;
  const text = await readFile(file, "utf8").catch((error: Error) => {
    throw new Failure(
      "input",
      `${name}: cannot be read (${error.message})`,
      "Name a file that you may read.",
    );
  });
  const format = formatOf(file, name);
  const document = await readers[format](text, name, file);
  return { file, name, format, text, document };
}

export function formatOf(file: string, name = file): Format {
  const extension = extname(file);
  if (/^\.[mc]?[jt]s$/.test(extension)) return "module";
  if (extension === ".json") return "json";
  if (extension === ".yaml" || extension === ".yml") return "yaml";
  throw new Failure(
    "input",
    `${name}: a policy is no "${extension || "file without an extension"}"`,
    "Write it as TypeScript (.ts), JavaScript (.js), JSON (.json) or YAML (.yaml).",
  );
}

const readers: { [format in Format]: (text: string, name: string, file: string) => Promise<unknown> } = {
  async json(text, name) {
    try {
      return JSON.parse(text);
    } catch (error) {
      throw unreadable(name, error, "Mend the JSON there; an editor marks the place.");
    }
  },

  async yaml(text, name) {
    const document = parseDocument(text);
    const [error] = document.errors;
    if (error) throw unreadable(name, error, "Mend the YAML there.");
    return document.toJS();
  },

  async module(_text, name, file) {
    const { createJiti } = await import("jiti");
    // Its own caches would answer with the file as it was before `tillit bump` wrote to it.
    const jiti = createJiti(import.meta.url, { fsCache: false, moduleCache: false, interopDefault: false });
    let exported: { default?: unknown; policy?: unknown };
    try {
      exported = await jiti.import(file);
    } catch (error) {
      throw unreadable(name, error, "Mend it until Node can import it.");
    }
    const document = exported.default ?? exported.policy;
    if (document !== undefined) return document;
    throw new Failure(
      "input",
      `${name}: exports no policy`,
      'Say "export default { … }" or "export const policy = { … }".',
    );
  },
};

function unreadable(name: string, error: unknown, remedy: string): Failure {
  const problem = error instanceof Error ? error.message.split("\n")[0] : String(error);
  return new Failure("input", `${name}: ${problem}`, remedy, { cause: error });
}
