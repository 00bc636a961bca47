import type { Component } from "svelte";

export interface ConsentScriptProps {
  readonly for: string;
  readonly service?: string | undefined;
  readonly src?: string | undefined;
  /** Code of an inline script. */
  readonly code?: string | undefined;
  /** `module`, `async`, `crossorigin`, `integrity`, `nonce` … as in HTML. */
  readonly attributes?: { readonly [name: string]: string | boolean | undefined } | undefined;
}

/** A script that waits for consent. It stays when the component goes: a script that ran cannot be unrun. */
declare const ConsentScript: Component<ConsentScriptProps>;
export default ConsentScript;
