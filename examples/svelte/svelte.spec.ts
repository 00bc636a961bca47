import { svelte } from "@sveltejs/vite-plugin-svelte";
import { buildApp } from "../frameworks/build-app.mjs";
import { conforms } from "../frameworks/conforms.ts";

conforms("Svelte", () =>
  buildApp("svelte", {
    plugins: [svelte({ configFile: false })],
  }),
);
