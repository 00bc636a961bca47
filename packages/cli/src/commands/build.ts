import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { checkDocument, type Policy } from "@tillit/record/schema";
import { buildSite } from "../build/build-site.ts";
import { type Settings, settingsSchema } from "../build/settings.ts";
import { localesOf } from "../check/check-texts.ts";
import { type Command, type Input, listOption, type Result, textOption } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import { checkedPolicy } from "../policy/checked-policy.ts";
import { policyOption } from "../policy/options.ts";

const settingsFile = "tillit.build.json";

export const build: Command = {
  name: "build",
  summary: "Compile the policy into a gate for the head, a first layer and what is fetched later",
  description:
    "Everything that is known now is decided now: the gate has the policy in it, checked, and the first layer is static HTML that shows with the page's first paint. Put head.<language>.html first into the head of every page, and serve the folder under the address that base names. The same policy and settings give the same files, byte for byte.",
  options: [
    policyOption,
    { flags: "-o, --out <folder>", description: "Where to write (default: tillit-build)" },
    { flags: "-b, --base <address>", description: "Where the site serves that folder (default: /tillit/)" },
    {
      flags: "-l, --locale <tag>",
      description: "Language of the first layer, once for each; the policy's own where nothing is said",
      repeat: true,
    },
    {
      flags: "-s, --settings <file>",
      description: `Cookie, layout, texts and the rest (default: ${settingsFile}, if it is there)`,
    },
  ],
  examples: [
    {
      command: "tillit build --out public/tillit",
      does: "Writes the files that the site serves at /tillit/.",
    },
    {
      command: "tillit build --locale sv --locale en --base https://static.example.com/tillit/",
      does: "Two languages, from another host of the site's own.",
    },
  ],
  run: runBuild,
};

async function runBuild({ options, terminal }: Input): Promise<Result> {
  const { cwd, colours } = terminal;
  const checked = await checkedPolicy(options, terminal);
  if (checked.refused) return checked.refused;
  const { policy } = checked;
  const settings = await settingsFor(cwd, textOption(options, "settings"), {
    base: textOption(options, "base"),
    locales: listOption(options, "locale"),
  });
  const { files } = await buildSite(policy, settings, languagesOf(policy, settings));
  const folder = resolve(cwd, textOption(options, "out") ?? "tillit-build");
  await writeAll(folder, files);
  const manifest = JSON.parse(files["manifest.json"] as string);
  const heads = Object.keys(manifest.heads).map((locale) => `head.${locale}.html`);
  return {
    exit: exitCodes.ok,
    data: { version: policy.version, folder: relative(cwd, folder) || ".", ...manifest },
    text: [
      ...heads.map(
        (name) =>
          `${colours.green("wrote")} ${relative(cwd, join(folder, name))} (${manifest.files[name].brotli} bytes compressed): first into the head of each page`,
      ),
      `${colours.green("wrote")} ${Object.keys(files).length - heads.length} more files; serve the folder at ${settings.base}`,
    ].join("\n"),
  };
}

async function settingsFor(
  cwd: string,
  named: string | undefined,
  { base, locales }: { base: string | undefined; locales: readonly string[] },
): Promise<Settings> {
  const name = named ?? settingsFile;
  const text = await readFile(resolve(cwd, name), "utf8").catch((cause) => {
    if (named === undefined) return "{}";
    throw new Failure("input", `${name} cannot be read.`, "Name a file that is there.", { cause });
  });
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (cause) {
    throw new Failure("input", `${name} is no JSON.`, "Mend it, or take it from the last commit.", { cause });
  }
  const whole = { ...(given as object), ...(base ? { base } : {}), ...(locales.length ? { locales } : {}) };
  const checked = checkDocument(settingsSchema, whole);
  if (checked.ok) return checked.value;
  const [first] = checked.problems;
  throw new Failure(
    "usage",
    `${name}: ${first?.path}: ${first?.problem}`,
    first?.remedy ?? "See docs/build.md.",
  );
}

function languagesOf(policy: Policy, { locales }: Settings): readonly string[] {
  if (locales) return [...new Set(locales)];
  const own = localesOf(policy);
  return own.length ? own : [policy.defaultLocale ?? "en"];
}

async function writeAll(folder: string, files: { readonly [path: string]: string }): Promise<void> {
  try {
    for (const [path, content] of Object.entries(files)) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  } catch (error) {
    throw new Failure(
      "input",
      `--out: cannot be written (${(error as Error).message})`,
      "Name a folder that you may write to.",
    );
  }
}
