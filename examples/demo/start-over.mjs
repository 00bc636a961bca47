// Makes the visitor a new one: what the demo has left in the browser goes, and nothing of anybody else on localhost.

/**
 * @param {import("@tillit/record").Policy} policy
 * @param {import("node:http").IncomingMessage} request
 * @returns {import("../servers/site.mjs").PageAnswer}
 */
export function startOver(policy, request) {
  if (request.method !== "POST") return { status: 405, headers: { allow: "POST" } };
  const declared = Object.values(policy.services).flatMap(({ cookies }) => cookies ?? []);
  const names = (request.headers.cookie ?? "").split("; ").map((pair) => pair.slice(0, pair.indexOf("=")));
  const ours = names.filter((name) => declared.some((cookie) => matches(cookie.name, name)));
  return {
    status: 303,
    headers: {
      location: "/consent?policy=1.0",
      // Cookies are not named here: the browser would delete those of every server on localhost.
      "clear-site-data": '"storage"',
      "set-cookie": ours.map((name) => `${name}=; Max-Age=0; Path=/`),
    },
  };
}

/** @param {string} pattern @param {string} name */
function matches(pattern, name) {
  const parts = pattern.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(name);
}
