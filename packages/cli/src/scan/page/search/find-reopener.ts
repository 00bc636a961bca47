// A control anywhere in the page that brings the banner back: by a product's selector, else by its label. Sent to the
// browser as text, so it stands alone.
// biome-ignore-all lint/performance/useDomNodeTextContent: a label is what a visitor sees, not what is in the markup
import type { SearchOptions } from "../search.ts";
import type { Sight } from "./sight.ts";

export function findReopener({ words, products }: SearchOptions, { everything }: Sight): Element | null {
  // One that lies below the fold or is faded until the mouse comes is there all the same.
  const isThere = (element: Element) => {
    const box = element.getBoundingClientRect();
    return box.width > 2 && box.height > 2 && getComputedStyle(element).visibility !== "hidden";
  };
  const selectors = products.flatMap(({ settings }) => settings ?? []).join(", ");
  const named = everything.find((element) => element.matches(selectors) && isThere(element));
  if (named) return named;
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/\s+/g, " ")
      .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  const about =
    /cookie|consent|kak|samtyck|datenschutz|einwilligung|privat|privacy|confidential|traceur|consenso|toestemming|samtykke|informasjonskapsl|eväste|suostum|zgod|souhlas|süti/i;
  const wanted = new Set(words.settings.filter((phrase) => about.test(phrase)));
  const controls = everything.filter(
    (element) => element.matches('button, a, [role="button"], input[type="button"]') && isThere(element),
  );
  const labels = (element: Element) => [
    plain((element as HTMLElement).innerText ?? ""),
    plain(element.getAttribute("aria-label") ?? ""),
    plain(element.getAttribute("title") ?? ""),
  ];
  return (
    controls.find((element) => labels(element).some((text) => wanted.has(text))) ??
    controls.find((element) =>
      labels(element).some(
        (text) =>
          text.length < 50 &&
          about.test(text) &&
          words.settings.some((phrase) => phrase.length > 5 && text.includes(phrase)),
      ),
    ) ??
    null
  );
}
