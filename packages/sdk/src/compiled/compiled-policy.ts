// What is left of a policy once everything that is known when a site is built has been decided: the gate's data.
import type { RemainsKind } from "../core/index.ts";

export interface CompiledPolicy {
  readonly id: string;
  readonly version: string;
  /** Milliseconds that a choice is remembered. */
  readonly lifetime: number;
  /** Name of the consent cookie. */
  readonly cookie: string;
  /** What stands behind its value, up to its expiry: `; path=/; sameSite=Lax; expires=`. Written by js-cookie. */
  readonly attributes: string;
  /** Every category, then every service: key among grants, code in the cookie, whether it needs no consent. */
  readonly items: readonly (readonly [key: string, code: string, free?: 1])[];
  /**
   * For each version that a record may name, by key: 1 where a material change since then touches it, 2 where an
   * editorial one explains that it is new. A version that is not here leaves everything in doubt.
   */
  readonly since: { readonly [version: string]: { readonly [key: string]: 1 | 2 } };
  /** Names that services declare and that go at once, the most exact first: key of the service, kind, and the pattern as an expression. */
  readonly names: readonly (readonly [key: string, kind: RemainsKind, source: string])[];
  /** Whether a service keeps what only asynchronous calls delete, or what no script can: databases, caches, workers, `HttpOnly` cookies. */
  readonly deep?: boolean;
  /** Address of the file with everything that is fetched later. */
  readonly ui: string;
  readonly locale: string;
  /** Digests of what the first layer shows and of the whole policy, as evidence names them. */
  readonly notice: string;
  readonly digest: string;
  /** Whether who has answered finds a floating control, on pages without a control of their own. */
  readonly control: boolean;
  /** Whether the page is reloaded after a withdrawal from something that has run. */
  readonly reload: boolean;
  /** Milliseconds that a released script may stay silent. */
  readonly timeout: number;
}
