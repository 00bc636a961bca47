// One page in one state, with a browser profile of its own.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import type { Answer, BannerSeen, Hint, Picture, Remains, Standing, State, Visit } from "../observation.ts";
import { type Markup, readMarkup } from "../page/read-markup.ts";
import { accept, type Outcome, reject, withdraw } from "./answer.ts";
import { awaitBanner, type Banner } from "./banner.ts";
import { hintsOfHeaders } from "./link-header.ts";
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
  try {
    const end = new Promise<"late">((resolve) => {
      expired = setTimeout(() => resolve("late"), options.timeout);
    });
    const work = stay.run().catch((error: Error) => {
      stay.why ??= firstLine(error);
    });
    if ((await Promise.race([work, end])) === "late")
      stay.why ??= `It took longer than ${options.timeout / 1_000} seconds.`;
    return stay.result();
  } finally {
    clearTimeout(expired);
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
    const response = await page.goto(this.url, { waitUntil: "load" });
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
    this.#markup = await page.evaluate(readMarkup);
    this.#remains[recorder.standing] = await readRemains(this.context, page, this.options.given);
  }

  async #answer(page: Page, recorder: Recorder, banner: Banner) {
    if (this.state === "rejected") {
      await this.#give(page, recorder, "refused", (decided) => reject(page, banner, decided), "Rejected");
      return;
    }
    const accepted = await this.#give(
      page,
      recorder,
      "granted",
      (decided) => accept(banner, decided),
      "Accepted",
      this.state === "accepted",
    );
    if (!accepted || this.state === "accepted") return;
    this.#reached = false;
    await this.#give(page, recorder, "refused", (decided) => withdraw(page, decided), "Withdrawn");
  }

  /** An answer, what it sets in motion, and the next load. */
  async #give(
    page: Page,
    recorder: Recorder,
    standing: Standing,
    act: (decided: () => void) => Promise<Outcome>,
    label: string,
    reload = true,
  ) {
    const before = recorder.standing;
    const outcome = await act(() => {
      recorder.standing = standing;
    });
    this.#answers.push(outcome.answer);
    if (outcome.second && this.#banner && outcome.second.preticked.length && before === "unasked") {
      this.#banner = { ...this.#banner, preticked: outcome.second.preticked };
    }
    recorder.mark(
      `${label}: ${outcome.answer.clicks.map((click) => `“${click}”`).join(", ") || "no control"}`,
    );
    if (!outcome.ok) {
      recorder.standing = before;
      this.why = outcome.why;
      return false;
    }
    await page.waitForLoadState("load").catch(() => undefined);
    await this.#rest(recorder);
    await this.#take(page, label);
    if (reload) {
      recorder.mark("Loaded again");
      // A banner that loads the page itself may be doing so at this moment, and then ours is cut off.
      await page.reload({ waitUntil: "load" }).catch(async () => {
        await this.#rest(recorder);
        await page.reload({ waitUntil: "load" });
      });
      await this.#rest(recorder);
      await this.#take(page, `${label}, loaded again`);
    }
    this.#remains[standing] = await readRemains(this.context, page, this.options.given);
    this.#reached = true;
    return true;
  }

  #rest = (recorder: Recorder) => recorder.settle(Math.min(500, this.options.settle), this.options.settle);

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

function standsIn(html: string, url: string | undefined, source: string): boolean {
  if (!url) return html.includes(source.replace(/^<script[^>]*>\s*/, "").slice(0, 40));
  const { pathname, search } = new URL(url);
  return (
    html.includes(`${pathname}${search}`) || html.includes(`${pathname}${search}`.replaceAll("&", "&amp;"))
  );
}
