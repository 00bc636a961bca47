// Gives one of the three answers through the banner, and says with which clicks.
import type { ElementHandle, Page } from "playwright-core";
import type { Answer, BannerSeen } from "../observation.ts";
import { awaitBanner, type Banner, findBanner, findReopener, press } from "./banner.ts";

export type Outcome =
  | { readonly ok: true; readonly answer: Answer; readonly second?: BannerSeen }
  | { readonly ok: false; readonly why: string; readonly answer: Answer; readonly second?: BannerSeen };

/** Called just before the click that decides: what comes after it stands under the new answer. */
type Decided = () => void;

/** Milliseconds in which a second layer has to open, or an answered banner to go. */
const opening = 4_000;

export async function accept(banner: Banner, decided: Decided): Promise<Outcome> {
  const control = banner.controls.accept ?? banner.controls.save;
  if (!control)
    return {
      ok: false,
      why: "The banner has no control that accepts.",
      answer: { to: "accept", clicks: [] },
    };
  return { ok: true, answer: { to: "accept", clicks: [await press(control, decided)] } };
}

export async function reject(
  page: Page,
  banner: Banner,
  decided: Decided,
  to: "reject" | "withdraw" = "reject",
): Promise<Outcome> {
  const clicks: string[] = [];
  if (banner.controls.reject) {
    await pressReject(page, banner.controls.reject, banner, decided, clicks);
    return { ok: true, answer: { to, clicks } };
  }
  let second: Banner | null = banner.controls.save ? banner : null;
  if (!second && banner.controls.settings) {
    clicks.push(await press(banner.controls.settings));
    second = await awaitSecond(page);
  }
  const answer = { to, clicks };
  const seen = second ? { second: second.seen } : {};
  if (!second) return { ok: false, why: "The banner has no control that rejects, on no layer.", answer };
  if (second.controls.reject) {
    await pressReject(page, second.controls.reject, second, decided, clicks);
    return { ok: true, answer, ...seen };
  }
  for (const each of second.switchedOn) clicks.push(await press(each));
  const rest = await findBanner(page);
  const save = rest?.controls.save ?? second.controls.save;
  if (rest?.switchedOn.length) {
    return { ok: false, why: `Switches stay on: ${rest.seen.preticked.join(", ")}.`, answer, ...seen };
  }
  if (!save) return { ok: false, why: "The second layer has no control that saves.", answer, ...seen };
  clicks.push(await press(save, decided));
  return { ok: true, answer, ...seen };
}

/** In some second layers "reject all" only turns the switches off, and the layer waits to be saved. */
async function pressReject(
  page: Page,
  control: ElementHandle<Element>,
  { controls }: Banner,
  decided: Decided,
  clicks: string[],
) {
  clicks.push(await press(control, decided));
  if (!controls.save) return;
  await page.waitForTimeout(400);
  const rest = await findBanner(page);
  if (rest?.controls.save && rest.controls.reject) clicks.push(await press(rest.controls.save));
}

/** Brings the banner back by a control of the page, then rejects. */
export async function withdraw(page: Page, decided: Decided): Promise<Outcome> {
  const still = await bannerThatStays(page);
  if (still?.controls.reject) return reject(page, still, decided, "withdraw");
  await page.evaluate(() => window.scrollTo(0, document.body?.scrollHeight ?? 0)).catch(() => undefined);
  const opener = await findReopener(page);
  const none = { to: "withdraw", clicks: [] } as const;
  if (!opener) return { ok: false, why: "Nothing on the page brings the choice back.", answer: none };
  const clicks = [await press(opener)];
  const opened = await awaitBanner(page, opening);
  if (!opened) {
    return {
      ok: false,
      why: `"${clicks[0]}" opened nothing in which consent can be taken back.`,
      answer: { to: "withdraw", clicks },
    };
  }
  const outcome = await reject(page, opened, decided, "withdraw");
  return { ...outcome, answer: { to: "withdraw", clicks: [...clicks, ...outcome.answer.clicks] } };
}

/** A banner that an answer has closed may still be fading out. */
async function bannerThatStays(page: Page): Promise<Banner | null> {
  const end = Date.now() + opening;
  for (;;) {
    const banner = await findBanner(page);
    if (!banner || Date.now() > end) return banner;
    await page.waitForTimeout(100);
  }
}

/** The layer that can be saved or rejected in, once it has opened. */
async function awaitSecond(page: Page): Promise<Banner | null> {
  const end = Date.now() + opening;
  for (;;) {
    const banner = await findBanner(page);
    if (banner?.controls.reject || banner?.controls.save || Date.now() > end) {
      return banner?.controls.reject || banner?.controls.save ? banner : null;
    }
    await page.waitForTimeout(100);
  }
}
