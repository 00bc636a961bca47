// Asks whether to release, and how to say what changed.
import * as prompts from "@clack/prompts";
import { answered } from "../terminal/answered.ts";
import type { Proposal } from "./propose.ts";

export interface Answer {
  readonly write: boolean;
  /** As `--summary` takes them. */
  readonly summaries: readonly string[];
}

export async function confirmRelease(
  described: string,
  proposal: Proposal,
  locales: readonly string[],
  given: readonly string[],
): Promise<Answer> {
  prompts.note(described, "Proposal");
  const write = answered(await prompts.confirm({ message: "Release it?" }));
  if (!write || proposal.kind !== "bump") return { write, summaries: given };
  const summaries = [...given];
  const open = locales.filter((locale) => !given.some((value) => value.startsWith(`${locale}=`)));
  for (const locale of given.length && !locales.length ? [] : open) {
    const text = answered(
      await prompts.text({
        message: `What changed, in words that visitors understand (${locale})?`,
        ...(/^en\b/.test(locale) ? { initialValue: proposal.change.summary } : {}),
        validate: (value) => (value?.trim() ? undefined : "Visitors read it: write a sentence."),
      }),
    );
    summaries.push(`${locale}=${text}`);
  }
  return { write, summaries };
}
