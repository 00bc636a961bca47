import vue from "@vitejs/plugin-vue";
import { buildBothSides, serveApp } from "../frameworks/build-app.mjs";
import { conforms } from "../frameworks/conforms.ts";
import { hydrates } from "../frameworks/hydrates.ts";

const plugins = () => [vue()];

conforms("Vue", (thirdParty) => serveApp("vue", thirdParty, { plugins }));
hydrates("Vue", () => buildBothSides("vue", { plugins }));
