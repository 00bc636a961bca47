// The rule sets as data. Which place has which is in `places.ts`, what each rests on in `sources.ts`.
import type { ConsentRecord } from "@tillit/record";

export interface Rules {
  readonly id: ConsentRecord["regime"];
  /**
   * What may run before the visitor has answered: `nothing` that needs consent, what is `excepted` by law as long as
   * nobody objects, or `everything` that nobody objected to.
   */
  readonly before: "nothing" | "excepted" | "everything";
  /** Whether the visitor has to be asked. What is excepted is not asked about. */
  readonly asks: boolean;
  /** Whether the visitor has to be told, and offered a way to object, where nothing is asked. */
  readonly informs: boolean;
  /** Days for which a choice has to be kept; the policy's own figure where nothing is said. */
  readonly lifetimeDays?: number;
  /** Global Privacy Control: `required` by law, or honoured as an `objection` because it is one. */
  readonly gpc: "required" | "objection";
}

/** The strictest: it holds wherever nothing else is known to. */
export const optIn: Rules = {
  id: "opt-in",
  before: "nothing",
  asks: true,
  informs: true,
  gpc: "objection",
};

/** The United Kingdom since 5 February 2026: consent, with exceptions that end when the visitor objects. */
export const exemptWithObjection: Rules = { ...optIn, id: "exempt-with-objection", before: "excepted" };

/** A state's law that lets data be sold or shared until the consumer opts out. */
export const optOut = (gpc: Rules["gpc"]): Rules => ({
  id: "opt-out",
  before: "everything",
  asks: false,
  informs: true,
  // Cal. Civ. Code § 1798.135(c)(4) keeps an opt-out for 12 months at least; 400 days is the longest life of a cookie.
  lifetimeDays: 400,
  gpc,
});

/** No statute on consent or opting out is known: the visitor is told, and an objection counts all the same. */
export const notice: Rules = { ...optOut("objection"), id: "notice" };
