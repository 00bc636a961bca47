// Connections that are no requests. Sent to the browser as text, so it stands alone.
import type { Watcher } from "./watcher.ts";

export function watchConnections({ report }: Watcher): void {
  const peer = globalThis.RTCPeerConnection;
  if (peer) {
    globalThis.RTCPeerConnection = new Proxy(peer, {
      construct(target, args: [RTCConfiguration?], made) {
        for (const server of args[0]?.iceServers ?? []) {
          for (const url of [server.urls].flat()) report("webrtc", url);
        }
        return Reflect.construct(target, args, made);
      },
    });
  }
}
