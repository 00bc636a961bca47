import vue from "@vitejs/plugin-vue";
import { serveApp } from "../frameworks/build-app.mjs";
import { conforms } from "../frameworks/conforms.ts";

conforms("Vue", (thirdParty) => serveApp("vue", thirdParty, { plugins: [vue()] }));
