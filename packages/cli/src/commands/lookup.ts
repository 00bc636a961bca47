import { type Command, type Input, type Result, textOption } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { describeItem, describeService } from "../lookup/describe.ts";

const kinds = ["cookie", "local", "session", "indexeddb", "cache", "worker"] as const;

export const lookup: Command = {
  name: "lookup",
  summary: "Say what the catalogue knows of a cookie, a host or a service",
  description:
    "Exits with 1 when the catalogue knows nothing. A name that many programs use is called ambiguous, not guessed.",
  arguments: [{ name: "<name>", description: "A cookie or storage key, a host or URL, or a service" }],
  options: [
    { flags: "--kind <kind>", description: "What the name is", choices: kinds },
    { flags: "--host <host>", description: "Where it was found: tells vendors' own cookies apart" },
  ],
  examples: [
    { command: "tillit lookup _ga", does: "Whose cookie is it, why is it set and for how long?" },
    { command: "tillit lookup script.hotjar.com --json", does: "Whose script is it?" },
  ],
  run: runLookup,
};

async function runLookup({ args: [query = ""], options, terminal }: Input): Promise<Result> {
  const { lookup, search } = await import("@tillit/catalog");
  const kind = kinds.find((each) => each === options.kind);
  const host = textOption(options, "host");
  const found = search(query);
  const narrowed = kind !== undefined || host !== undefined;
  const item = narrowed
    ? lookup(query.trim(), { ...(kind ? { kind } : {}), ...(host ? { host } : {}) })
    : found.item;
  // Asked for an item of one kind: a service of that name is no answer.
  const services = narrowed ? [] : [...new Set([...(found.host ? [found.host] : []), ...found.services])];
  const { colours } = terminal;
  const parts = [
    ...(item.status === "unknown" ? [] : [describeItem(item, colours)]),
    ...services.slice(0, 5).map((service) => describeService(service, colours)),
    ...(services.length > 5
      ? [
          colours.dim(
            `… and ${services.length - 5} more: ${services
              .slice(5)
              .map(({ id }) => id)
              .join(", ")}`,
          ),
        ]
      : []),
  ];
  const known = parts.length > 0;
  const unknown = `The catalogue does not know "${query}". Ask whoever put it on the site what it is for.`;
  return {
    exit: known ? exitCodes.ok : exitCodes.findings,
    data: { query, item, services },
    text: known ? parts.join("\n\n") : colours.yellow(unknown),
  };
}
