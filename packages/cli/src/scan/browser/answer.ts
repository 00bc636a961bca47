// Gives one of the three answers through the banner, and says with which clicks.
import type { Page } from "playwright-core";
import type { BannerSeen } from "../observation.ts";
import { awaitBanner, awaitNoBanner, awaitReopener, type Banner, findBanner } from "./banner.ts";
import { press } from "./press.ts";

/** What an answer is given with. */
export interface Hand {
  readonly page: Page;
  /** Labels of the controls that were used, in order; a second try adds to them. */
  readonly clicks: string[];
  /** Called just before the click that decides. */
  readonly decides: () => void;
}

export type Outcome = { readonly second?: BannerSeen } & (
  | { readonly ok: true }
  | { readonly ok: false; readonly why: string }
);

/** Milliseconds' worth of looks in which a second layer has to open, or an answered banner to go. */
const opening = 4_000;

export async function accept({ clicks, decides }: Hand, banner: Banner): Promise<Outcome> {
  const control = banner.controls.accept ?? banner.controls.save;
  if (!control) return { ok: false, why: "The banner has no control that accepts." };
  clicks.push(await press(control, decides));
  return { ok: true };
}

export async function reject(hand: Hand, banner: Banner): Promise<Outcome> {
  const { page, clicks, decides } = hand;
  if (banner.controls.reject) {
    await pressReject(hand, banner);
    return { ok: true };
  }
  let second: Banner | null = banner.controls.save ? banner : null;
  if (!second && banner.controls.settings) {
    clicks.push(await press(banner.controls.settings));
    second = await awaitBanner(page, opening, ({ controls }) => !!(controls.reject ?? controls.save));
  }
  if (!second) return { ok: false, why: "The banner has no control that rejects, on no layer." };
  const seen = { second: second.seen };
  if (second.controls.reject) {
    await pressReject(hand, second);
    return { ok: true, ...seen };
  }
  for (const each of second.switchedOn) clicks.push(await press(each));
  const rest = await findBanner(page);
  const save = rest?.controls.save ?? second.controls.save;
  if (rest?.switchedOn.length) {
    return { ok: false, why: `Switches stay on: ${rest.seen.preticked.join(", ")}.`, ...seen };
  }
  if (!save) return { ok: false, why: "The second layer has no control that saves.", ...seen };
  clicks.push(await press(save, decides));
  return { ok: true, ...seen };
}

/** In some second layers "reject all" only turns the switches off, and the layer waits to be saved. */
async function pressReject({ page, clicks, decides }: Hand, { controls }: Banner) {
  if (!controls.reject) return;
  clicks.push(await press(controls.reject, decides));
  if (!controls.save) return;
  const rest = await awaitNoBanner(page, 400);
  if (rest?.controls.save && rest.controls.reject) clicks.push(await press(rest.controls.save));
}

/** Brings the banner back by a control of the page, then rejects. */
export async function withdraw(hand: Hand): Promise<Outcome> {
  const { page, clicks } = hand;
  const still = await awaitNoBanner(page, opening);
  if (still?.controls.reject) return reject(hand, still);
  await page.evaluate(() => window.scrollTo(0, document.body?.scrollHeight ?? 0)).catch(() => undefined);
  const opener = await awaitReopener(page, opening / 2);
  if (!opener) return { ok: false, why: "Nothing on the page brings the choice back." };
  const label = await press(opener);
  clicks.push(label);
  const opened = await awaitBanner(page, opening);
  if (!opened) return { ok: false, why: `"${label}" opened nothing in which consent can be taken back.` };
  return reject(hand, opened);
}
