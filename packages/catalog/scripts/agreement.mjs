// Compares the catalogue's categories with two lists that others keep, and writes docs/catalog-agreement.md.
// Run it after a build: it asks the built package, as a user would.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { lookup, serviceFor } from "../dist/index.js";
import { explanations } from "./explanations.mjs";

/** What a category of the Open Cookie Database amounts to here. Its "Functional" covers two of ours. */
const cookieSides = {
  Functional: "other",
  Security: "other",
  Personalization: "other",
  Analytics: "tracking",
  Marketing: "tracking",
};
/** What a category of third-party-web amounts to here. Categories that name a trade, not a purpose, say nothing. */
const hostSides = {
  ad: "tracking",
  analytics: "tracking",
  social: "tracking",
  marketing: "tracking",
  cdn: "other",
  hosting: "other",
  utility: "other",
  "consent-provider": "other",
};

const cookies = compareCookies();
const hosts = compareHosts();
const page = [
  "# Agreement with independent lists",
  "",
  "Written by `node packages/catalog/scripts/agreement.mjs`; edit the script or the entries, not this page.",
  "",
  "Two lists that others keep are compared with the catalogue. Nothing is copied from them. Both sort finer and",
  "by other words than the three categories of a policy, so what is compared is the question that matters to a",
  "visitor: is it **tracking** or is it not?",
  "",
  ...section(
    "Cookies: Open Cookie Database",
    "as shipped in `@slashgear/gdpr-cookie-scanner` 3.8.2; its Analytics and Marketing are tracking, its Functional, Security and Personalization are not",
    cookies,
  ),
  ...section(
    "Hosts: third-party-web 0.30.0",
    "its ad, analytics, social and marketing are tracking; its cdn, hosting, utility and consent-provider are not; its other categories name a trade and are left out",
    hosts,
  ),
].join("\n");
writeFileSync(new URL("../../../docs/catalog-agreement.md", import.meta.url), page);
for (const [name, result] of Object.entries({ cookies, hosts })) {
  console.log(`${name}: ${result.compared} compared, ${share(result)} agree, ${result.apart.length} differ`);
}
const bare = [...cookies.apart, ...hosts.apart].filter(({ why }) => !why);
for (const { name, ours, theirs, service } of bare)
  console.log(`unexplained: ${name} ${service} ${ours} ${theirs}`);
if (bare.length) process.exitCode = 1;

function compareCookies() {
  const home = import.meta.resolve("@slashgear/gdpr-cookie-scanner");
  const list = JSON.parse(readFileSync(new URL("../dist/data/open-cookie-database.json", home), "utf8"));
  const seen = new Set();
  return tally(
    Object.values(list)
      .flat()
      .filter(({ cookie }) => cookie && !seen.has(cookie) && seen.add(cookie))
      .map(({ cookie, category, wildcardMatch, domain, dataController }) => {
        const host = (domain ?? "").split(/[\s,(]/)[0] || undefined;
        const asked = wildcardMatch === "1" ? `${cookie}0a1b2c3d` : cookie;
        const found = answer(
          lookup(asked, { kind: "cookie" }),
          host && lookup(asked, { kind: "cookie", host }),
        );
        if (!found?.category) return undefined;
        const [match] = found.matches;
        return {
          name: wildcardMatch === "1" ? `${cookie}*` : cookie,
          service: match.service.id,
          about: dataController,
          ours: found.category,
          theirs: category,
          side: cookieSides[category],
          why: explanations.cookies(match, cookie) ?? match.reason,
        };
      }),
  );
}

/** The answer that is known by name alone, or else the one that their host settles. */
function answer(byName, byHost) {
  if (byName.category) return byName;
  return byHost?.category ? byHost : undefined;
}

function compareHosts() {
  const file = createRequire(import.meta.url)
    .resolve("third-party-web")
    .replace(/lib.index\.js$/, "dist/entities.json");
  return tally(
    JSON.parse(readFileSync(file, "utf8")).flatMap(({ name, category, domains }) => {
      const found = new Map(
        domains
          .map((domain) => domain.replace("*.", ""))
          .map((domain) => ({ domain, entry: serviceFor(domain) ?? serviceFor(`www.${domain}`) }))
          .filter(({ entry }) => entry)
          .map((row) => [row.entry.id, row]),
      );
      return [...found.values()].map(({ entry, domain }) => ({
        name: domain,
        service: entry.id,
        about: name,
        ours: entry.category,
        theirs: category,
        side: hostSides[category],
        why: explanations.hosts(entry) ?? entry.reason,
      }));
    }),
  );
}

function tally(rows) {
  const known = rows.filter((row) => row?.side);
  const apart = known.filter(({ ours, side }) => (ours === "tracking") !== (side === "tracking"));
  return { asked: rows.length, compared: known.length, apart, known };
}

function share({ compared, apart }) {
  return `${(((compared - apart.length) / compared) * 100).toFixed(1)} %`;
}

function section(title, about, result) {
  const strict = result.apart.filter(({ ours }) => ours === "tracking");
  const mild = result.apart.filter(({ ours }) => ours !== "tracking");
  return [
    `## ${title}`,
    "",
    `${about[0].toUpperCase()}${about.slice(1)}.`,
    "",
    `Of ${result.asked} rows ${result.compared} are known here as well. **${share(result)} agree**; ${strict.length} are tracking here and not there, ${mild.length} the other way about.`,
    "",
    ...matrix(result.known),
    "",
    `### Tracking here, not there (${strict.length})`,
    "",
    ...list(strict),
    `### Not tracking here, tracking there (${mild.length})`,
    "",
    ...list(mild),
  ];
}

function matrix(rows) {
  const theirs = [...new Set(rows.map((row) => row.theirs))].sort();
  const ours = ["necessary", "functionality", "tracking"];
  const count = (a, b) => rows.filter((row) => row.ours === a && row.theirs === b).length;
  return [
    `| here \\ there | ${theirs.join(" | ")} |`,
    `|---|${theirs.map(() => "---:").join("|")}|`,
    ...ours.map(
      (category) => `| ${category} | ${theirs.map((other) => count(category, other)).join(" | ")} |`,
    ),
  ];
}

/** Rows with one and the same reason stand together: the reason explains them all. */
function list(rows) {
  const byReason = new Map();
  for (const row of rows) {
    const key = `${row.service}\n${row.why}`;
    byReason.set(key, [...(byReason.get(key) ?? []), row]);
  }
  return [...byReason.values()]
    .sort(([a], [b]) => (a.service < b.service ? -1 : 1))
    .flatMap((group) => [
      `- **${group[0].service}** (${group[0].ours}; there: ${[...new Set(group.map(({ theirs }) => theirs))].join(", ")}): ${group.map(({ name }) => `\`${name.replaceAll("`", "")}\``).join(", ")}. ${group[0].why}`,
    ])
    .concat("");
}
