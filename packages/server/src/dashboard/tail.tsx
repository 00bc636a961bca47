// Decisions as they are kept, newest first.
import { useEffect, useState } from "preact/hooks";
import type { Kept } from "./read-events.ts";
import { clock, words } from "./say.ts";
import type { Server } from "./server.ts";

const most = 12;

export interface TailProps {
  readonly server: Server;
  readonly onNews: () => void;
  readonly onPick: (id: string) => void;
}

export function Tail({ server, onNews, onPick }: TailProps) {
  const [records, setRecords] = useState<readonly Kept[]>([]);
  const [isOn, setIsOn] = useState(true);

  useEffect(() => {
    if (!isOn) return;
    const stop = new AbortController();
    const add = (record: Kept) => {
      setRecords((before) => [record, ...before.filter(({ id }) => id !== record.id)].slice(0, most));
      onNews();
    };
    void server.follow(add, stop.signal);
    return () => stop.abort();
  }, [server, isOn, onNews]);

  return (
    <section class="card" aria-labelledby="tail">
      <div class="heading">
        <h2 id="tail">Live</h2>
        <button type="button" aria-pressed={!isOn} onClick={() => setIsOn(!isOn)}>
          {isOn ? "Pause" : "Go on"}
        </button>
      </div>
      <ol class="tail" reversed>
        {records.map((record) => (
          <li key={record.id}>
            <button type="button" class="row" onClick={() => onPick(record.id)}>
              <time dateTime={record.keptAt}>{clock(record.keptAt)}</time>
              <b>{words(record.evidence.action)}</b>
              <span class="quiet">
                {[
                  record.evidence.surface,
                  record.evidence.locale,
                  `${record.policy.id} ${record.policy.version}`,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
              <code>…{record.id.slice(-12)}</code>
            </button>
          </li>
        ))}
      </ol>
      {!records.length && <p class="quiet">{isOn ? "Waiting for the next decision …" : "Paused."}</p>}
    </section>
  );
}
