// A shop with the built sdk and the built reporter on its pages, and a ledger at another origin.
import { readFileSync } from "node:fs";
import { startSite } from "../../../examples/servers/site.mjs";
import { type LedgerServer, startLedger } from "../test/ledger-server.ts";

const policy = readFileSync(new URL("../../../examples/policies/nordljus-2.0.json", import.meta.url), "utf8");

export interface Shop {
  readonly origin: string;
  readonly ledger: LedgerServer;
  /** A page like the others, but for the reporter. */
  readonly without: string;
  close(): Promise<void>;
}

export async function openShop(): Promise<Shop> {
  const ledger = await startLedger();
  ledger.policies.add("2.0");
  const page = (reporter: string) => `<!doctype html><html lang="en"><head><title>Lamps</title>
    <script src="/tillit.js"></script>
    <script>globalThis.consent = tillit.start(${policy}, { locale: "en", reload: false });</script>
    <script type="text/plain" data-consent="tracking">globalThis.released = performance.now();</script>
    ${reporter}</head><body><main><h1>Lamps</h1></main></body></html>`;
  const site = await startSite({
    pages: {
      "/without": page(""),
      "/": page(`<script type="module">
        import { createReporter } from "/packages/reporter/index.js";
        globalThis.heard = [];
        for (const name of ["receipt", "dead-letter"]) {
          document.addEventListener("tillit:" + name, ({ detail }) => heard.push([name, detail.record.id, detail.status]));
        }
        globalThis.reporter = createReporter({ endpoint: "${ledger.url}" });
        consent.subscribe(reporter);
      </script>`),
    },
  });
  return {
    origin: `${site.origin}/`,
    without: `${site.origin}/without`,
    ledger,
    close: async () => {
      await Promise.all([site.close(), ledger.close()]);
    },
  };
}
