// A small site to walk through: links, a site map, robots.txt, a page behind a login. It counts who comes.
import type { IncomingMessage } from "node:http";
import { setTimeout } from "node:timers/promises";
import { startSite } from "../../../../../examples/servers/site.mjs";
import { layout } from "./layout.ts";

const link = (path: string) => `<a href="${path}">${path}</a>`;
const privatePage = layout("Private", {
  body: "<p>Yours.</p><script>document.cookie = '_ga=GA1.1.1; max-age=9000; path=/'</script>",
});

export async function startWay(robots = "User-agent: *\nDisallow: /hidden\nSitemap: {origin}/map.xml") {
  const calls: { path: string; at: number }[] = [];
  const waiting: (() => void)[] = [];
  let [open, most] = [0, 0];
  const page = (body: string) => async (url: URL) => {
    calls.push({ path: url.pathname, at: Date.now() });
    most = Math.max(most, ++open);
    // Long enough for another visit to meet this one, if there is another.
    await setTimeout(150);
    open--;
    return layout(url.pathname, { body });
  };
  /** Answered when two of them are asked for at the same time, and never before. */
  const together = async (url: URL) => {
    calls.push({ path: url.pathname, at: Date.now() });
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      if (waiting.length > 1) for (const each of waiting.splice(0)) each();
    });
    return layout(url.pathname, {});
  };
  let origin = "";
  const site = await startSite({
    pages: {
      "/": page(
        ["/a", "/b", "/hidden", "/logout", "/picture.png", "https://elsewhere.example/"].map(link).join(" "),
      ),
      "/a": page(link("/c")),
      "/b": page(""),
      "/c": page(""),
      "/hidden": page(""),
      "/logout": page(""),
      "/mapped": page(""),
      "/together-1": together,
      "/together-2": together,
      "/private": (_url: URL, { headers }: IncomingMessage) =>
        headers.cookie?.includes("session=open")
          ? privatePage
          : { status: 401, body: layout("Closed", { body: link("/login") }) },
      "/login": layout("Login", {
        body: `<form onsubmit="document.cookie='session=open; path=/'; localStorage.name='me'; location='/private'; return false"><label>Name <input name="name"></label><button>Sign in</button></form>`,
      }),
      "/robots.txt": () => ({ type: "text/plain", body: robots.replace("{origin}", origin) }),
      "/map.xml": () => ({
        type: "application/xml",
        body: `<urlset><url><loc>${origin}/mapped</loc></url><url><loc>https://elsewhere.example/mapped</loc></url></urlset>`,
      }),
    },
  });
  origin = site.origin;
  return { ...site, calls, atOnce: () => most, paths: () => calls.map(({ path }) => path).sort() };
}
