// What caused a request, as far as the browser tells: by Chromium's protocol; by frames and redirects elsewhere.
import type { CDPSession, Request } from "playwright-core";

export interface Initiators {
  /** Direct cause first, the page last. To be called later: the browser tells the cause after the request. */
  begin(request: Request): () => string[];
}

interface Initiator {
  readonly type: string;
  readonly url?: string;
  readonly lineNumber?: number;
  readonly stack?: Stack;
}
interface Stack {
  readonly callFrames: readonly { readonly url: string; readonly lineNumber: number }[];
  readonly parent?: Stack;
}

/** Links of a chain that are kept. */
const longest = 12;

export function watchInitiators(session: CDPSession | undefined): Initiators {
  const causes = new Map<string, string[]>();
  session?.on("Network.requestWillBeSent", ({ request, initiator }) => {
    // The first cause of an address stands: later requests of a polling script have the same one.
    if (!causes.has(request.url)) causes.set(request.url, causesOf(initiator as Initiator));
  });

  return {
    begin(request) {
      const frames = framesOf(request);
      return () => chainOf(request, frames);
    },
  };

  function chainOf(request: Request, frames: readonly string[]): string[] {
    const chain: string[] = [];
    const add = (place: string) => {
      if (place && !chain.includes(place) && chain.length < longest) chain.push(place);
    };
    for (let from = request.redirectedFrom(); from; from = from.redirectedFrom())
      add(`${from.url()} (redirect)`);
    const first = chain.at(-1)?.replace(/ \(redirect\)$/, "") ?? request.url();
    const queue = [...(causes.get(first) ?? [])];
    for (let place = queue.shift(); place !== undefined && chain.length < longest; place = queue.shift()) {
      if (chain.includes(place)) continue;
      add(place);
      // A script has been caused itself: by a tag, or by another script.
      const script = place.replace(/:\d+$/, "");
      for (const cause of causes.get(script) ?? []) if (!chain.includes(cause)) queue.push(cause);
    }
    for (const place of frames) add(place);
    return chain;
  }
}

function causesOf({ type, url, lineNumber, stack }: Initiator): string[] {
  const places: string[] = [];
  for (let part: Stack | undefined = stack; part; part = part.parent) {
    for (const { url: script, lineNumber: line } of part.callFrames) {
      const place = `${script}:${line + 1}`;
      if (/^https?:/.test(script) && !places.some((known) => known.startsWith(`${script}:`)))
        places.push(place);
    }
  }
  if (!places.length && url && type !== "other")
    places.push(lineNumber === undefined ? url : `${url}:${Math.floor(lineNumber) + 1}`);
  return places;
}

/** The documents in which the request was made, innermost first. Workers have none. */
function framesOf(request: Request): string[] {
  try {
    const urls: string[] = [];
    for (
      let frame = request.isNavigationRequest() ? request.frame().parentFrame() : request.frame();
      frame;
      frame = frame.parentFrame()
    ) {
      urls.push(frame.url());
    }
    return urls.filter((url) => /^https?:/.test(url));
  } catch {
    // A service worker's request, or one of a navigation that has not begun.
    return [];
  }
}
