import { svelte } from "@sveltejs/vite-plugin-svelte";
import { buildBothSides, serveApp } from "../frameworks/build-app.mjs";
import { conforms } from "../frameworks/conforms.ts";
import { hydrates } from "../frameworks/hydrates.ts";

const plugins = () => [svelte({ configFile: false })];

conforms("Svelte", (thirdParty) => serveApp("svelte", thirdParty, { plugins }));
hydrates("Svelte", () => buildBothSides("svelte", { plugins }));
