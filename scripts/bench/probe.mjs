// What runs in the page before the page's own scripts, and writes down what a visitor would see. The same for every tool.

/**
 * What an element looked like, in the page's own time, ms. `null` is not yet.
 *
 * @typedef {object} Sight
 * @property {string[]} path selectors, each but the first inside the shadow root of what the one before it found
 * @property {number | null} shown first frame with it on the screen
 * @property {number | null} still first frame of 60 ms in which it was opaque and did not change
 * @property {number | null} gone first frame without it, where that is waited for
 * @property {boolean} leaving
 */

/**
 * @typedef {object} Witness
 * @property {{ [name: string]: Sight }} sights
 * @property {{ at: number, painted: number | null }[]} clicks
 * @property {{ at: number, ms: number }[]} events pointer and click events of 16 ms and more, as INP counts them
 * @property {{ at: number, ms: number }[]} longTasks
 * @property {number} shift
 * @property {string} largest what the largest contentful paint was
 * @property {(name: string, path: string[], leaving?: boolean) => void} watch
 * @property {(path: string[]) => { x: number, y: number } | null} find centre of the first that is on the screen
 */

/** Travels as text: nothing of this module is there when it runs. @param {string[]} banner */
export function probe(banner) {
  /** @type {WeakMap<Element, ShadowRoot>} */
  const closed = new WeakMap();
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (/** @type {ShadowRootInit} */ init) {
    const made = attachShadow.call(this, init);
    closed.set(this, made);
    return made;
  };

  /** @param {string[]} path */
  function look(path) {
    /** @type {ParentNode[]} */
    let places = [document];
    for (const step of path.slice(0, -1)) {
      const hosts = places.flatMap((place) => [...place.querySelectorAll(step)]);
      places = hosts.flatMap((host) => closed.get(host) ?? host.shadowRoot ?? []);
    }
    for (const element of places.flatMap((place) => [...place.querySelectorAll(path.at(-1) ?? "")])) {
      const box = element.getBoundingClientRect();
      const outside = box.bottom <= 0 || box.right <= 0 || box.top >= innerHeight || box.left >= innerWidth;
      if (!box.width || !box.height || outside) continue;
      if (element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return { element, box };
    }
    return null;
  }

  /** @param {Element} element */
  function opacity(element) {
    let product = 1;
    /** @type {Element | null} */
    let at = element;
    while (at) {
      product *= Number(getComputedStyle(at).opacity);
      const parent = /** @type {ParentNode | null} */ (at.parentNode);
      at = parent instanceof ShadowRoot ? parent.host : at.parentElement;
    }
    return product;
  }

  /** @type {{ [name: string]: { look: string, since: number } }} */
  const steady = {};
  let running = false;

  function frame() {
    const now = performance.now();
    let open = false;
    for (const [name, sight] of Object.entries(witness.sights)) {
      if (sight.leaving ? sight.gone !== null : sight.still !== null) continue;
      open = true;
      const seen = look(sight.path);
      if (sight.leaving && !seen) sight.gone = now;
      if (sight.leaving || !seen) continue;
      sight.shown ??= now;
      const { x, y, width, height } = seen.box;
      const clear = opacity(seen.element) > 0.99;
      const appearance = `${[x, y, width, height].map(Math.round)} ${clear}`;
      const before = steady[name];
      if (!before || before.look !== appearance) steady[name] = { look: appearance, since: now };
      else if (clear && now - before.since >= 60) sight.still = before.since;
    }
    running = open;
    if (open) requestAnimationFrame(frame);
  }

  /** @type {Witness} */
  const witness = {
    sights: {},
    clicks: [],
    events: [],
    longTasks: [],
    shift: 0,
    largest: "",
    watch(name, path, leaving = false) {
      witness.sights[name] = { path, leaving, shown: null, still: null, gone: null };
      delete steady[name];
      if (!running) requestAnimationFrame(frame);
      running = true;
    },
    find(path) {
      const seen = look(path);
      return seen && { x: seen.box.x + seen.box.width / 2, y: seen.box.y + seen.box.height / 2 };
    },
  };
  Object.assign(globalThis, { witness });

  /** @param {string} type @param {(entry: any) => void} take @param {object} [options] */
  const observe = (type, take, options) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...options,
    });
  observe("longtask", ({ startTime: at, duration: ms }) => witness.longTasks.push({ at, ms }));
  observe("layout-shift", ({ value, hadRecentInput }) => {
    if (!hadRecentInput) witness.shift += value;
  });
  // An element in a shadow tree is not named: the page has none of its own there.
  observe("largest-contentful-paint", ({ element }) => {
    witness.largest = element?.closest("header, main") ? "page" : "tool";
  });
  observe(
    "event",
    ({ startTime: at, duration: ms, interactionId }) => {
      if (interactionId) witness.events.push({ at, ms });
    },
    { durationThreshold: 16 },
  );
  addEventListener(
    "click",
    ({ timeStamp: at }) => {
      /** @type {Witness["clicks"][number]} */
      const click = { at, painted: null };
      witness.clicks.push(click);
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          click.painted = performance.now();
        };
        channel.port2.postMessage(0);
      });
    },
    true,
  );

  if (banner.length) witness.watch("banner", banner);
}
