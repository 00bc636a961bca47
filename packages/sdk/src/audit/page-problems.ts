// Finds what is wrong in the markup of a page.
import type { Policy } from "@tillit/record";
import { type Grants, ownersOfHost, serviceKey } from "../core/index.ts";
import type { Problem } from "./problem.ts";

/** Elements that fetch something as they stand. */
const live = "script[src],iframe[src],img[src],embed[src],video[src],audio[src],link[rel~=stylesheet][href]";
const hints = ["preload", "modulepreload", "preconnect", "dns-prefetch", "prefetch", "prerender"];

export function pageProblems(policy: Policy, grants: Grants): Problem[] {
  return [
    ...untagged(policy, grants),
    ...leaks(policy, grants),
    ...[...document.querySelectorAll<HTMLElement>("[data-consent],[data-embed]")].flatMap((tag) =>
      unknownNames(policy, tag),
    ),
  ];
}

/** Services of an address that may not run now, where none of the others may. */
export function barred(policy: Policy, grants: Grants, address: string): string[] {
  if (!URL.canParse(address, document.baseURI)) return [];
  const owners = ownersOfHost(policy, new URL(address, document.baseURI).host);
  return owners.some((id) => grants[serviceKey(policy, id)] === true) ? [] : owners;
}

function untagged(policy: Policy, grants: Grants): Problem[] {
  return [...document.querySelectorAll<HTMLScriptElement>(live)].flatMap((element) => {
    const address = element.src ?? (element as never as HTMLLinkElement).href;
    const [service] = element.type === "text/plain" ? [] : barred(policy, grants, address);
    if (!service) return [];
    const category = policy.services[service]?.category;
    const held =
      element.localName === "script" ? `type="text/plain"` : `data-src in place of src, and so on,`;
    const message = `${address} of "${service}" loads without consent. Hold it: ${held} with data-consent="${category}" data-service="${service}".`;
    return [{ code: "untagged", name: address, message, element }];
  });
}

function leaks(policy: Policy, grants: Grants): Problem[] {
  const held = heldAddresses();
  const isHeld = (address: string) => held.includes(address) || barred(policy, grants, address).length > 0;
  const links = [...document.querySelectorAll<HTMLLinkElement>("link[rel][href]")].filter(
    ({ rel, href }) => hints.some((hint) => rel.split(" ").includes(hint)) && isHeld(href),
  );
  const rules = [...document.querySelectorAll<HTMLScriptElement>('script[type="speculationrules"]')];
  return [
    ...links.map((element): Problem => {
      const message = `<link rel="${element.rel}"> makes the browser ask for ${element.href}, which is held. Remove it.`;
      return { code: "leak", name: element.href, message, element };
    }),
    ...rules.flatMap((element) =>
      speculated(element.text)
        .filter(isHeld)
        .map((name): Problem => {
          const message = `A speculation rule makes the browser ask for ${name}, which is held. Take it out of the list.`;
          return { code: "leak", name, message, element };
        }),
    ),
  ];
}

/** Addresses of tags that wait. */
function heldAddresses(): string[] {
  const scripts = document.querySelectorAll<HTMLScriptElement>(
    'script[type="text/plain"][data-consent][src]',
  );
  const others = document.querySelectorAll<HTMLElement>("[data-src],[data-href]");
  return [
    ...[...scripts].map(({ src }) => src),
    ...[...others].flatMap(({ dataset }) => {
      const address = dataset.src ?? dataset.href ?? "";
      return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : [];
    }),
  ];
}

/** Addresses in the lists of speculation rules. */
function speculated(json: string): string[] {
  try {
    const rules = Object.values(JSON.parse(json)).flat() as { urls?: string[] }[];
    return rules
      .flatMap(({ urls = [] }) => urls)
      .filter((url) => URL.canParse(url, document.baseURI))
      .map((url) => new URL(url, document.baseURI).href);
  } catch {
    // Rules that the browser cannot read either.
    return [];
  }
}

function unknownNames(policy: Policy, element: HTMLElement): Problem[] {
  const { consent, embed, service } = element.dataset;
  const needs = consent ?? embed ?? "";
  const categories: string[] = needs.match(/[^\s,|]+/g) ?? [];
  const unknown = categories.filter((id) => !Object.hasOwn(policy.categories, id));
  const known = Object.keys(policy.categories).join(", ");
  const problem = (name: string, message: string): Problem => ({ code: "unknown", name, message, element });
  if (!categories.length)
    return [problem("", `The tag names no category and is never released. Name one of ${known}.`)];
  const owner = service && policy.services[service]?.category;
  return [
    ...unknown.map((id) =>
      problem(id, `The policy has no category "${id}", so this is never released. Name one of ${known}.`),
    ),
    ...(service && !(owner && categories.includes(owner))
      ? [
          problem(
            service,
            owner
              ? `"${service}" belongs to "${owner}", which this tag does not name. Add it to data-consent.`
              : `The policy has no service "${service}", so this is never released. Declare it, or mend the name.`,
          ),
        ]
      : []),
  ];
}
