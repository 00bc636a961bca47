import type { Component, Snippet } from "svelte";

export interface ConsentProps {
  /** What the children need, as tags state it: `tracking`, `functionality tracking`. */
  readonly for: string;
  readonly service?: string | undefined;
  /** Shown until it is granted; nothing where nothing is said. */
  readonly fallback?: Snippet | undefined;
  readonly children?: Snippet | undefined;
}

/** Renders what needs consent, and something else until there is one. */
declare const Consent: Component<ConsentProps>;
export default Consent;
