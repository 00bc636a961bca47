// Runs in the page and lists the elements that load something, and the links to further pages.
import type { Hint, Tag } from "../observation.ts";

export interface Markup {
  readonly tags: Omit<Tag, "served">[];
  readonly hints: Hint[];
  readonly links: string[];
}

export function readMarkup(): Markup {
  const early = /^(preload|preconnect|dns-prefetch|prefetch|modulepreload|prerender)$/i;
  const address = (value: string | null) => {
    try {
      return value === null ? undefined : new URL(value, document.baseURI).href;
    } catch {
      return undefined;
    }
  };
  const source = (element: Element) => element.outerHTML.replace(/\s+/g, " ").slice(0, 240);
  const tags: Omit<Tag, "served">[] = [];
  const hints: Hint[] = [];
  for (const element of document.querySelectorAll(
    "script, iframe, img, embed, object, link[rel~=stylesheet], video, audio, source",
  )) {
    const name = element.localName;
    const script = name === "script" ? (element as HTMLScriptElement) : undefined;
    const type = script?.type ?? "";
    const runs = !script || /^$|module|(java|ecma)script/i.test(type);
    if (script && !runs && type === "speculationrules") {
      for (const [, url = ""] of script.text.matchAll(/"((?:https?:)?\/\/[^"]+)"/g)) {
        const full = address(url);
        if (full) hints.push({ how: "speculation rules", url: full, source: source(script) });
      }
    }
    // JSON, import maps and templates are data.
    if (script && !runs && !/^text\/plain$/i.test(type) && !/cookie|consent|tracking|opt/i.test(type))
      continue;
    const url = address(
      element.getAttribute("src") ?? element.getAttribute("href") ?? element.getAttribute("data"),
    );
    const waiting = element.getAttribute("data-src") ?? element.getAttribute("data-href");
    const held = script ? !runs : url === undefined && waiting !== null;
    const at = url ?? (held ? address(waiting) : undefined);
    if (!script && at === undefined) continue;
    tags.push({ element: name, ...(at ? { url: at } : {}), held, source: source(element) });
  }
  for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel][href]")) {
    const how = link.rel.split(/\s+/).find((word) => early.test(word));
    const url = address(link.getAttribute("href"));
    if (how && url) hints.push({ how: how.toLowerCase(), url, source: source(link) });
  }
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")]
    .filter((link) => !/\b(nofollow|external)\b/.test(link.rel) && !link.hasAttribute("download"))
    .map((link) => link.href.replace(/#.*$/, ""))
    .filter((href) => /^https?:/.test(href));
  return { tags, hints, links: [...new Set(links)] };
}
