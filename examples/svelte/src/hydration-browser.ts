import type { Snapshot } from "@tillit/sdk";
import { hydrate as hydratePage } from "svelte";
import Page from "./hydration.svelte";

export const hydrate = (target: Element, initial: Snapshot | null) =>
  hydratePage(Page, { target, props: { initial } });
