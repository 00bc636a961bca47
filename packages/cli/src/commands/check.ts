import { checkPolicy } from "../check/check-policy.ts";
import { place } from "../check/place.ts";
import { countFindings, printFindings } from "../check/print-findings.ts";
import { type Command, type Input, listOption, type Result, textOption } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { digestOf } from "../lock/digest.ts";
import { lockFileOf, readLock } from "../lock/lock.ts";
import { loadPolicy } from "../policy/load-policy.ts";
import { lockOption, policyOption } from "../policy/options.ts";

export const check: Command = {
  name: "check",
  summary: "Check the policy: its shape, its law, and what changed since the last release",
  description:
    "Compares the policy with the last released one in tillit.lock, which is committed beside it. Exits with 1 when there is an error; warnings are for people to weigh.",
  options: [
    policyOption,
    lockOption,
    {
      flags: "-l, --locale <tag>",
      description: "A language that every text must have; may be given several times",
      repeat: true,
    },
    { flags: "--strict", description: "Fail on warnings too" },
    {
      flags: "--released",
      description: "Fail unless exactly this policy is the released one: before a deployment",
    },
  ],
  examples: [
    { command: "tillit check", does: "Checks tillit.policy.* in this folder against tillit.lock." },
    {
      command: "tillit check --locale sv --locale en --json",
      does: "As CI would: both languages, findings as JSON.",
    },
  ],
  run: runCheck,
};

async function runCheck({ options, terminal }: Input): Promise<Result> {
  const { cwd, colours } = terminal;
  const loaded = await loadPolicy(cwd, textOption(options, "policy"));
  const lock = await readLock(lockFileOf(cwd, loaded.file, textOption(options, "lock")), cwd);
  const catalog = await import("@tillit/catalog");
  const { policy, findings } = checkPolicy(loaded.document, {
    catalog,
    locales: listOption(options, "locale"),
    ...(lock ? { released: lock.policy } : {}),
  });
  const digest = policy && digestOf(loaded.document);
  const isReleased = !!digest && lock?.releases[0]?.digest === digest;
  const placed = place(
    options.released && policy && !isReleased ? [...findings, notReleased(policy.version)] : findings,
    loaded,
  );
  const failing = placed.filter(
    ({ severity }) => severity === "error" || (options.strict && severity === "warning"),
  );
  const said = `${loaded.name}${policy ? ` ${policy.version}` : ""}: ${countFindings(placed)}`;
  const closing = failing.length ? colours.red(said) : colours.green(said);
  const release = policy && lock && !isReleased && !failing.length ? unreleasedHint(lock.policy.version) : "";
  return {
    exit: failing.length ? exitCodes.findings : exitCodes.ok,
    data: {
      file: loaded.name,
      version: policy?.version,
      digest,
      released: lock?.releases[0],
      isReleased,
      findings: placed,
    },
    text: [printFindings(placed, colours), `${closing}${release}`].filter(Boolean).join("\n\n"),
  };
}

function notReleased(version: string) {
  return {
    rule: "not-released",
    severity: "error" as const,
    path: "version",
    given: JSON.stringify(version),
    problem: "is not what tillit.lock holds as released",
    remedy: 'Run "tillit bump --write" and commit tillit.lock.',
  };
}

function unreleasedHint(version: string): string {
  return `\n${version} is the released one; "tillit bump --write" releases this.`;
}
