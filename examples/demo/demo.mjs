// The demo: Nordljus, a shop for daylight lamps, the third party that would like to watch its visitors, and the server
// that keeps their decisions.
import { readFile } from "node:fs/promises";
import { startConsentServer } from "../servers/consent-server.mjs";
import { startSite } from "../servers/site.mjs";
import { startThirdParty } from "../servers/third-party.mjs";
import { layout } from "./layout.mjs";
import { policyPage } from "./policy-page.mjs";
import { startOver } from "./start-over.mjs";

/**
 * @typedef {import("@tillit/record").Policy} Policy
 * @typedef {{ name: string, shown: string }} Named
 */

export const versions = ["1.0", "1.1", "2.0"];
const current = "2.0";

const here = new URL("./", import.meta.url);

export const tryThis = `  What to try
    1. Open the site. The lines below stay empty: nothing reaches the third party before you have answered.
    2. "Reject all", look around, reload. Still nothing.
    3. "Cookie settings" (or the Consent page), allow tracking: each request shows here as it arrives.
    4. Take it back, and see on the Consent page what was deleted.
    5. The Consent page also steps the policy from 1.0 over 1.1 to 2.0, which asks again for what is new.
    6. Open the dashboard: each of your decisions is there with its proof, and with the notice that you saw.
`;

/**
 * Starts the site, the third party on the port behind it, and the consent server on the port behind that.
 *
 * @param {{ port: number, onRequest?: (request: import("../servers/third-party.mjs").ThirdPartyRequest) => void }} options
 *   `port` 0 is any free one; a port that is taken leads to the next free one
 * @returns {Promise<[import("../servers/site.mjs").Site & Named, import("../servers/third-party.mjs").ThirdParty & Named, import("../servers/consent-server.mjs").ConsentServer & Named]>}
 *   `shown` is the address that is worth opening
 * @example const [site, thirdParty, consentServer] = await startDemo({ port: 8080 })
 */
export async function startDemo({ port, onRequest }) {
  const policies = Object.fromEntries(
    await Promise.all(versions.map(async (version) => [version, await readPolicy(version)])),
  );
  /** @type {import("../servers/third-party.mjs").ThirdParty | undefined} */
  let thirdParty;
  /** @type {import("../servers/consent-server.mjs").ConsentServer | undefined} */
  let consentServer;

  /** @param {string} title @param {string} file */
  const page = (title, file) => async (/** @type {URL} */ url) => {
    const version = versionOf(url);
    const content =
      file === "privacy"
        ? policyPage(policies[version])
        : await readFile(new URL(`pages/${file}.html`, here), "utf8");
    return layout({
      title,
      path: url.pathname,
      version,
      thirdParty: thirdParty?.origin ?? "",
      endpoint: consentServer?.endpoint ?? "",
      content,
    });
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
    consentServer = await startConsentServer({
      policies: versions.map((version) => /** @type {Policy} */ (policies[version])),
      origins: [site.origin],
      port: thirdParty.port < 65_500 && port ? thirdParty.port + 1 : 0,
      tries: 50,
    });
  } catch (error) {
    await Promise.all([site.close(), thirdParty?.close()]);
    throw error;
  }
  return [
    { name: "Site", shown: site.origin, ...site },
    { name: "Third party", shown: thirdParty.origin, ...thirdParty },
    {
      name: "Dashboard",
      shown: `${consentServer.origin}/dashboard#token=${consentServer.adminToken}`,
      ...consentServer,
    },
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
