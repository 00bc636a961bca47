// The number after a version, by the weight of what changed.
import type { Weight } from "../difference/rules.ts";

/**
 * A material change counts the first number up, an editorial one the last of the two or three that are in use.
 *
 * @example nextVersion("1.1", "material") // "2.0"
 * @example nextVersion("1.1", "editorial") // "1.2"
 */
export function nextVersion(version: string, weight: Weight): string {
  const [major = 0, minor = 0, patch] = version.split(".").map(Number);
  const rest = patch === undefined ? [] : [0];
  if (weight === "material") return [major + 1, 0, ...rest].join(".");
  return patch === undefined ? `${major}.${minor + 1}` : `${major}.${minor}.${patch + 1}`;
}
