// What every watch in a document begins with: a way to report, and ways to stand before a method or a property. It is
// sent to the browser as text, so it stands alone.

/** What the page's side reports; the time and the standing are added on the other side. */
export interface Report {
  readonly kind: "cookie" | "storage" | "call" | "webrtc";
  readonly name: string;
  readonly detail?: string;
  readonly by: string;
  readonly stored?: boolean;
}

export interface WatchOptions {
  /** Name of the function by which it reports. */
  readonly binding: string;
  /** Key of `window` under which closed shadow roots are kept, for the search of the banner. */
  readonly roots: string;
}

export interface Watcher {
  report(kind: Report["kind"], name: string, more?: { detail?: string; stored?: boolean }): void;
  /** The outermost line of the page's own code that is not this script: `https://…/a.js:12`. */
  caller(): string;
  /** Puts itself before a method, never in its way. */
  before<T extends object>(
    target: T | undefined,
    name: string,
    look: (args: unknown[], self: unknown) => void,
  ): void;
  /** The same for what is read as a property. */
  onRead(target: object | undefined, name: string, look: (self: unknown) => void): void;
}

/** `undefined` where the document is watched already. */
export function createWatcher({ binding, roots }: WatchOptions): Watcher | undefined {
  const scope = window as unknown as Record<string | symbol, unknown>;
  const mark = Symbol.for(roots);
  if (scope[mark]) return undefined;
  const shadows = new WeakMap<Element, ShadowRoot>();
  Object.defineProperty(scope, mark, { value: shadows });
  const say = scope[binding] as ((report: Report) => unknown) | undefined;
  // Once a caller and a thing: a page that writes a cookie every second is one fact.
  const told = new Set<string>();

  function report(kind: Report["kind"], name: string, more: { detail?: string; stored?: boolean } = {}) {
    const by = caller();
    const key = `${kind} ${name} ${more.detail ?? ""} ${by} ${more.stored ?? ""}`;
    if (kind === "call" && told.has(key)) return;
    told.add(key);
    try {
      void Promise.resolve(say?.({ kind, name, by, ...more })).catch(() => undefined);
    } catch {
      // The document is going away; what it did last is seen in what remains.
    }
  }

  function caller(): string {
    const lines = (new Error().stack ?? "")
      .split("\n")
      .map((line) => line.match(/(https?:\/\/\S+?):(\d+):\d+\)?$/));
    const first = lines.find((line) => line);
    return first ? `${first[1]}:${first[2]}` : `${location.href} (inline)`;
  }

  function before<T extends object>(
    target: T | undefined,
    name: string,
    look: (args: unknown[], self: unknown) => void,
  ) {
    const own = target as Record<string, unknown> | undefined;
    const method = own?.[name];
    if (!own || typeof method !== "function") return;
    const wrapped = function (this: unknown, ...args: unknown[]) {
      try {
        look(args, this);
      } catch {
        // Our look must never be the page's fault.
      }
      return Reflect.apply(method, this, args);
    };
    Object.defineProperty(wrapped, "name", { value: name });
    Object.defineProperty(own, name, { value: wrapped, configurable: true, writable: true });
  }

  function onRead(target: object | undefined, name: string, look: (self: unknown) => void) {
    const found = target && Object.getOwnPropertyDescriptor(target, name);
    const get = found?.get;
    if (!found || !get) return;
    Object.defineProperty(target, name, {
      ...found,
      get(this: unknown) {
        try {
          look(this);
        } catch {
          // As above.
        }
        return Reflect.apply(get, this, []);
      },
    });
  }

  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (this: Element, options: ShadowRootInit) {
    const root = attach.call(this, options);
    shadows.set(this, root);
    return root;
  };

  return { report, caller, before, onRead };
}
