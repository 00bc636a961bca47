import { writeFile } from "node:fs/promises";
import { relative } from "node:path";
import { canonical, compareVersions, type Policy, type Text } from "@tillit/record";
import { versionSchema } from "@tillit/record/schema";
import { confirmRelease } from "../bump/confirm-release.ts";
import { describeProposal } from "../bump/describe-proposal.ts";
import { editPolicy } from "../bump/edit-policy.ts";
import { type Draft, type Proposal, propose, type Wishes, withChange } from "../bump/propose.ts";
import { wordSummary } from "../bump/word-summary.ts";
import { checkPolicy } from "../check/check-policy.ts";
import { localesOf } from "../check/check-texts.ts";
import { place } from "../check/place.ts";
import { countFindings, printFindings } from "../check/print-findings.ts";
import { type Command, type Input, listOption, type Options, type Result, textOption } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import { digestOf } from "../lock/digest.ts";
import { type Lock, lockFileOf, readLock, release, writeLock } from "../lock/lock.ts";
import { type LoadedPolicy, loadPolicy } from "../policy/load-policy.ts";
import { lockOption, policyOption } from "../policy/options.ts";

export const bump: Command = {
  name: "bump",
  summary: "Propose the next version with its change-log entry, and release it",
  description:
    "Weighs what changed since tillit.lock. Without --write it proposes, and exits with 1 while something waits to be released. With --write it writes version, date and entry into the policy file and the policy into tillit.lock. On a terminal it asks instead.",
  options: [
    policyOption,
    lockOption,
    { flags: "-w, --write", description: "Write the policy file and tillit.lock" },
    {
      flags: "-s, --summary <text>",
      description: 'What changed, for visitors: "en=…", once for each language of the policy',
      repeat: true,
    },
    {
      flags: "--weight <weight>",
      description: "Heavier than the difference demands: a purpose reworded may be another purpose",
      choices: ["material", "editorial"],
    },
    { flags: "--to <version>", description: "Another number than the proposed one" },
    { flags: "--date <day>", description: "Day of the release, YYYY-MM-DD (default: today, UTC)" },
  ],
  examples: [
    { command: "tillit bump", does: "Shows what changed and which version it needs." },
    {
      command:
        'tillit bump --write --summary "en=We now use PostHog." --summary "sv=Vi använder nu PostHog."',
      does: "Releases it.",
    },
  ],
  run: runBump,
};

async function runBump({ options, terminal }: Input): Promise<Result> {
  const { cwd, colours } = terminal;
  const loaded = await loadPolicy(cwd, textOption(options, "policy"));
  const lockFile = lockFileOf(cwd, loaded.file, textOption(options, "lock"));
  const lock = await readLock(lockFile, cwd);
  const catalog = await import("@tillit/catalog");
  const before = lock?.policy;
  // Under the released version everything that differs is what this command is here for.
  const isRaised = !!before && (loaded.document as Partial<Policy> | null)?.version !== before.version;
  const { policy, findings } = checkPolicy(loaded.document, {
    catalog,
    ...(isRaised ? { released: before } : {}),
  });
  const errors = findings.filter(({ severity }) => severity === "error");
  if (!policy || errors.length) return refused(errors, loaded, terminal);

  const proposal = propose(before, policy, wishesOf(options, terminal.now()));
  if (proposal.kind === "nothing") {
    const text = `${loaded.name} ${policy.version} is the released one: there is nothing to release.`;
    return { exit: exitCodes.ok, data: { proposal: { kind: "nothing" }, written: false }, text };
  }
  const tooLight = proposal.kind === "bump" ? reasonAgainst(proposal, policy) : undefined;
  if (tooLight) throw tooLight;

  const described = describeProposal(proposal, policy, colours);
  const asked = terminal.isInteractive && !options.write;
  const locales = localesOf(policy);
  const answer = asked
    ? await confirmRelease(described, proposal, locales, listOption(options, "summary"))
    : undefined;
  const write = options.write === true || answer?.write === true;
  const given = answer?.summaries ?? listOption(options, "summary");
  if (!write) {
    const hint = `Nothing is written. "tillit bump --write" ${proposal.kind === "bump" ? "writes the version, the entry and tillit.lock" : "writes tillit.lock"}.`;
    const text = asked ? hint : `${described}\n\n${hint}`;
    return { exit: exitCodes.findings, data: { proposal, written: false }, text };
  }

  const summary = proposal.kind === "bump" ? wordSummary(given, locales, proposal.change.summary) : undefined;
  const next = proposal.kind === "bump" ? withChange(policy, proposal.change, summary as Text) : policy;
  const after = checkPolicy(next, { catalog, ...(before ? { released: before } : {}) });
  const wrong = after.findings.filter(({ severity }) => severity === "error");
  if (wrong.length) return refused(wrong, loaded, terminal);

  if (proposal.kind === "bump") await writePolicy(loaded, proposal.change, summary as Text, next, cwd);
  const released: Lock = release(lock, next);
  await writeLock(lockFile, released);
  const name = relative(cwd, lockFile);
  return {
    exit: exitCodes.ok,
    data: { proposal, written: true, version: next.version, digest: digestOf(next), lock: name },
    text: `${asked ? "" : `${described}\n\n`}${colours.green(`${next.version} is released.`)} Commit ${loaded.name} and ${name}.`,
  };
}

function wishesOf(options: Options, now: Date): Wishes {
  const version = textOption(options, "to");
  if (version !== undefined && !versionSchema.safeParse(version).success) {
    throw new Failure("usage", `--to: "${version}" is no version`, 'Write numbers with dots: "2.0".');
  }
  const date = textOption(options, "date") ?? now.toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) {
    throw new Failure("usage", `--date: "${date}" is no day`, "Write it as YYYY-MM-DD.");
  }
  const weight = textOption(options, "weight") as Wishes["weight"];
  return { date, ...(version ? { version } : {}), ...(weight ? { weight } : {}) };
}

function reasonAgainst({ difference, change }: Extract<Proposal, { kind: "bump" }>, { version }: Policy) {
  if (change.weight === "editorial" && difference.weight === "material") {
    const what = difference.steps.find(({ weight }) => weight === "material")?.what;
    return new Failure(
      "usage",
      `--weight editorial: this is material. ${what}`,
      "Leave the weight to tillit, or take the change back.",
    );
  }
  if (compareVersions(change.version, version) > 0) return undefined;
  return new Failure(
    "usage",
    `--to: ${change.version} is not above ${version}, which is released`,
    "Leave it out, or name a higher one.",
  );
}

function refused(
  findings: Parameters<typeof place>[0],
  loaded: LoadedPolicy,
  { colours }: Input["terminal"],
): Result {
  const placed = place(findings, loaded);
  return {
    exit: exitCodes.findings,
    data: { written: false, findings: placed },
    text: `${printFindings(placed, colours)}\n\n${colours.red(`Not released: ${countFindings(placed)}.`)}`,
  };
}

/** Writes, reads again and holds against what was meant; puts the old text back when that differs. */
async function writePolicy(loaded: LoadedPolicy, change: Draft, summary: Text, meant: Policy, cwd: string) {
  const entry = { ...change, summary };
  const text = editPolicy(loaded, entry);
  const byHand = new Failure(
    "input",
    `${loaded.name}: computes its version, date or changes, so they cannot be written there`,
    `Put in by hand: version "${change.version}", date "${change.date}", and at the head of changes: ${JSON.stringify(entry)}. Then run "tillit bump --write" again.`,
  );
  if (text === undefined) throw byHand;
  await writeFile(loaded.file, text);
  const again = await loadPolicy(cwd, loaded.file).catch(() => undefined);
  if (again && canonical(again.document) === canonical(meant)) return;
  await writeFile(loaded.file, loaded.text);
  throw byHand;
}
