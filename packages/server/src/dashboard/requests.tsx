// What subjects have asked for and nobody has answered yet, the next to fall due first (GDPR 12(3): one month).
import { useEffect, useState } from "preact/hooks";
import { time, words } from "./say.ts";
import type { Asked, Server } from "./server.ts";

export function Requests({ server }: { server: Server }) {
  const [requests, setRequests] = useState<readonly Asked[]>([]);
  const look = () =>
    server.requests().then(
      (answer) => setRequests(answer.requests),
      () => setRequests([]),
    );
  useEffect(() => void look(), [server]);

  return (
    <section class="card" aria-labelledby="requests">
      <h2 id="requests">Open requests</h2>
      {requests.length ? (
        <ul class="requests">
          {requests.map(({ id, kind, reference, dueAt, overdue }) => (
            <li key={id}>
              <span>
                <b>{words(kind)}</b> <code>{reference.slice(0, 24)}</code>
                <br />
                <span class={overdue ? "wrong" : "quiet"}>
                  {overdue ? "Overdue since" : "Due"} {time(dueAt)}
                </span>
              </span>
              <button
                type="button"
                aria-label={`${words(kind)} of ${reference.slice(0, 24)}: done`}
                onClick={() => void server.close(id).then(look)}
              >
                Done
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p class="quiet">Nobody is waiting for an answer.</p>
      )}
    </section>
  );
}
