// A policy of the right shape, or a command's answer about what is wrong in it.
import { checkDocument, type Policy, policySchema } from "@tillit/record/schema";
import { place } from "../check/place.ts";
import { countFindings, printFindings } from "../check/print-findings.ts";
import { type Options, type Result, textOption } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { type LoadedPolicy, loadPolicy } from "./load-policy.ts";

export type CheckedPolicy =
  | { readonly policy: Policy; readonly loaded: LoadedPolicy; readonly refused?: undefined }
  | { readonly refused: Result };

/**
 * The policy that `--policy` names, for commands that write something from it.
 *
 * @throws {Failure} when there is no file, or it cannot be read or run
 */
export async function checkedPolicy(options: Options, { cwd, colours }: Terminal): Promise<CheckedPolicy> {
  const loaded = await loadPolicy(cwd, textOption(options, "policy"));
  const checked = checkDocument(policySchema, loaded.document);
  if (checked.ok) return { policy: checked.value, loaded };
  const findings = checked.problems.map((each) => ({ rule: "shape", severity: "error" as const, ...each }));
  const placed = place(findings, loaded);
  const text = `${printFindings(placed, colours)}\n\n${colours.red(`Nothing is written: ${countFindings(placed)}.`)}`;
  return { refused: { exit: exitCodes.findings, data: { findings: placed }, text } };
}
