import { createConsent, type Policy } from "@tillit/sdk";
import { createApp } from "vue";
import policy from "../../policies/nordljus-2.0.json";
import App from "./app.vue";

createConsent(policy as unknown as Policy);
createApp(App).mount("#app");
