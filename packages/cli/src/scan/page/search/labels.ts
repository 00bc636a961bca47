// What a control's label says, in many languages. Sent to the browser as text, so it stands alone.
// biome-ignore-all lint/performance/useDomNodeTextContent: a label is what a visitor sees, not what is in the markup
import type { Words } from "../words.ts";

export interface Labels {
  label(element: Element): string;
  roleOf(element: Element): keyof Words | undefined;
}

export function createLabels(words: Words): Labels {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/\s+/g, " ")
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}']+$/gu, "")
      .slice(0, 120);
  function label(element: Element): string {
    const own = (element as HTMLElement).innerText ?? element.textContent ?? "";
    return (
      plain(own) ||
      plain(
        element.getAttribute("aria-label") ??
          (element as HTMLInputElement).value ??
          element.getAttribute("title") ??
          "",
      )
    );
  }
  /** Which list says it: the whole label, or the longest phrase at its beginning or end. */
  function roleOf(element: Element): keyof Words | undefined {
    const text = label(element);
    if (!text || text.length > 60) return undefined;
    let best: { role: keyof Words; length: number } | undefined;
    for (const role of ["reject", "accept", "save", "settings"] as const) {
      for (const phrase of words[role]) {
        const whole = text === phrase;
        const part =
          phrase.length > 3 &&
          text.length <= phrase.length + 24 &&
          (text.startsWith(`${phrase} `) || text.endsWith(` ${phrase}`) || text.startsWith(`${phrase},`));
        const length = whole ? 1_000 : part ? phrase.length : 0;
        if (length > (best?.length ?? 0)) best = { role, length };
      }
    }
    return best?.role;
  }
  return { label, roleOf };
}
