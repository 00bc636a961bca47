import type { Snapshot } from "@tillit/sdk";
import { consentState } from "@tillit/vue";
import { createSSRApp } from "vue";
import { renderToString } from "vue/server-renderer";
import App from "./app.vue";

export const render = (initial: Snapshot | null): Promise<string> =>
  renderToString(createSSRApp(App).use(consentState, initial));
