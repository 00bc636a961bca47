// Which addresses are next: each once, in the order found, to a limit. Pure.

export interface Frontier {
  /** Takes addresses that were found; those of other origins, files and known ones are passed over. */
  add(urls: readonly string[], from?: "start"): void;
  next(): string | undefined;
  readonly size: number;
  /** Found and never handed out. */
  left(): string[];
}

export interface FrontierOptions {
  /** Pages at most. */
  readonly limit: number;
  /** Only what fits; a link that does not is skipped. */
  readonly include?: RegExp;
  readonly exclude?: RegExp;
}

const files =
  /\.(pdf|zip|gz|jpe?g|png|gif|webp|avif|svg|ico|mp[34]|webm|mov|css|js|mjs|json|xml|txt|csv|docx?|xlsx?|pptx?|woff2?|dmg|exe|apk)$/i;
/** A visit must change nothing: who follows such a link is signed out, or has bought something. */
const acts = /\b(log-?out|sign-?out|logga-ut|abmelden|deconnexion|delete|remove|unsubscribe|add-to-cart)\b/i;

export function createFrontier({ limit, include, exclude }: FrontierOptions): Frontier {
  const known = new Set<string>();
  const waiting: string[] = [];
  const origins = new Set<string>();
  let given = 0;
  return {
    add(urls, from) {
      for (const text of urls) {
        if (!URL.canParse(text)) continue;
        const url = new URL(text);
        url.hash = "";
        if (from === "start") origins.add(url.origin);
        else if (!origins.has(url.origin) || files.test(url.pathname) || acts.test(url.pathname)) continue;
        else if ((include && !include.test(url.href)) || exclude?.test(url.href)) continue;
        if (known.has(url.href)) continue;
        known.add(url.href);
        waiting.push(url.href);
      }
    },
    next() {
      if (given >= limit) return undefined;
      const url = waiting.shift();
      if (url !== undefined) given++;
      return url;
    },
    get size() {
      return Math.min(limit, given + waiting.length);
    },
    left: () => [...waiting],
  };
}
