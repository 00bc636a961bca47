// Whether to colour what is printed.

/**
 * `NO_COLOR` (any value but an empty one, no-color.org) and `--no-color` switch colours off whatever else is said;
 * `FORCE_COLOR` (any value but `0` and `false`) switches them on; else a terminal that is not `dumb` has them. Pure.
 *
 * @example choosesColour({ NO_COLOR: "1", FORCE_COLOR: "1" }, true, []) // false
 */
export function choosesColour(
  env: { readonly [name: string]: string | undefined },
  isTerminal: boolean,
  argv: readonly string[],
): boolean {
  if (env.NO_COLOR || argv.includes("--no-color")) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isTerminal && env.TERM !== "dumb";
}
