// Holds the page against its policy.
import type { Consent } from "../consent.ts";
import { observeDeep, observeNames, observeRequests } from "./observe.ts";
import { pageProblems } from "./page-problems.ts";
import type { Problem } from "./problem.ts";
import { type Seen, seenAs } from "./seen.ts";

export interface Audit {
  /** Cookies that script can see. */
  readonly cookies: readonly Seen[];
  /** Web storage, databases, caches and workers. */
  readonly storage: readonly Seen[];
  /** Origins other than the page's that it asked for something. */
  readonly requests: readonly Seen[];
  /** What is wrong, with what would mend it. */
  readonly problems: readonly Problem[];
}

/**
 * What this page has stored and asked for until now, by category, declared or not, granted or not. Changes nothing and
 * sends nothing. `HttpOnly` cookies, and what happens in frames and workers of others, cannot be seen from a page.
 *
 * @param own name of the consent cookie
 * @example const { problems } = await audit(consent);
 */
export async function audit(consent: Consent, own = "tillit"): Promise<Audit> {
  const { policy } = consent;
  const { grants } = consent.getSnapshot();
  const observed = [...observeNames(own), ...(await observeDeep()), ...observeRequests()];
  const seen = observed.map(([kind, name]) => seenAs(policy, grants, kind, name));
  return {
    cookies: seen.filter(({ kind }) => kind === "cookie"),
    storage: seen.filter(({ kind }) => kind !== "cookie" && kind !== "request"),
    requests: seen.filter(({ kind }) => kind === "request"),
    problems: [...pageProblems(policy, grants), ...seen.flatMap((one) => problemOf(one) ?? [])],
  };
}

/** Pure. What is wrong with something that is there; nothing when it may be. */
export function problemOf({ kind, name, service, declared, granted }: Seen): Problem | null {
  if (granted) return null;
  const what = kind === "request" ? `A request to ${name}` : `The ${words[kind]} "${name}"`;
  return declared
    ? {
        code: "ungranted",
        name,
        message: `${what} is of "${service}", which has no consent. Hold what makes it, see the tags' reference.`,
      }
    : {
        code: "undeclared",
        name,
        message: `${what} is declared by no service. Declare it in the policy, under "${
          kind === "request" ? "hosts" : kind === "cookie" ? "cookies" : "storage"
        }", or remove what makes it.`,
      };
}

const words = {
  cookie: "cookie",
  local: "localStorage key",
  session: "sessionStorage key",
  indexeddb: "database",
  cache: "cache",
  worker: "service worker",
} as const;
