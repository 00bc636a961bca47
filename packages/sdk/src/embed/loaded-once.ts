// What the visitor has loaded on this page without allowing it for good.
import { keyOf } from "../core/index.ts";

/** `<html data-tillit-once="tracking/youtube">`: the guard lets it pass as long as it stands there. */
export function loadedOnce(categories: readonly string[], service: string | undefined, is: boolean): void {
  const { dataset } = document.documentElement;
  const keys = new Set((dataset.tillitOnce ?? "").split(" ").filter(Boolean));
  for (const category of categories) {
    if (is) keys.add(keyOf(category, service));
    else keys.delete(keyOf(category, service));
  }
  if (keys.size) dataset.tillitOnce = [...keys].join(" ");
  else delete dataset.tillitOnce;
}
