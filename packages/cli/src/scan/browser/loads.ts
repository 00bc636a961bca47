// Which load of the page a request belongs to: a document that is being left says its last words while the next one
// is already asked for, so that neither time nor order tells.
import type { CDPSession, Page, Request } from "playwright-core";

export interface Loads {
  /** The load that stands in the window now, from 1; 0 before the first. */
  readonly now: () => number;
  /** To be asked later: a document's own request comes before it is known whether the document does. */
  of(request: Request): () => number;
}

/** Chromium says which document made a request; elsewhere it is the one that stood there at that moment. */
export async function watchLoads(page: Page, session: CDPSession | undefined): Promise<Loads> {
  let now = 0;
  if (!session) {
    let coming = false;
    page.on("request", (request) => {
      // A request without a document yet has no frame to ask for.
      if (request.isNavigationRequest() && isMain(page, request)) coming = true;
    });
    // It is also told of a change of the address alone (`history.pushState`).
    page.on("framenavigated", (frame) => {
      if (frame !== page.mainFrame() || !coming) return;
      coming = false;
      now++;
    });
    return {
      now: () => now,
      of: (request) => {
        const at = now + (request.isNavigationRequest() && isMain(page, request) ? 1 : 0);
        return () => at;
      },
    };
  }
  const loadOf = new Map<string, number>();
  const loaders = new Map<string, string[]>();
  session.on("Page.frameNavigated", ({ frame }) => {
    if (!frame.parentId) now++;
    loadOf.set(frame.loaderId, now);
  });
  session.on("Network.requestWillBeSent", ({ request, loaderId }) => {
    const key = keyOf(request.method, request.url);
    loaders.set(key, [...(loaders.get(key) ?? []), loaderId]);
  });
  await session.send("Page.enable");
  const asked = new Map<string, number>();
  return {
    now: () => now,
    of(request) {
      const key = keyOf(request.method(), request.url());
      const turn = asked.get(key) ?? 0;
      asked.set(key, turn + 1);
      const at = now;
      // A frame in another process and a worker tell their requests elsewhere: there the moment has to do.
      return () => loadOf.get(loaders.get(key)?.[turn] ?? "") ?? at;
    },
  };
}

/** The protocol leaves out what stands behind the `#`. */
const keyOf = (method: string, url: string) => `${method} ${url.replace(/#.*$/, "")}`;

function isMain(page: Page, request: Request): boolean {
  try {
    return request.frame() === page.mainFrame();
  } catch {
    // A navigation that has not begun, or a service worker's request.
    return false;
  }
}
