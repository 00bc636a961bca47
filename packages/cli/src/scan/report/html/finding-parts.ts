// Where and when something was found, as a card and a row of the report show it.
import type { State } from "../../observation.ts";
import { escapeText } from "../escape-text.ts";

export const stateNames: { readonly [state in State]: string } = {
  nothing: "nothing chosen",
  rejected: "rejected",
  accepted: "accepted",
  withdrawn: "withdrawn",
};

/** Addresses that are listed with a finding. */
const mostPages = 5;

export const statesOf = (states: readonly State[]) => states.map((state) => stateNames[state]).join(", ");

export function pagesOf(pages: readonly string[]): string {
  const more = pages.length > mostPages ? ` and ${pages.length - mostPages} more` : "";
  const shown = pages.slice(0, mostPages).map((page) => `<code>${escapeText(page)}</code>`);
  return `${shown.join(", ")}${more}`;
}

export function causesOf(causes: readonly string[]): string {
  if (!causes.length) return "";
  const chain = causes.map((cause) => `<li><code>${escapeText(cause)}</code></li>`).join("");
  return `<details><summary class="meta">What caused it</summary><ol class="chain">${chain}</ol></details>`;
}
