import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { gateHtml, gateTag, readConsent } from "../../src/server/index.ts";
import { consentCookie } from "../../src/testing/index.ts";
import { nordljus } from "./policy.ts";

const yes = readConsent(nordljus, `tillit=${consentCookie(nordljus, "accepted")?.value}`);
const no = readConsent(nordljus, "");
const needs = { needs: "tracking", service: "posthog" };
const parse = (html: string) => new JSDOM(html).window.document;

test("holds a script until tracking is granted, and keeps all that it says", () => {
  const tag = { ...needs, attributes: { src: "/a.js?x=1&y=2", type: "module", async: true, defer: false } };
  const held = parse(gateTag(no, tag)).querySelector("script");
  expect(held?.type).toBe("text/plain");
  expect(held?.dataset).toMatchObject({ consent: "tracking", service: "posthog", type: "module" });
  const live = parse(gateTag(yes, tag)).querySelector("script");
  expect(live?.type).toBe("module");
  expect(live?.getAttribute("src")).toBe("/a.js?x=1&y=2");
  expect(live?.hasAttribute("async")).toBe(true);
  expect(live?.hasAttribute("defer")).toBe(false);
});

test("a held frame or picture has no address that a browser would fetch", () => {
  for (const name of ["iframe", "img"] as const) {
    const html = gateTag(no, {
      ...needs,
      name,
      attributes: { src: "https://a.test/", srcset: "https://a.test/2" },
    });
    expect(html).not.toMatch(/\s(src|srcset)=/);
    expect(gateTag(yes, { ...needs, name, attributes: { src: "https://a.test/" } })).toContain(
      ' src="https://a.test/"',
    );
  }
});

test("held markup is inert, and nothing of it is in the document", () => {
  const html = '<div id="ad"><script src="/ad.js"></script></div>';
  expect(parse(gateHtml(no, needs, html)).querySelector("#ad")).toBeNull();
  expect(parse(gateHtml(yes, needs, html)).querySelector("#ad script")).not.toBeNull();
});

test("neither code nor attributes can leave their element", () => {
  const code = 'document.write("</script><script>evil()</script>")';
  const page = parse(gateTag(yes, { needs: "tracking", code, attributes: { title: '"><b id="out">' } }));
  expect(page.querySelectorAll("script")).toHaveLength(1);
  expect(page.querySelector("#out")).toBeNull();
  expect(() => gateTag(yes, { needs: "tracking", attributes: { 'x onload="evil()"': "" } })).toThrow(
    "no name",
  );
});
