// @vitest-environment jsdom
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { buildModule } from "../frameworks/build-app.mjs";
import { hydrates } from "../frameworks/hydrates.ts";

const load = async (side: "server" | "browser") =>
  import(
    /* @vite-ignore */ await buildModule(`svelte/src/hydration-${side}.ts`, {
      as: `svelte-${side}`,
      ssr: side === "server",
      plugins: [svelte({ configFile: false, compilerOptions: { dev: true } })],
    })
  );

hydrates("Svelte", async () => ({ ...(await load("server")), ...(await load("browser")) }));
