// Answers of the catalogue for a person.
import type { Entry, Lookup } from "@tillit/catalog";
import { spellLifetime } from "../difference/lifetime-order.ts";
import type { Colours } from "../terminal/terminal.ts";

export function describeItem({ name, status, because, matches }: Lookup, colours: Colours): string {
  const heading = `${colours.bold(name)} ${status === "known" ? "" : colours.yellow(`${status}: ${because ?? ""}`)}`;
  const shown = matches.slice(0, status === "known" ? 1 : 5).map(({ service, item, category, reason }) =>
    table(colours, [
      ["service", `${service.name} (${service.id}), by ${service.owner}`],
      [
        "kind",
        `${item.kind}${item.httpOnly ? ", hidden from script" : ""}${item.on ? `, at ${item.on.join(", ")}` : ""}`,
      ],
      ["category", `${category}: ${reason}`],
      ["purpose", item.purpose],
      ["lifetime", spellLifetime(item.lifetime)],
      ["privacy", service.privacyUrl],
    ]),
  );
  return [heading.trimEnd(), ...shown].join("\n");
}

export function describeService(entry: Entry, colours: Colours): string {
  const { id, name, owner, category, reason, purpose, hosts, privacyUrl, consent, items, sources } = entry;
  return [
    `${colours.bold(name)} (${id})`,
    table(colours, [
      ["owner", owner],
      ["category", `${category}: ${reason}`],
      ["purpose", purpose],
      ...(hosts.length ? [["hosts", hosts.join(", ")] as const] : []),
      ...(consent ? [["consent", consent.call] as const] : []),
      ["leaves", items.map((item) => item.name).join(", ") || "nothing that is known"],
      ["privacy", privacyUrl],
      ["source", sources.map(({ from, date }) => `${from}, ${date}`).join("; ")],
    ]),
  ].join("\n");
}

function table(colours: Colours, rows: readonly (readonly [string, string])[]): string {
  return rows.map(([label, value]) => `  ${colours.dim(label.padEnd(8))} ${value}`).join("\n");
}
