import type { Snapshot } from "@tillit/sdk";
import { render as renderPage } from "svelte/server";
import Page from "./hydration.svelte";

export const render = (initial: Snapshot | null) => renderPage(Page, { props: { initial } }).body;
