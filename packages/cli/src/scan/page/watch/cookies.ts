// Cookies that scripts set. Sent to the browser as text, so it stands alone.
import type { Watcher } from "./watcher.ts";

export function watchCookies({ before, report }: Watcher): void {
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
  const cookieStore = (window as unknown as { CookieStore?: { prototype: object } }).CookieStore?.prototype;
  before(cookieStore, "set", ([first]) => {
    const name = typeof first === "string" ? first : (first as { name?: string } | undefined)?.name;
    if (name) report("cookie", name, { stored: true });
  });
}
