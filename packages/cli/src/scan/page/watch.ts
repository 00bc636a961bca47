// Runs in every document before the page's own scripts and reports what they store and read. It is sent to the
// browser as text, so it stands alone: everything that it needs is inside it.

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

export function watch({ binding, roots }: WatchOptions): void {
  const scope = window as unknown as Record<string | symbol, unknown>;
  const mark = Symbol.for(roots);
  if (scope[mark]) return;
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

  /** The outermost line of the page's own code that is not this script: `https://…/a.js:12`. */
  function caller(): string {
    const lines = (new Error().stack ?? "")
      .split("\n")
      .map((line) => line.match(/(https?:\/\/\S+?):(\d+):\d+\)?$/));
    const first = lines.find((line) => line);
    return first ? `${first[1]}:${first[2]}` : `${location.href} (inline)`;
  }

  /** Puts itself before a method, never in its way. */
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

  /** The same for what is read as a property. */
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

  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  const read = cookie?.get;
  const write = cookie?.set;
  if (cookie && read && write) {
    Object.defineProperty(Document.prototype, "cookie", {
      ...cookie,
      set(this: Document, value: string) {
        const name = `${value}`.split("=")[0]?.trim() ?? "";
        const had = pairs(read.call(this)).has(`${value}`.split(";")[0]?.trim() ?? "");
        write.call(this, value);
        const has = pairs(read.call(this));
        const kept = [...has].some((pair) => pair.startsWith(`${name}=`));
        const removes = /;\s*max-age\s*=\s*(0|-)/i.test(value) || expired(value);
        if (!removes && !had) report("cookie", name, { stored: kept });
      },
    });
  }
  const pairs = (text: string) => new Set(text.split("; "));
  const expired = (text: string) => {
    const date = text.match(/;\s*expires\s*=\s*([^;]+)/i)?.[1];
    return date !== undefined && Date.parse(date) < Date.now();
  };
  const cookieStore = (scope.CookieStore as { prototype?: object } | undefined)?.prototype;
  before(cookieStore, "set", ([first]) => {
    const name = typeof first === "string" ? first : (first as { name?: string } | undefined)?.name;
    if (name) report("cookie", name, { stored: true });
  });

  before(Storage.prototype, "setItem", ([key], self) => {
    report("storage", `${key}`, { detail: self === window.sessionStorage ? "session" : "local" });
  });
  before(IDBFactory.prototype, "open", ([name]) => report("storage", `${name}`, { detail: "indexeddb" }));
  before(globalThis.CacheStorage?.prototype, "open", ([name]) =>
    report("storage", `${name}`, { detail: "cache" }),
  );
  before(globalThis.ServiceWorkerContainer?.prototype, "register", ([url]) =>
    report("storage", new URL(`${url}`, document.baseURI).href, { detail: "worker" }),
  );

  const peer = globalThis.RTCPeerConnection;
  if (peer) {
    globalThis.RTCPeerConnection = new Proxy(peer, {
      construct(target, args: [RTCConfiguration?], made) {
        for (const server of args[0]?.iceServers ?? []) {
          for (const url of [server.urls].flat()) report("webrtc", url);
        }
        return Reflect.construct(target, args, made);
      },
    });
  }

  // Drawing alone is a picture and reading back alone is an image editor: text drawn, then read back, tells devices apart.
  const written = new WeakSet<object>();
  const texts = [globalThis.CanvasRenderingContext2D, globalThis.OffscreenCanvasRenderingContext2D];
  for (const context of texts) {
    before(
      context?.prototype,
      "fillText",
      (_args, self) => void written.add((self as { canvas: object }).canvas),
    );
    before(
      context?.prototype,
      "strokeText",
      (_args, self) => void written.add((self as { canvas: object }).canvas),
    );
    before(context?.prototype, "getImageData", (_args, self) => {
      if (written.has((self as { canvas: object }).canvas))
        report("call", "canvas", { detail: "getImageData after drawn text" });
    });
    before(context?.prototype, "measureText", (_args, self) => font((self as { font: string }).font));
  }
  for (const method of ["toDataURL", "toBlob"]) {
    before(HTMLCanvasElement.prototype, method, (_args, self) => {
      if (written.has(self as object)) report("call", "canvas", { detail: `${method} after drawn text` });
    });
  }
  for (const context of [globalThis.WebGLRenderingContext, globalThis.WebGL2RenderingContext]) {
    before(context?.prototype, "getParameter", ([name]) => {
      // UNMASKED_VENDOR_WEBGL and UNMASKED_RENDERER_WEBGL: the model of the graphics card.
      if (name === 37445 || name === 37446) report("call", "webgl", { detail: "name of the graphics card" });
    });
  }
  before(globalThis.OfflineAudioContext?.prototype, "startRendering", () =>
    report("call", "audio", { detail: "sound rendered without being played" }),
  );

  const fonts = new Set<string>();
  function font(name: string) {
    fonts.add(name.replace(/^.*?\d(px|pt|em|rem|%)\s*/, ""));
    if (fonts.size === 30) report("call", "fonts", { detail: "30 or more fonts measured" });
  }
  before(globalThis.FontFaceSet?.prototype, "check", ([name]) => font(`${name}`));
  const style = Object.getOwnPropertyDescriptor(CSSStyleDeclaration.prototype, "fontFamily");
  const setFamily = style?.set;
  if (style && setFamily) {
    Object.defineProperty(CSSStyleDeclaration.prototype, "fontFamily", {
      ...style,
      set(this: CSSStyleDeclaration, value: string) {
        font(`${value}`);
        setFamily.call(this, value);
      },
    });
  }

  const telling: [object | undefined, string[]][] = [
    [
      Navigator.prototype,
      [
        "hardwareConcurrency",
        "deviceMemory",
        "plugins",
        "mimeTypes",
        "maxTouchPoints",
        "platform",
        "oscpu",
        "productSub",
        "vendor",
        "vendorSub",
        "buildID",
        "languages",
        "doNotTrack",
        "pdfViewerEnabled",
        "connection",
      ],
    ],
    [Screen.prototype, ["colorDepth", "pixelDepth", "availWidth", "availHeight", "availLeft", "availTop"]],
  ];
  const readBy = new Map<string, Set<string>>();
  function inventory(name: string) {
    const by = caller().replace(/:\d+$/, "");
    const names = readBy.get(by) ?? new Set();
    readBy.set(by, names.add(name));
    // Two or three are a feature test. Libraries of measurement read up to eight; more is an inventory.
    if (names.size === 10) report("call", "navigator", { detail: [...names].join(", ") });
  }
  for (const [target, names] of telling) {
    for (const name of names) onRead(target, name, () => inventory(name));
  }
  const userAgentData = (scope.NavigatorUAData as { prototype?: object } | undefined)?.prototype;
  before(userAgentData, "getHighEntropyValues", () => inventory("getHighEntropyValues"));
  before(Navigator.prototype, "getBattery", () => inventory("getBattery"));
  before(globalThis.MediaDevices?.prototype, "enumerateDevices", () => inventory("enumerateDevices"));
  before(globalThis.Intl?.DateTimeFormat?.prototype, "resolvedOptions", () => inventory("time zone"));
}
