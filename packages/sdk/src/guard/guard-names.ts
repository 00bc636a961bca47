// Refuses cookies and storage keys.
import type { Refuse } from "./guard-finding.ts";
import type { Judge } from "./judge.ts";

/** Who may write is asked at each write; what is refused has to be written again by whoever is allowed later. */
export function guardNames(judge: Judge, refuse: Refuse): void {
  const isRefused = (kind: "cookie" | "local" | "session", name: string) =>
    refuse(kind, name, judge.name(kind, name));

  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  if (cookie?.set) {
    const { set } = cookie;
    Object.defineProperty(Document.prototype, "cookie", {
      ...cookie,
      set(this: Document, text: unknown) {
        if (isDeletion(`${text}`) || !isRefused("cookie", nameIn(`${text}`))) set.call(this, text);
      },
    });
  }

  const { cookieStore } = window as { cookieStore?: { set(...given: unknown[]): Promise<void> } };
  if (cookieStore) {
    const { set } = cookieStore;
    cookieStore.set = async (...given) => {
      const [named] = given as [{ name: string }];
      if (!isRefused("cookie", `${named?.name ?? named}`)) await set.apply(cookieStore, given);
    };
  }

  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (key: string, value: string) {
    let kind: "local" | "session" = "session";
    try {
      if (this === localStorage) kind = "local";
    } catch {
      // A browser may refuse one of the two alone.
    }
    if (!isRefused(kind, `${key}`)) setItem.call(this, key, value);
  };
}

/** A cookie without a name is its value. */
const nameIn = (text: string) => /^\s*([^=;]*)/.exec(text)?.[1]?.trim() ?? "";

function isDeletion(text: string): boolean {
  const expires = /;\s*expires=([^;]*)/i.exec(text)?.[1];
  return /;\s*max-age=[-0]/i.test(text) || Date.parse(expires ?? "") < Date.now();
}
