// The guard's limits in each browser that is here: what its documentation says it cannot catch, and no more.
import { describe, expect, test } from "vitest";
import { startSite } from "../../../../examples/servers/site.mjs";
import { startThirdParty } from "../../../../examples/servers/third-party.mjs";
import { aPolicy } from "../../../record/test/a-policy.ts";
import { everyBrowser } from "./browsers.mjs";
import { limits, limitsPage } from "./guard-limits.ts";

for (const [name, start] of Object.entries(everyBrowser)) {
  describe.skipIf(!start)(`${name}:`, () => {
    test("the guard catches all but what is on its list", async () => {
      const thirdParty = await startThirdParty();
      const { services } = aPolicy();
      const counter = { ...services.counter, hosts: [new URL(thirdParty.origin).host] };
      const policy = aPolicy({ services: { ...services, counter } as never });
      const headers = { "set-cookie": "_cnt_http=1; HttpOnly; Path=/" };
      const body = limitsPage(thirdParty.origin, policy);
      const site = await startSite({
        pages: {
          "/": { headers, body },
          "/seen": (_, { headers: { cookie = "" } }) => ({ type: "text/plain", body: cookie }),
        },
      });
      const driver = await (start as NonNullable<typeof start>)();
      try {
        await driver.open(site.origin);
        await driver.until("document.readyState", "complete");
        const expected = Object.entries(limits)
          .map(([what, by]) => [what, by[name as "chromium"]])
          .filter(([, passes]) => passes !== "not seen");
        const found = async () => {
          const tried = await driver.run<{ [what: string]: boolean }>("return tried");
          const asked = thirdParty.requests.map(({ path }) => decodeURIComponent(path.split("?")[1] ?? ""));
          return expected.map(([what = ""]) => [what, tried[`${what}`] ?? asked.includes(`${what}`)]);
        };
        await expect.poll(found, { timeout: 10_000 }).toEqual(expected);
      } finally {
        await Promise.all([driver.close(), site.close(), thirdParty.close()]);
      }
    });
  });
}
