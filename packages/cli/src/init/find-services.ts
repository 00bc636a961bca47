// Which services a site uses: from a scan, from flags, or from the person at the terminal.
import type { Service } from "@tillit/record";
import { type Input, listOption } from "../command.ts";
import { Failure } from "../failure.ts";
import type { Observation } from "../scan/observation.ts";
import type { Proposal } from "../scan/propose.ts";
import { ask } from "./ask.ts";

/** What a scan saw and nobody knows stands in `open`: it is left for a person. */
export interface FoundServices {
  readonly services: { readonly [id: string]: Service };
  readonly open: readonly string[];
}

export async function findServices(url: string | undefined, input: Input): Promise<FoundServices> {
  const { chooseServices } = await import("./choose-services.ts");
  const named = listOption(input.options, "service");
  const chosen = chooseServices(named);
  if (url !== undefined) {
    const { data } = await input.call("scan", [url], {});
    const { proposal, observation } = data as { proposal: Proposal; observation: Observation };
    const [failed] = observation.pages;
    if (!observation.pages.some(({ failure }) => !failure)) {
      throw new Failure(
        "environment",
        `${url} could not be opened: ${failed?.failure ?? observation.skipped[0]?.why ?? "no page was seen"}`,
        'Give an address that opens in a browser, or leave it out and name the services with "--service".',
      );
    }
    return { services: { ...proposal.services, ...chosen }, open: proposal.open };
  }
  if (named.length || !input.terminal.isInteractive) return { services: chosen, open: [] };
  const question = {
    flag: "--service",
    message:
      "Which services does the site use? Names with commas between, or nothing (google-analytics, posthog)",
    initial: "",
  };
  const typed = await ask(question, undefined, input.terminal);
  return { services: chooseServices(typed.split(",").filter((name) => name.trim())), open: [] };
}
