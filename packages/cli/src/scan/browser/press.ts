// Clicks as a visitor does, and makes sure that the click arrived.
// biome-ignore-all lint/performance/useDomNodeTextContent: a label is what a visitor sees, not what is in the markup
import type { ElementHandle } from "playwright-core";

/** The control left the page before it was pressed: the page has drawn its banner anew. */
export class Gone extends Error {}

/** Milliseconds in which a control has to stand still and uncovered. */
const patience = 1_500;

/**
 * Clicks; where something invisible lies in the way, as a keyboard would.
 *
 * @param decides called just before the click that decides: what comes after it stands under the new answer
 * @returns the control's label
 * @throws {Gone} when the control is no longer in the page
 */
export async function press(control: ElementHandle<Element>, decides?: () => void): Promise<string> {
  const found = await control.evaluate(readControl).catch(() => undefined);
  if (!found?.there) throw new Gone("The banner went away before it was answered.");
  // A click waits until its target stands still; what the page does meanwhile belongs to the time before.
  await control.click({ timeout: patience, trial: true }).catch(() => undefined);
  const heard = await control.evaluateHandle(listen).catch(() => undefined);
  if (!heard) throw new Gone("The page went on before its banner was answered.");
  decides?.();
  await control.click({ timeout: patience, noWaitAfter: true }).catch(() => undefined);
  // Browsers drop a click on a document that has not been painted yet, and say that it was made.
  const arrived = await heard.evaluate(({ clicked }) => clicked).catch(() => true);
  if (!arrived) await control.evaluate((element) => (element as HTMLElement).click()).catch(() => undefined);
  return found.label;
}

function readControl(element: Element): { there: boolean; label: string } {
  const label = (element as HTMLInputElement).labels?.[0]?.innerText;
  const said = ["aria-label", "title", "value"].map((name) => element.getAttribute(name));
  const texts = [(element as HTMLElement).innerText, label, ...said, element.localName];
  const first = texts.find((text) => text?.trim()) ?? "";
  return { there: element.isConnected, label: first.replace(/\s+/g, " ").trim().slice(0, 80) };
}

function listen(element: Element): { clicked: boolean } {
  const heard = { clicked: false };
  element.addEventListener(
    "click",
    () => {
      heard.clicked = true;
    },
    { capture: true, once: true },
  );
  return heard;
}
