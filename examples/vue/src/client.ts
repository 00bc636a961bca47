import type { Snapshot } from "@tillit/sdk";
import { consentState } from "@tillit/vue";
import { createSSRApp } from "vue";
import App from "./app.vue";

declare const initial: Snapshot | null;

createSSRApp(App).use(consentState, initial).mount("#app");
document.body.dataset.alive = "true";
