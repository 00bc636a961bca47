// Options that several commands share.
import type { Option } from "../command.ts";

export const policyOption: Option = {
  flags: "-p, --policy <file>",
  description: "The policy file (default: tillit.policy.ts, .js, .json or .yaml in this folder)",
};

export const lockOption: Option = {
  flags: "--lock <file>",
  description: "The lock with the last released policy (default: tillit.lock beside the policy)",
};
