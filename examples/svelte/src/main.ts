import { createConsent, type Policy } from "@tillit/sdk";
import { mount } from "svelte";
import policy from "../../policies/nordljus-2.0.json";
import App from "./app.svelte";

createConsent(policy as unknown as Policy);
mount(App, { target: document.getElementById("app") as HTMLElement });
