// One page in one state, with a browser profile of its own.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import type { Answer, BannerSeen, Hint, Picture, Remains, Standing, State, Visit } from "../observation.ts";
import { type Markup, readMarkup } from "../page/read-markup.ts";
import { accept, type Hand, type Outcome, reject, withdraw } from "./answer.ts";
import { awaitBanner, type Banner, findBanner } from "./banner.ts";
import { hintsOfHeaders } from "./link-header.ts";
import { steadily } from "./patience.ts";
import { Gone } from "./press.ts";
import { type Recorder, record } from "./recorder.ts";
import { type Given, readRemains } from "./remains.ts";

export interface VisitOptions {
  readonly context: BrowserContextOptions;
  readonly given: Given;
  /** Milliseconds for everything that one visit does. */
  readonly timeout: number;
  /** Milliseconds for a page to come to rest after it has loaded, or after an answer. */
  readonly settle: number;
  readonly screenshots: boolean;
  /** Ends it at once; what it has seen by then is nobody's. */
  readonly signal: AbortSignal | undefined;
}

export interface Visited {
  readonly visit: Visit;
  readonly links: readonly string[];
}

/** Never rejects for a page's sake: what went wrong stands in `why`. */
export async function visit(
  browser: Browser,
  url: string,
  state: State,
  options: VisitOptions,
): Promise<Visited> {
  const context = await browser.newContext(options.context);
  let expired: ReturnType<typeof setTimeout> | undefined;
  const stay = new Stay(context, url, state, options);
  let stop: () => void = () => undefined;
  try {
    const end = new Promise<"late" | "stopped">((resolve) => {
      expired = setTimeout(() => resolve("late"), options.timeout);
      stop = () => resolve("stopped");
      options.signal?.addEventListener("abort", stop);
      if (options.signal?.aborted) stop();
    });
    const work = stay.run().catch((error: Error) => {
      stay.why ??= firstLine(error);
    });
    if ((await Promise.race([work, end])) === "late")
      stay.why ??= `It took longer than ${options.timeout / 1_000} seconds.`;
    return stay.result();
  } finally {
    clearTimeout(expired);
    options.signal?.removeEventListener("abort", stop);
    await context.close().catch(() => undefined);
  }
}

const firstLine = ({ message }: Error) => message.split("\n")[0] ?? message;

/** A class, since a visit that is cut off by its time has seen something nevertheless. */
class Stay {
  why: string | undefined;
  readonly #startedAt = new Date();
  #recorder: Recorder | undefined;
  #status = 0;
  #title = "";
  #reached = false;
  #finalUrl: string;
  #served = "";
  #banner: BannerSeen | undefined;
  #markup: Markup = { tags: [], hints: [], links: [] };
  readonly #answers: Answer[] = [];
  readonly #remains: { [standing in Standing]?: Remains } = {};
  readonly #pictures: Picture[] = [];

  constructor(
    readonly context: BrowserContext,
    readonly url: string,
    readonly state: State,
    readonly options: VisitOptions,
  ) {
    this.#finalUrl = url;
  }

  async run(): Promise<void> {
    const page = await this.context.newPage();
    page.setDefaultTimeout(this.options.timeout);
    const recorder = await record(this.context, page);
    this.#recorder = recorder;
    await this.#open(page, recorder);
    const banner = await awaitBanner(page, this.options.settle);
    if (banner) this.#banner = banner.seen;
    recorder.mark(banner ? `Banner found: ${banner.seen.product}` : "No banner found");
    await this.#look(page, recorder);
    await this.#take(page, "Nothing chosen");
    if (this.state === "nothing") this.#reached = true;
    else if (!banner) this.why = "No banner was found, so no answer could be given.";
    else await this.#answer(page, recorder, banner);
  }

  async #open(page: Page, recorder: Recorder) {
    const response = await page.goto(this.url, { waitUntil: "domcontentloaded" });
    await this.#loaded(page);
    this.#status = response?.status() ?? 0;
    this.#finalUrl = page.url();
    this.#served = (await response?.text().catch(() => "")) ?? "";
    if (this.#status >= 400) throw new Error(`The server answered ${this.#status}.`);
    await this.#rest(recorder);
    // Much is loaded only when a visitor moves.
    await page.mouse.move(300, 300).catch(() => undefined);
    await page.mouse.wheel(0, 1_200).catch(() => undefined);
    await this.#rest(recorder);
    this.#title = await page.title().catch(() => "");
  }

  async #look(page: Page, recorder: Recorder) {
    this.#markup = await steadily(page, () => page.evaluate(readMarkup));
    this.#remains[recorder.standing] = await readRemains(this.context, page, this.options.given);
  }

  async #answer(page: Page, recorder: Recorder, banner: Banner) {
    /** The page may have drawn it anew since it was found. */
    const now = async () => (await findBanner(page)) ?? banner;
    const rejects = async (hand: Hand) => reject(hand, await now());
    const accepts = async (hand: Hand) => accept(hand, await now());
    if (this.state === "rejected") {
      await this.#give(page, recorder, "reject", rejects);
      return;
    }
    const accepted = await this.#give(page, recorder, "accept", accepts);
    if (!accepted || this.state === "accepted") return;
    this.#reached = false;
    await this.#give(page, recorder, "withdraw", withdraw);
  }

  /** An answer, what it sets in motion, and the next load. */
  async #give(
    page: Page,
    recorder: Recorder,
    to: Answer["to"],
    act: (hand: Hand) => Promise<Outcome>,
  ): Promise<boolean> {
    const before = recorder.standing;
    const standing = to === "accept" ? "granted" : "refused";
    let load = recorder.load();
    const clicks: string[] = [];
    const decides = () => {
      recorder.standing = standing;
      load = recorder.load();
    };
    const outcome = await insist(() => act({ page, clicks, decides }));
    this.#answers.push({ to, clicks, load });
    if (outcome.second?.preticked.length && this.#banner && before === "unasked") {
      this.#banner = { ...this.#banner, preticked: outcome.second.preticked };
    }
    const label = labels[to];
    recorder.mark(`${label}: ${clicks.map((click) => `“${click}”`).join(", ") || "no control"}`);
    if (!outcome.ok) {
      recorder.standing = before;
      this.why = outcome.why;
      return false;
    }
    await this.#loaded(page);
    await this.#rest(recorder);
    await this.#take(page, label);
    if (to !== "accept" || this.state === "accepted") {
      recorder.mark("Loaded again");
      // A banner that loads the page itself may be doing so at this moment, and then ours is cut off.
      await steadily(page, () => page.reload({ waitUntil: "domcontentloaded" }));
      await this.#loaded(page);
      await this.#rest(recorder);
      await this.#take(page, `${label}, loaded again`);
    }
    this.#remains[standing] = await readRemains(this.context, page, this.options.given);
    this.#reached = true;
    return true;
  }

  /** One file that never comes must not hide what all the others do. */
  #loaded = (page: Page) =>
    page.waitForLoadState("load", { timeout: this.options.timeout / 3 }).catch(() => undefined);

  #rest = (recorder: Recorder) =>
    recorder.settle(Math.min(500, this.options.settle / 4), this.options.settle);

  async #take(page: Page, label: string) {
    if (!this.options.screenshots) return;
    const taken = await page
      .screenshot({ type: "jpeg", quality: 55, scale: "css", animations: "disabled", timeout: 5_000 })
      .catch(() => undefined);
    if (taken) this.#pictures.push({ label, jpeg: taken.toString("base64") });
  }

  result(): Visited {
    const served = this.#served;
    const hints: Hint[] = [
      ...this.#markup.hints,
      ...hintsOfHeaders(this.#recorder?.links() ?? [], this.#finalUrl),
    ];
    return {
      links: this.#markup.links,
      visit: {
        url: this.url,
        state: this.state,
        finalUrl: this.#finalUrl,
        title: this.#title,
        status: this.#status,
        startedAt: this.#startedAt.toISOString(),
        duration: Date.now() - this.#startedAt.getTime(),
        reached: this.#reached,
        ...(this.why === undefined ? {} : { why: this.why }),
        answers: this.#answers,
        ...(this.#banner ? { banner: this.#banner } : {}),
        events: this.#recorder?.events() ?? [],
        remains: this.#remains,
        tags: this.#markup.tags.map((tag) => ({ ...tag, served: standsIn(served, tag.url, tag.source) })),
        hints,
        pictures: this.#pictures,
        dropped: this.#recorder?.dropped() ?? 0,
      },
    };
  }
}

const labels = { reject: "Rejected", accept: "Accepted", withdraw: "Withdrawn" } as const;

/** Begins again where the page drew its banner anew under the scan's hand. */
async function insist(act: () => Promise<Outcome>): Promise<Outcome> {
  for (let tries = 3; ; tries--) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof Gone)) throw error;
      if (tries <= 1) return { ok: false, why: error.message };
    }
  }
}

function standsIn(html: string, url: string | undefined, source: string): boolean {
  if (!url) return html.includes(source.replace(/^<script[^>]*>\s*/, "").slice(0, 40));
  const { pathname, search } = new URL(url);
  return (
    html.includes(`${pathname}${search}`) || html.includes(`${pathname}${search}`.replaceAll("&", "&amp;"))
  );
}
