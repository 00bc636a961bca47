// A button that says what it does by `data-action`, so that one listener, or none of ours, can wire it.
import type { VNode } from "preact";
import { h } from "./h.ts";
import type { Texts } from "./locales/texts.ts";

export type Action = "accept-all" | "reject-all" | "save" | "preferences" | "close";

interface ButtonProps {
  readonly action: Action;
  readonly texts: Texts;
}

/** Pure. */
export function Button({ action, texts }: ButtonProps): VNode {
  return (
    <button
      type="button"
      part={action}
      data-action={action}
      aria-label={action === "close" ? texts.close : undefined}
    >
      {action !== "close" && texts[action]}
    </button>
  );
}

/** Pure. One element for each answer: they differ in nothing but their words. */
export function Answers({ last, texts }: { last: Action; texts: Texts }): VNode {
  return (
    <div class="answers">
      <Button action="accept-all" texts={texts} />
      <Button action="reject-all" texts={texts} />
      <Button action={last} texts={texts} />
    </div>
  );
}
