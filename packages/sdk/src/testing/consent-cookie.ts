// The cookie of a visitor who has decided, for tests.
import { encode, type Policy } from "@tillit/record";
import { type Choice, choiceForAll, choose, decide, recordOf } from "../core/index.ts";

/** `accepted`, `rejected`, `undecided`, or a choice of categories and services. What it leaves open stays undecided. */
export type StartState = "accepted" | "rejected" | "undecided" | Choice;

export interface StartOptions {
  /** Name of the consent cookie; `tillit` where nothing is said. */
  readonly cookieName?: string;
  /** Milliseconds since 1970 at which the visitor decided; a minute ago where nothing is said. */
  readonly decidedAt?: number;
  /** Version of the policy under which they decided, to test what a newer one asks; the policy's where nothing is said. */
  readonly policyVersion?: string;
}

export interface ConsentCookie {
  readonly name: string;
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/**
 * The cookie as the sdk would have written it; `null` for a visitor who has not decided.
 *
 * @throws {TypeError} when a state or a category is not known
 * @example consentCookie(policy, { functionality: true, tracking: false })
 */
export function consentCookie(
  policy: Policy,
  state: StartState,
  options: StartOptions = {},
): ConsentCookie | null {
  if (state === "undecided") return null;
  const { cookieName: name = "tillit", decidedAt: now = Date.now() - 60_000, policyVersion } = options;
  const choice = choiceOf(policy, state);
  const undecided = decide(policy, null, now).grants;
  const { stored } = recordOf(
    policy,
    choose(policy, undecided, choice),
    { surface: "api", action: "save" },
    {
      id: `${now
        .toString(16)
        .padStart(12, "0")
        .replace(/^(.{8})/, "$1-")}-7000-8000-000000000000`,
      subject: "0".repeat(32),
      signals: { gpc: false },
      sdk: "testing",
      now,
    },
  );
  const value = encode(policyVersion ? { ...stored, policyVersion } : stored);
  return { name, value, expiresAt: stored.expiresAt };
}

function choiceOf(policy: Policy, state: StartState): Choice {
  if (state === "accepted" || state === "rejected") return choiceForAll(policy, state === "accepted");
  if (typeof state !== "object") {
    throw new TypeError(
      `state: ${JSON.stringify(state)} was given; use "accepted", "rejected", "undecided" or a choice.`,
    );
  }
  const unknown = Object.keys(state).find((category) => !Object.hasOwn(policy.categories, category));
  if (unknown) {
    const known = Object.keys(policy.categories).join(", ");
    throw new TypeError(`state.${unknown}: the policy has no such category; it has ${known}.`);
  }
  for (const [category, answer] of Object.entries(state)) {
    const services = typeof answer === "object" ? Object.keys(answer) : [];
    const stranger = services.find((id) => policy.services[id]?.category !== category);
    if (stranger) throw new TypeError(`state.${category}.${stranger}: the policy has no such service there.`);
  }
  return state;
}
