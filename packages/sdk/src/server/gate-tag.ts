// Writes a tag live where the visitor has consented, and held where not.
import type { ServerConsent } from "./read-consent.ts";

export interface Tag {
  /** What it needs, as `data-consent` states it: `tracking`. */
  readonly needs: string;
  readonly service?: string;
  /** `script` where nothing is said. */
  readonly name?: "script" | "iframe" | "img" | "link" | "video" | "audio" | "source";
  /** `true` writes a bare attribute; `false` and absent ones are left out. */
  readonly attributes?: { readonly [name: string]: string | number | boolean | undefined };
  /** Code of an inline script. */
  readonly code?: string;
}

const held = ["src", "srcset", "href", "poster"];
const empty = ["img", "link", "source"];

/**
 * One element as HTML. Held, it is exactly what the gate in the browser releases later; live, the browser need not
 * wait for the gate, and such a page must not be cached for others (see `privateHeaders`).
 *
 * @throws {TypeError} when an attribute's name is none
 * @example gateTag(consent, { needs: "tracking", service: "posthog", attributes: { src: "/posthog.js", async: true } })
 */
export function gateTag(consent: Pick<ServerConsent, "meets">, tag: Tag): string {
  const { needs, service, name = "script", attributes = {}, code = "" } = tag;
  const live = consent.meets(needs, service);
  const given = live ? attributes : heldAttributes(name, attributes);
  const end = empty.includes(name) ? "" : `${code.replace(/<(?=\/script|!--|script)/gi, "\\x3C")}</${name}>`;
  const html = `<${name}${write({ ...given, ...marks(needs, service) })}>${end}`;
  // To the gate a live script is one that was never held; beside the empty template it is known to run here,
  // so that the page reloads when the consent for it is taken back.
  return live && name === "script" ? `${html}<template${write(marks(needs, service))}></template>` : html;
}

/**
 * Any markup: as it is where the visitor has consented, in a held `<template>` where not.
 *
 * @example gateHtml(consent, { needs: "tracking" }, '<div class="ad">…</div>')
 */
export function gateHtml(
  consent: Pick<ServerConsent, "meets">,
  { needs, service }: Pick<Tag, "needs" | "service">,
  html: string,
): string {
  const template = (inside: string) => `<template${write(marks(needs, service))}>${inside}</template>`;
  return consent.meets(needs, service) ? html + template("") : template(html);
}

function marks(needs: string, service: string | undefined) {
  return { "data-consent": needs, "data-service": service };
}

function heldAttributes(name: string, { type, ...attributes }: Tag["attributes"] & object) {
  if (name === "script") return { type: "text/plain", "data-type": type, ...attributes };
  return Object.fromEntries(
    Object.entries({ type, ...attributes }).map(([key, value]) => [
      held.includes(key) ? `data-${key}` : key,
      value,
    ]),
  );
}

function write(attributes: Tag["attributes"] & object): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => {
      if (!/^[^\s"'<>/=]+$/.test(name)) {
        throw new TypeError(`attributes: ${JSON.stringify(name)} is no name of an attribute.`);
      }
      return value === true ? ` ${name}` : ` ${name}="${escaped(`${value}`)}"`;
    })
    .join("");
}

function escaped(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
