// A small message that nobody has to answer: an editorial change of the policy, or a signal that is honoured.
import { button, element } from "./element.ts";

export interface Notice {
  /** What was seen once is not shown again. */
  readonly key: string;
  readonly title: string;
  readonly words: readonly string[];
  readonly link?: { readonly href: string; readonly words: string } | undefined;
}

/** @param seen called when the visitor closes it, or goes on with it in sight */
export function showNotice(
  root: ShadowRoot,
  { title, words, link }: Notice,
  close: string,
  seen: () => void,
): void {
  // A live region is heard when something comes into it, and not when it comes itself.
  const said = element("div", { role: "status" });
  const dismiss = button("", () => {
    notice.remove();
    seen();
  });
  dismiss.setAttribute("aria-label", close);
  const notice = element("aside", { class: "notice", part: "notice", "aria-label": title }, said, dismiss);
  root.append(notice);
  setTimeout(() =>
    said.append(
      element("b", {}, title),
      ...words.map((text) => element("p", { dir: "auto" }, text)),
      link ? element("a", { href: link.href }, link.words) : "",
    ),
  );
  addEventListener("pagehide", () => notice.isConnected && seen(), { once: true });
}
