// What stood on the page before the guard.
import type { Judge } from "./judge.ts";

/**
 * Scripts that run, frames, and whatever has an address that must not be asked for. The script that is running is
 * the guard's own, and those with `data-tillit` are part of the set-up.
 */
export function others(judge: Judge): Element[] {
  return [
    ...document.querySelectorAll<HTMLScriptElement>("script,iframe,object,embed,[src],link[href]"),
  ].filter((element) => {
    const { localName, type, dataset } = element;
    if (element === document.currentScript || "tillit" in dataset || element === document.documentElement)
      return false;
    if (localName === "script") return /^$|module|javascript/i.test(type);
    return (
      /^(iframe|object|embed)$/.test(localName) ||
      judge.address(element.src ?? (element as never as HTMLLinkElement).href)
    );
  });
}
