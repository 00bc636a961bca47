// The demo: Nordljus, a shop for daylight lamps, and the third party that would like to watch its visitors.
import { readFile } from "node:fs/promises";
import { startSite } from "../servers/site.mjs";
import { startThirdParty } from "../servers/third-party.mjs";
import { layout } from "./layout.mjs";
import { policyPage } from "./policy-page.mjs";
import { startOver } from "./start-over.mjs";

/** @typedef {import("@tillit/record").Policy} Policy */

export const versions = ["1.0", "1.1", "2.0"];
const current = "2.0";

const here = new URL("./", import.meta.url);

export const tryThis = `  What to try
    1. Open the site. The lines below stay empty: nothing reaches the third party before you have answered.
    2. "Reject all", look around, reload. Still nothing.
    3. "Cookie settings" (or the Consent page), allow tracking: each request shows here as it arrives.
    4. Take it back, and see on the Consent page what was deleted.
    5. The Consent page also steps the policy from 1.0 over 1.1 to 2.0, which asks again for what is new.
`;

/**
 * Starts the site, and the third party on the port behind it.
 *
 * @param {{ port: number, onRequest?: (request: import("../servers/third-party.mjs").ThirdPartyRequest) => void }} options
 *   `port` 0 is any free one; a port that is taken leads to the next free one
 * @returns {Promise<[import("../servers/site.mjs").Site & { name: string }, import("../servers/third-party.mjs").ThirdParty & { name: string }]>}
 * @example const [site, thirdParty] = await startDemo({ port: 8080 })
 */
export async function startDemo({ port, onRequest }) {
  const policies = Object.fromEntries(
    await Promise.all(versions.map(async (version) => [version, await readPolicy(version)])),
  );
  /** @type {import("../servers/third-party.mjs").ThirdParty | undefined} */
  let thirdParty;

  /** @param {string} title @param {string} file */
  const page = (title, file) => async (/** @type {URL} */ url) => {
    const version = versionOf(url);
    const content =
      file === "privacy"
        ? policyPage(policies[version])
        : await readFile(new URL(`pages/${file}.html`, here), "utf8");
    return layout({ title, path: url.pathname, version, thirdParty: thirdParty?.origin ?? "", content });
  };

  const site = await startSite({
    root: new URL("public/", here),
    port,
    tries: 50,
    pages: {
      "/": page("Light for the dark half of the year", "home"),
      "/lamps": page("Lamps", "lamps"),
      "/privacy": page("Privacy and cookies", "privacy"),
      "/consent": page("Consent, behind the curtain", "consent"),
      "/policy.js": (url) => ({
        type: "text/javascript; charset=utf-8",
        body: `globalThis.nordljusPolicy = ${JSON.stringify(policies[versionOf(url)])};`,
      }),
      "/requests.json": () => ({
        type: "application/json",
        body: JSON.stringify({ count: thirdParty?.requests.length, latest: thirdParty?.requests.slice(-40) }),
      }),
      "/start-over": (_url, request) => startOver(policies[current], request),
    },
  });
  try {
    // Next to the site, unless there is no such port.
    thirdParty = await startThirdParty({
      port: site.port < 65_500 ? site.port + 1 : 0,
      tries: 50,
      onRequest,
    });
  } catch (error) {
    await site.close();
    throw error;
  }
  return [
    { name: "Site", ...site },
    { name: "Third party", ...thirdParty },
  ];
}

/** @param {URL} url */
function versionOf(url) {
  const asked = url.searchParams.get("policy") ?? "";
  return versions.includes(asked) ? asked : current;
}

/** @param {string} version @returns {Promise<Policy>} */
async function readPolicy(version) {
  return JSON.parse(await readFile(new URL(`../policies/nordljus-${version}.json`, here), "utf8"));
}
