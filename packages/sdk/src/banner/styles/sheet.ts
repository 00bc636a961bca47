// Constructed style sheets: neither a <style> element nor a style attribute, which `style-src 'self'` would refuse.
import { base } from "./base.ts";
import { firstLayer } from "./first-layer.ts";
import { preferences } from "./preferences.ts";

export function sheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(base + firstLayer + preferences);
  return made;
}
