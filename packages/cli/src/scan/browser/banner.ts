// Finds the banner in the page or in one of its frames, and uses it as a visitor would.
// biome-ignore-all lint/performance/useDomNodeTextContent: a label is what a visitor sees, not what is in the markup
import type { ElementHandle, Frame, JSHandle, Page } from "playwright-core";
import type { BannerSeen } from "../observation.ts";
import { products } from "../page/products.ts";
import { type Found, type SearchOptions, search, searchReopener } from "../page/search.ts";
import { topics, type Words, words } from "../page/words.ts";

export const rootsKey = "tillit-scan";

export interface Banner {
  readonly seen: BannerSeen;
  readonly controls: { readonly [role in keyof Words]?: ElementHandle<Element> };
  /** Optional switches that are on. */
  readonly switchedOn: readonly ElementHandle<Element>[];
}

const options = (framed: boolean): SearchOptions => ({ words, topics, products, roots: rootsKey, framed });

/** The banner that is in sight, or `null`. */
export async function findBanner(page: Page): Promise<Banner | null> {
  for (const frame of page.frames()) {
    const framed = frame !== page.mainFrame();
    if (framed && !(await isLarge(frame))) continue;
    const banner = await findIn(frame, framed);
    if (banner) return banner;
  }
  return null;
}

/** Looks again until it is there or the time is over: banners wait for scripts of their own. */
export async function awaitBanner(page: Page, patience: number): Promise<Banner | null> {
  const end = Date.now() + patience;
  for (;;) {
    const banner = await findBanner(page);
    if (banner || Date.now() >= end) return banner;
    await page.waitForTimeout(150);
  }
}

/** A control outside the banner that brings it back. */
export async function findReopener(page: Page): Promise<ElementHandle<Element> | null> {
  for (const frame of page.frames()) {
    const handle = await frame.evaluateHandle(searchReopener, options(false)).catch(() => null);
    const element = handle?.asElement() as ElementHandle<Element> | null | undefined;
    if (element) return element;
  }
  return null;
}

/** Clicks as a visitor does; where something invisible lies in the way, as a keyboard would. Answers with the label. */
export async function press(control: ElementHandle<Element>, decided?: () => void): Promise<string> {
  const label = await control
    .evaluate((element) => {
      const label = (element as HTMLInputElement).labels?.[0]?.innerText;
      const said = ["aria-label", "title", "value"].map((name) => element.getAttribute(name));
      return (
        [(element as HTMLElement).innerText, label, ...said, element.localName].find((text) =>
          text?.trim(),
        ) ?? ""
      );
    })
    .catch(() => "");
  // A click waits until its target stands still; what the page does meanwhile belongs to the time before.
  if (decided) await control.click({ timeout: 1_500, trial: true }).catch(() => undefined);
  decided?.();
  await control.click({ timeout: 1_500, noWaitAfter: true }).catch(async () => {
    await control.evaluate((element) => (element as HTMLElement).click());
  });
  return label.replace(/\s+/g, " ").trim().slice(0, 80);
}

async function isLarge(frame: Frame): Promise<boolean> {
  try {
    const element = await frame.frameElement();
    const box = await element.boundingBox();
    return box !== null && box.width > 120 && box.height > 40;
  } catch {
    // The frame went away while it was asked.
    return false;
  }
}

async function findIn(frame: Frame, framed: boolean): Promise<Banner | null> {
  let handle: JSHandle<Found | null>;
  try {
    handle = await frame.evaluateHandle(search, options(framed));
  } catch {
    // The frame went away, or is no document of this kind.
    return null;
  }
  const plain = await handle
    .evaluate(
      (found) =>
        found && {
          product: found.product,
          text: found.text,
          on: found.on,
          labels: found.labels,
          rejectArea: found.rejectArea,
        },
    )
    .catch(() => null);
  if (!plain) return null;
  const controls: { -readonly [role in keyof Words]?: ElementHandle<Element> } = {};
  for (const role of ["accept", "reject", "settings", "save"] as const) {
    const element = (await handle.getProperty(role)).asElement();
    if (element) controls[role] = element as ElementHandle<Element>;
  }
  const list = await (await handle.getProperty("switches")).getProperties();
  const switchedOn = [...list.values()].flatMap(
    (each) => (each.asElement() as ElementHandle<Element> | null) ?? [],
  );
  const { product, text, on, labels, rejectArea } = plain;
  return {
    seen: {
      product,
      text,
      ...(framed ? { frame: frame.url() } : {}),
      ...(labels.accept ? { accept: labels.accept } : {}),
      ...(labels.reject ? { reject: labels.reject } : {}),
      ...(labels.settings ? { settings: labels.settings } : {}),
      ...(rejectArea === undefined ? {} : { rejectArea }),
      preticked: on,
    },
    controls,
    switchedOn,
  };
}
