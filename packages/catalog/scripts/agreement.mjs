// Compares the catalogue's categories with two lists that others keep, and writes docs/catalog-agreement.md.
// Run it after a build: it asks the built package, as a user would. With --check it writes nothing, and fails where the
// page is out of date. A difference without an explanation fails either way.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { lookup, serviceFor } from "../dist/index.js";
import { explanations } from "./explanations.mjs";
import { section, share } from "./report-agreement.mjs";

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
const entities = JSON.parse(
  readFileSync(
    createRequire(import.meta.url)
      .resolve("third-party-web")
      .replace(/lib.index\.js$/, "dist/entities.json"),
    "utf8",
  ),
);
const hosts = compareHosts();
const reach = coverage();
const page = [
  "# Agreement with independent lists",
  "",
  "Written by `node packages/catalog/scripts/agreement.mjs`; edit the script or the entries, not this page.",
  "",
  "Two lists that others keep are compared with the catalogue. Nothing is copied from them. Both sort finer and",
  "by other words than the three categories of a policy, so what is compared is the question that matters to a",
  "visitor: is it **tracking** or is it not?",
  "",
  "The lists differ from ours for a few causes, and each row below states its own:",
  "",
  "- **Session recording, experiments, measurement of loading times.** Many lists repeat a vendor's word",
  '  "functional". They record or number visitors for the owner\'s ends, so they are tracking here.',
  "- **Choices and objections.** A cookie that says *no* to a tracking vendor is filed with that vendor elsewhere. The",
  "  choice cannot be honoured without it, so it is necessary here.",
  "- **Cookies at a network's own host.** Preferences and sign-ins of social and video networks are no preference of",
  "  this site's visitor when they come along in another company's page.",
  "- **A trade is not a purpose.** Lists of hosts name what a company sells. A page loads one product of it.",
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
  "## Reach",
  "",
  `Of the requests to other companies that third-party-web counts on the pages of the HTTP Archive, **${reach}** go to a company of which the catalogue knows a host.`,
  "",
].join("\n");
const file = new URL("../../../docs/catalog-agreement.md", import.meta.url);
if (!process.argv.includes("--check")) writeFileSync(file, page);
else if (readFileSync(file, "utf8") !== page) {
  console.log("docs/catalog-agreement.md says something else; write it again without --check.");
  process.exitCode = 1;
}
console.log(`reach: ${reach}`);
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
  return tally(
    entities.flatMap(({ name, category, domains }) => {
      const found = new Map(
        domains
          .map((domain) => ({ domain: domain.replace("*.", ""), entry: whose(domain) }))
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

/** @param {string} domain */
function whose(domain) {
  const base = domain.replace("*.", "");
  return serviceFor(base) ?? serviceFor(`www.${base}`);
}

function coverage() {
  const weigh = (rows) => rows.reduce((sum, { totalOccurrences }) => sum + (totalOccurrences ?? 0), 0);
  const known = entities.filter(({ domains }) => domains.some((domain) => whose(domain)));
  return `${((weigh(known) / weigh(entities)) * 100).toFixed(1)} %`;
}

function tally(rows) {
  const known = rows.filter((row) => row?.side);
  const apart = known.filter(({ ours, side }) => (ours === "tracking") !== (side === "tracking"));
  return { asked: rows.length, compared: known.length, apart, known };
}
