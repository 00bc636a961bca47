import * as catalog from "@tillit/catalog";
import { describe, expect, it } from "vitest";
import { ownerOfHost, ownerOfItem } from "../../src/scan/classify.ts";
import { failsOn } from "../../src/scan/fail-on.ts";
import type { Observation, Seen, Visit } from "../../src/scan/observation.ts";
import { nordljus } from "./site/own-pages.ts";
import { assess, htmlReport, judge, junitReport, propose, sarifReport } from "./whole.ts";

const cookie = (name: string, more = {}) => ({
  name,
  domain: "shop.example",
  path: "/",
  lifetime: 400,
  httpOnly: false,
  secure: true,
  sameSite: "Lax",
  partitioned: false,
  size: 9,
  given: false,
  ...more,
});
const visitOf = (more: Partial<Visit>): Visit => ({
  url: "https://shop.example/",
  finalUrl: "https://shop.example/",
  state: "nothing",
  title: "",
  status: 200,
  startedAt: "2026-11-24T10:00:00.000Z",
  duration: 1,
  reached: true,
  answers: [],
  events: [],
  remains: {},
  tags: [],
  hints: [],
  pictures: [],
  dropped: 0,
  ...more,
});
const seen = (...visits: Visit[]): Observation => ({
  tillit: "0",
  startedAt: "2026-11-24T10:00:00.000Z",
  finishedAt: "2026-11-24T10:00:01.000Z",
  browser: "chromium",
  locale: "en",
  start: ["https://shop.example/"],
  pages: [{ url: "https://shop.example/", visits, links: [] }],
  skipped: [],
  complete: true,
});
const rules = (observation: Observation, policy?: typeof nordljus) =>
  judge(observation, { ...(policy ? { policy } : {}), catalog }).map(({ rule }) => rule);
const request = (url: string, standing: Seen["standing"] = "unasked", load = 1): Seen => ({
  kind: "request",
  url,
  method: "GET",
  type: "script",
  chain: ["https://shop.example/:3"],
  t: 5,
  standing,
  load,
});

describe("whose it is", () => {
  it("takes the policy's word before the catalogue's", () => {
    const owner = ownerOfItem({ policy: nordljus, catalog }, "cookie", "mp_1_mixpanel", "shop.example");
    expect(owner).toMatchObject({ by: "policy", services: ["mixpanel"], category: "tracking" });
  });
  it("asks the catalogue where the policy is silent", () => {
    expect(ownerOfItem({ catalog }, "cookie", "_ga", "shop.example")).toMatchObject({
      by: "catalogue",
      category: "tracking",
    });
    expect(ownerOfHost({ catalog }, "www.google-analytics.com").category).toBe("tracking");
  });
  it("does not guess: neither a made-up name nor a common one has a category", () => {
    for (const name of ["zz_made_up_9", "session", "id"]) {
      expect(ownerOfItem({ catalog }, "cookie", name, "shop.example")).toMatchObject({
        by: "unknown",
        category: null,
      });
    }
    expect(ownerOfHost({ catalog }, "nobody.invalid").by).toBe("unknown");
  });
});

describe("judging", () => {
  it("calls a tracking cookie before a choice a leak, and the same one after consent none", () => {
    const cookies = [cookie("_ga")];
    expect(rules(seen(visitOf({ remains: { unasked: { cookies, storage: [] } } })))).toContain(
      "leak/cookie-before-choice",
    );
    const granted = visitOf({ state: "accepted", remains: { granted: { cookies, storage: [] } } });
    expect(rules(seen(granted))).toEqual([]);
  });
  it("tells a refusal from a withdrawal", () => {
    const remains = { refused: { cookies: [cookie("_ga")], storage: [] } };
    expect(rules(seen(visitOf({ state: "rejected", remains })))).toContain("leak/cookie-after-reject");
    expect(rules(seen(visitOf({ state: "withdrawn", remains })))).toContain(
      "withdrawal/cookie-after-withdrawal",
    );
  });
  it("calls the last words of the page in which consent was withdrawn by their name, and what comes after by its own", () => {
    const answers = [{ to: "withdraw", clicks: ["Reject all"], load: 2 }] as const;
    const sent = (load: number) => {
      const events = [request("https://www.google-analytics.com/g/collect", "refused", load)];
      return rules(seen(visitOf({ state: "withdrawn", answers, events })));
    };
    expect(sent(2)).toEqual(["withdrawal/request-after-withdrawal-same-load"]);
    expect(sent(3)).toEqual(["withdrawal/request-after-withdrawal"]);
  });
  it("asks about a site's own unknown cookie and accuses nobody of it", () => {
    const visit = visitOf({ remains: { unasked: { cookies: [cookie("zz_made_up_9")], storage: [] } } });
    expect(rules(seen(visit))).toEqual(["unknown/cookie"]);
    expect(rules(seen(visit), nordljus)).toContain("undeclared/cookie");
  });
  it("leaves alone what was in the browser before the visit, unless it is set again", () => {
    const remains = { unasked: { cookies: [cookie("_ga", { given: true })], storage: [] } };
    expect(rules(seen(visitOf({ remains })))).toEqual([]);
    const again: Seen = {
      kind: "cookie",
      name: "_ga",
      host: "shop.example",
      how: "script",
      by: "x",
      stored: true,
      t: 1,
      standing: "unasked",
      load: 1,
    };
    expect(rules(seen(visitOf({ remains, events: [again] })))).toContain("leak/cookie-before-choice");
  });
  it("counts requests to third parties only, and only without consent", () => {
    expect(rules(seen(visitOf({ events: [request("https://www.google-analytics.com/g")] })))).toContain(
      "leak/request-before-choice",
    );
    expect(rules(seen(visitOf({ events: [request("https://cdn.shop.example/a.js")] })))).toEqual([]);
    expect(
      rules(
        seen(
          visitOf({ state: "accepted", events: [request("https://www.google-analytics.com/g", "granted")] }),
        ),
      ),
    ).toEqual([]);
  });
  it("finds a known tracker that the policy calls necessary", () => {
    const services = {
      ...nordljus.services,
      basket: { ...nordljus.services.basket, cookies: [{ name: "_ga", lifetime: 400 }] },
    };
    const visit = visitOf({ remains: { unasked: { cookies: [cookie("_ga")], storage: [] } } });
    expect(rules(seen(visit), { ...nordljus, services })).toContain("mismatch/cookie");
  });
  it("finds a lifetime beyond the declared one, and none within it", () => {
    const of = (lifetime: number) =>
      visitOf({
        state: "accepted",
        remains: { granted: { cookies: [cookie("tillit", { lifetime })], storage: [] } },
      });
    expect(rules(seen(of(390)), nordljus)).toContain("lifetime/cookie");
    expect(rules(seen(of(180)), nordljus)).not.toContain("lifetime/cookie");
  });
});

describe("what else is wrong", () => {
  const granted = (cookies: ReturnType<typeof cookie>[], more: Partial<Visit> = {}) =>
    rules(
      seen(visitOf({ state: "accepted", remains: { granted: { cookies, storage: [] } }, ...more })),
      nordljus,
    );
  const own = (more = {}) => cookie("tillit", { lifetime: 180, ...more });
  it("finds a cookie that plain http may carry, on https only", () => {
    expect(granted([own({ secure: false })])).toContain("flags/secure");
    expect(granted([own()])).not.toContain("flags/secure");
    const plain = { finalUrl: "http://shop.example/" };
    expect(granted([own({ secure: false })], plain)).not.toContain("flags/secure");
  });
  it("finds an HTTP-only cookie that the policy thinks script can delete", () => {
    expect(granted([own({ httpOnly: true })])).toContain("flags/http-only");
    expect(granted([own()])).not.toContain("flags/http-only");
  });
  it("lists a service that was not seen, and only where consent was given", () => {
    expect(granted([own()])).toContain("unused/service");
    expect(
      granted([cookie("mp_1_mixpanel", { lifetime: 365 })]).filter((rule) => rule === "unused/service"),
    ).toHaveLength(Object.keys(nordljus.services).length - 1);
    expect(rules(seen(visitOf({})), nordljus)).not.toContain("unused/service");
  });
  it("says what it could not see: a state that was not reached, events beyond the limit", () => {
    const banner = { product: "unnamed", text: "Cookies?", accept: "yes", preticked: [] };
    const late = visitOf({
      state: "accepted",
      reached: false,
      why: "It took longer than 30 seconds.",
      banner,
    });
    expect(rules(seen(late))).toContain("incomplete/answer");
    expect(rules(seen(visitOf({ dropped: 3 })))).toContain("incomplete/events");
    expect(rules(seen(visitOf({}))).filter((rule) => rule.startsWith("incomplete"))).toEqual([]);
  });
});

describe("reports", () => {
  const evil = '<script>alert("x")</script>';
  const assessment = assess(
    seen(
      visitOf({
        remains: { unasked: { cookies: [cookie("_ga"), cookie(evil)], storage: [] } },
        events: [request(`https://www.google-analytics.com/${evil}`)],
      }),
    ),
    { catalog },
  );
  it("writes HTML that runs and loads nothing, whatever a site calls its cookies", () => {
    const html = htmlReport(assessment);
    expect(html).toContain("_ga");
    expect(html).not.toMatch(/<script|<link|src="http|@import|url\(/i);
  });
  it("says what many findings of one rule share once, names each, and gives the sources they refer to", () => {
    const reportOf = (...names: string[]) => {
      const cookies = names.map((name) => cookie(name));
      const visit = visitOf({ remains: { unasked: { cookies, storage: [] } } });
      return htmlReport(assess(seen(visit), { catalog }));
    };
    const many = reportOf("_ga", "_gid", "_fbp");
    expect(many).toContain("Cookie … is stored before a choice (3)");
    expect(many.match(/class="remedy"/g)).toHaveLength(reportOf("_ga").match(/class="remedy"/g)?.length ?? 0);
    for (const name of ["_ga", "_gid", "_fbp"]) expect(many).toContain(`<td><code>${name}</code></td>`);
    expect(many).toContain("https://eur-lex.europa.eu/eli/dir/2002/58/oj");
    expect(many).not.toContain("Planet49");
    expect(reportOf("_ga")).toContain("Cookie “_ga” is stored before a choice");
  });
  it("writes SARIF with a rule for every result and a stable fingerprint", () => {
    const { runs, version } = sarifReport(assessment) as {
      version: string;
      runs: [
        { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number }[] },
      ];
    };
    expect(version).toBe("2.1.0");
    for (const { ruleId, ruleIndex } of runs[0].results)
      expect(runs[0].tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(sarifReport(assessment)).toEqual(sarifReport(assessment));
  });
  it("fails in JUnit exactly what --fail-on names", () => {
    expect(junitReport(assessment, failsOn("leak"))).toMatch(/<failure/);
    expect(junitReport(assessment, failsOn("banner"))).toMatch(/<failure/);
    expect(junitReport(assessment, failsOn("withdrawal"))).not.toMatch(/<failure/);
  });
  it("refuses a word that --fail-on does not know", () => {
    expect(() => failsOn("leaks")).toThrow(/--fail-on has "leaks"/);
  });
  it("proposes what the catalogue knows and leaves open what it does not", () => {
    const { services, open } = propose(assessment.inventory, { catalog });
    expect(services["google-analytics"]?.cookies?.map(({ name }) => name)).toEqual(["_ga"]);
    expect(open.join()).toContain("alert");
    expect(propose(assessment.inventory, { policy: nordljus, catalog }).services).not.toHaveProperty(
      "mixpanel",
    );
  });
});

it("does not call a site clean that it could not open", () => {
  const visit = visitOf({ reached: false, why: "refused" });
  const observation = {
    ...seen(visit),
    pages: [{ url: visit.url, visits: [visit], links: [], failure: "refused" }],
  };
  const assessment = assess(observation, { catalog });
  expect(htmlReport(assessment)).toContain("No page could be looked at.");
  expect(assessment.findings.map(({ rule }) => rule)).toEqual(["incomplete/page"]);
});
