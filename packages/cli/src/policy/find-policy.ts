// Where the policy file is, when nobody says.
import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { Failure } from "../failure.ts";

export const policyNames = ["ts", "mts", "cts", "js", "mjs", "cjs", "json", "yaml", "yml"].map(
  (extension) => `tillit.policy.${extension}`,
);

/**
 * The policy file's full path: the one that is named, or the one `tillit.policy.*` in the folder.
 *
 * @throws {Failure} when there is none, or more than one
 */
export function findPolicy(cwd: string, named?: string): string {
  if (named !== undefined) {
    const file = resolve(cwd, named);
    if (existsSync(file)) return file;
    throw new Failure(
      "input",
      `--policy: there is no file ${named}`,
      'Mend the path, or make a policy with "tillit init".',
    );
  }
  const found = policyNames.map((name) => resolve(cwd, name)).filter((file) => existsSync(file));
  const [file, ...others] = found;
  if (!file) {
    throw new Failure(
      "input",
      "There is no policy file here (tillit.policy.ts, .js, .json or .yaml)",
      'Name one with "--policy <file>", or make one with "tillit init".',
    );
  }
  if (others.length) {
    throw new Failure(
      "input",
      `There are several policy files here: ${found.map((each) => basename(each)).join(", ")}`,
      'Keep one, or name it with "--policy <file>".',
    );
  }
  return file;
}
