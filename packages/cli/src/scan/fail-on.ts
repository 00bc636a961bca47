// Which findings make the command fail: `--fail-on leak,undeclared`, `--fail-on medium`, `--fail-on any`.
import { Failure } from "../failure.ts";
import { type Finding, findingKinds, severities } from "./finding.ts";

/**
 * Kinds fail by name (`unused` and other information too, when named); a severity fails what is at least as bad.
 *
 * @throws {Failure} for a word that is none of them
 * @example failsOn("leak,undeclared")(finding) // true
 */
export function failsOn(words: string | undefined): (finding: Finding) => boolean {
  const wanted = (words ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word && word !== "none");
  for (const word of wanted) {
    if (
      word === "any" ||
      Object.hasOwn(findingKinds, word) ||
      severities.some((severity) => severity === word)
    )
      continue;
    throw new Failure(
      "usage",
      `--fail-on has "${word}"`,
      `Use any of ${Object.keys(findingKinds).join(", ")}, ${severities.join(", ")}, any or none.`,
    );
  }
  return ({ kind, severity }) =>
    wanted.some((word) => {
      const at = (severities as readonly string[]).indexOf(word);
      if (at >= 0) return severities.indexOf(severity) <= at;
      return word === "any" ? severity !== "info" : word === kind;
    });
}
