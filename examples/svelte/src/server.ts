import type { Snapshot } from "@tillit/sdk";
import { render as renderComponent } from "svelte/server";
import ServerRendered from "./server-rendered.svelte";

export const render = (initial: Snapshot | null): string =>
  renderComponent(ServerRendered, { props: { initial } }).body;
