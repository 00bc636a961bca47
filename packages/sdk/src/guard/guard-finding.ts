/** What the guard met, and what it did about it. `tillit:guard` carries one. */
export interface GuardFinding {
  /** `script`, `img`, `iframe` and other elements; `fetch`, `xhr`, `beacon`, `socket`; `cookie`, `local`, `session`. */
  readonly what: string;
  /** Address, or name of the cookie or key. */
  readonly name: string;
  /** Services that declare it and may not run; none where nobody declares it. */
  readonly services: readonly string[];
  /** `held`: comes into effect once it is allowed. `refused`: never happens. `reported`: happened, the guard only looks. */
  readonly outcome: "held" | "refused" | "reported";
}

/** Writes a finding down, and answers whether what it is about must not happen. */
export type Refuse = (
  what: string,
  name: unknown,
  services: readonly string[] | null,
  outcome?: "held",
) => boolean;
