import type { Snapshot } from "@tillit/sdk";
import { hydrate } from "svelte";
import ServerRendered from "./server-rendered.svelte";

declare const initial: Snapshot | null;

hydrate(ServerRendered, { target: document.getElementById("app") as HTMLElement, props: { initial } });
document.body.dataset.alive = "true";
