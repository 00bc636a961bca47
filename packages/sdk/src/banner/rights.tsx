// How to take consent back, and where everything stands.
import type { VNode } from "preact";
import { h } from "./h.ts";
import type { Texts } from "./locales/texts.ts";
import { fill } from "./say.ts";

/** Pure. */
export function Rights({ policyUrl, texts }: { policyUrl: string; texts: Texts }): VNode {
  return (
    <p>
      {fill(texts.withdraw, texts)} <a href={policyUrl}>{texts.policy}</a>
    </p>
  );
}
