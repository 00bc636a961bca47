import vue from "@vitejs/plugin-vue";
import { buildApp } from "../frameworks/build-app.mjs";
import { conforms } from "../frameworks/conforms.ts";

conforms("Vue", () => buildApp("vue", { plugins: [vue()] }));
