// Finds the banner in the page or in one of its frames, and uses it as a visitor would.
import type { ElementHandle, Frame, JSHandle, Page } from "playwright-core";
import type { BannerSeen } from "../observation.ts";
import { products } from "../page/products.ts";
import type { Found } from "../page/search/find-banner.ts";
import { bannerSearch, reopenerSearch } from "../page/search.ts";
import { topics, type Words, words } from "../page/words.ts";
import { lookAgain } from "./patience.ts";

export const rootsKey = "tillit-scan";

export interface Banner {
  readonly seen: BannerSeen;
  readonly controls: { readonly [role in keyof Words]?: ElementHandle<Element> };
  /** Optional switches that are on. */
  readonly switchedOn: readonly ElementHandle<Element>[];
}

const options = { words, topics, products, roots: rootsKey, framed: false };
/** Put together once: they are asked for at every look. */
const inPage = bannerSearch(options);
const inFrame = bannerSearch({ ...options, framed: true });
const forReopener = reopenerSearch(options);

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

/** Looks again until one is there that fits: banners wait for scripts of their own. */
export async function awaitBanner(
  page: Page,
  patience: number,
  fits: (banner: Banner) => boolean = () => true,
): Promise<Banner | null> {
  const found = await lookAgain(
    page,
    () => findBanner(page),
    (banner) => banner !== null && fits(banner),
    patience,
  );
  return found && fits(found) ? found : null;
}

/** The banner that is still there after `patience`, or `null` as soon as it has gone: it may be fading out. */
export function awaitNoBanner(page: Page, patience: number): Promise<Banner | null> {
  return lookAgain(
    page,
    () => findBanner(page),
    (banner) => banner === null,
    patience,
  );
}

/** A control outside the banner that brings it back, as soon as it is there. */
export function awaitReopener(page: Page, patience: number): Promise<ElementHandle<Element> | null> {
  return lookAgain(
    page,
    () => findReopener(page),
    (found) => found !== null,
    patience,
  );
}

async function findReopener(page: Page): Promise<ElementHandle<Element> | null> {
  for (const frame of page.frames()) {
    const handle = await frame.evaluateHandle(forReopener).catch(() => null);
    const element = handle?.asElement() as ElementHandle<Element> | null | undefined;
    if (element) return element;
  }
  return null;
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
  try {
    return await readFound(
      frame,
      await frame.evaluateHandle<Found | null>(framed ? inFrame : inPage),
      framed,
    );
  } catch {
    // The frame went away while it was asked, or is no document of this kind.
    return null;
  }
}

async function readFound(
  frame: Frame,
  handle: JSHandle<Found | null>,
  framed: boolean,
): Promise<Banner | null> {
  const plain = await handle.evaluate(
    (found) =>
      found && {
        product: found.product,
        text: found.text,
        on: found.on,
        labels: found.labels,
        rejectArea: found.rejectArea,
      },
  );
  if (!plain) return null;
  const parts = await handle.getProperties();
  const elementOf = (part: JSHandle | undefined) =>
    part?.asElement() as ElementHandle<Element> | null | undefined;
  const controls: { -readonly [role in keyof Words]?: ElementHandle<Element> } = {};
  for (const role of ["accept", "reject", "settings", "save"] as const) {
    const element = elementOf(parts.get(role));
    if (element) controls[role] = element;
  }
  const list = (await parts.get("switches")?.getProperties()) ?? new Map<string, JSHandle>();
  const switchedOn = [...list.values()].flatMap((each) => elementOf(each) ?? []);
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
