// The browser's side of `server-rendered.tsx`.
import type { Snapshot } from "@tillit/sdk";
import { hydrateRoot } from "react-dom/client";
import { ServerRendered } from "./server-rendered.tsx";

declare const initial: Snapshot | null;

hydrateRoot(document.getElementById("app") as HTMLElement, <ServerRendered initial={initial} />, {
  onRecoverableError: (error) => console.error(error),
});
