// @vitest-environment jsdom
import { buildModule } from "../frameworks/build-app.mjs";
import { hydrates } from "../frameworks/hydrates.ts";

hydrates(
  "Vue",
  async () => import(/* @vite-ignore */ await buildModule("vue/src/hydration.ts", { as: "vue", ssr: true })),
);
