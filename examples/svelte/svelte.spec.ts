import { svelte } from "@sveltejs/vite-plugin-svelte";
import { serveApp } from "../frameworks/build-app.mjs";
import { conforms } from "../frameworks/conforms.ts";

conforms("Svelte", (thirdParty) =>
  serveApp("svelte", thirdParty, {
    plugins: [svelte({ configFile: false })],
  }),
);
