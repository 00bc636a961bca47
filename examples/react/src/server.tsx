// The server's side of `server-rendered.tsx`: streams, so that Suspense holds nothing up.
import { PassThrough } from "node:stream";
import type { Snapshot } from "@tillit/sdk";
import { renderToPipeableStream } from "react-dom/server";
import { ServerRendered } from "./server-rendered.tsx";

export function render(initial: Snapshot | null): AsyncIterable<string> {
  const html = new PassThrough({ encoding: "utf8" });
  const { pipe } = renderToPipeableStream(<ServerRendered initial={initial} />, {
    onShellReady: () => pipe(html),
    onError: (error) => console.error(error),
  });
  return html;
}
