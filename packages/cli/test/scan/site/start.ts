// The site that the scan's tests look at, and the third party that it leaks to.
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
