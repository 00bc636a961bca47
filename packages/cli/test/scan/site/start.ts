// The site that the scan's tests look at, and the third party that it leaks to.
import type { IncomingMessage } from "node:http";
import { setTimeout } from "node:timers/promises";
import { startSite } from "../../../../../examples/servers/site.mjs";
import { startThirdParty } from "../../../../../examples/servers/third-party.mjs";
import * as other from "./other-banners.ts";
import * as own from "./own-pages.ts";

export async function startScanSite() {
  const thirdParty = await startThirdParty();
  const { origin } = thirdParty;
  const script = (body: string) => ({ type: "text/javascript", body });
  const pages = {
    "/clean": own.clean(origin),
    "/trackers": own.trackers(origin),
    "/tillit": own.tillit(origin),
    "/leaks": {
      headers: {
        "set-cookie": ["_gid=GA1.1.2; Max-Age=86400; Path=/", "server_mystery=1; Path=/; HttpOnly"],
        link: `<${origin}/embed/header.js>; rel=preload; as=script`,
      },
      body: own.leaks(origin),
    },
    "/leaks.js": script(own.leaksScript(origin)),
    "/loader.js": script(own.loaderScript(origin)),
    "/worker.js": script(""),
    "/lamp.css": { type: "text/css", body: "main { max-width: 40em }" },
    "/shadow": own.shadow,
    // Slow to come again: long enough for the document that is being left to be heard.
    "/farewell": async (_url: URL, { headers }: IncomingMessage) => {
      if (headers.cookie?.includes("asked=no")) await setTimeout(300);
      return own.farewell(origin);
    },
    "/framed": own.framed,
    "/framed-banner": own.framedBanner,
    "/vanilla": other.vanilla(origin),
    "/klaro": other.klaro(origin),
    "/tarteaucitron": other.tarteaucitron(origin),
    "/orejime": other.orejime(origin),
  };
  const site = await startSite({ pages: { ...other.assets, ...pages } });
  return {
    site,
    thirdParty,
    close: async () => {
      await site.close();
      await thirdParty.close();
    },
  };
}
