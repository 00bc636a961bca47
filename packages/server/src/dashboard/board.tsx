// The whole page: what is chosen above decides what the parts below show.
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Summary } from "../core/summary.ts";
import { Charts } from "./charts.tsx";
import { Figures } from "./figures.tsx";
import { LedgerState } from "./ledger-state.tsx";
import { LookUp } from "./look-up.tsx";
import { Mark } from "./mark.tsx";
import { Requests } from "./requests.tsx";
import { type Hours, type Ledger, Refused, type Server } from "./server.ts";
import { Tail } from "./tail.tsx";

const spans = [
  [7, "7 days"],
  [30, "30 days"],
  [90, "90 days"],
  [365, "A year"],
] as const;
const patience = 30_000;

interface Insight {
  readonly summary: Summary;
  readonly hours: Hours;
  readonly ledger: Ledger;
}

export function Board({ server, onLeave }: { server: Server; onLeave: (reason?: string) => void }) {
  const [days, setDays] = useState(30);
  const [policy, setPolicy] = useState("");
  const [policies, setPolicies] = useState<readonly string[]>([]);
  const [insight, setInsight] = useState<Insight>();
  const [trouble, setTrouble] = useState("");
  const [wanted, setWanted] = useState("");
  const soon = useRef<ReturnType<typeof setTimeout>>();

  const look = useCallback(async () => {
    try {
      const [summary, hours, ledger] = await Promise.all([
        server.rollups(days, policy),
        server.hours(),
        server.ledger(),
      ]);
      setInsight({ summary, hours, ledger });
      if (!policy) setPolicies(summary.policies.map(({ key }) => key));
      setTrouble("");
    } catch (error) {
      if (error instanceof Refused && [401, 403].includes(error.status)) {
        onLeave("The server does not know this token.");
      } else setTrouble("The server cannot be reached; what is below may be old.");
    }
  }, [server, days, policy]);

  useEffect(() => {
    void look();
    const timer = setInterval(() => document.hidden || void look(), patience);
    return () => clearInterval(timer);
  }, [look]);

  /** Something was kept: the counts follow, a busy site's once in a while. */
  const onNews = useCallback(() => {
    soon.current ??= setTimeout(() => {
      soon.current = undefined;
      void look();
    }, 1500);
  }, [look]);
  useEffect(
    () => () => {
      clearTimeout(soon.current);
      soon.current = undefined;
    },
    [look],
  );

  return (
    <>
      <header class="top">
        <h1>
          <Mark /> Tillit
        </h1>
        <form class="filters" onSubmit={(event) => event.preventDefault()}>
          <label>
            <span>Time</span>
            <select value={days} onChange={(event) => setDays(Number(event.currentTarget.value))}>
              {spans.map(([value, name]) => (
                <option value={value} key={value}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {policies.length > 1 && (
            <label>
              <span>Policy</span>
              <select value={policy} onChange={(event) => setPolicy(event.currentTarget.value)}>
                <option value="">All</option>
                {policies.map((id) => (
                  <option key={id}>{id}</option>
                ))}
              </select>
            </label>
          )}
          <button type="button" onClick={() => onLeave()}>
            Leave
          </button>
        </form>
      </header>
      <main>
        <p role="status" class="trouble">
          {trouble}
        </p>
        {insight ? (
          <>
            <Figures {...insight} />
            <Charts summary={insight.summary} hours={insight.hours} />
          </>
        ) : (
          <p class="quiet">One moment …</p>
        )}
        <div class="pair">
          <Tail server={server} onNews={onNews} onPick={setWanted} />
          <LookUp server={server} wanted={wanted} onWant={setWanted} onChange={onNews} />
        </div>
        <div class="pair">
          {insight && <LedgerState ledger={insight.ledger} server={server} onChange={onNews} />}
          <Requests server={server} />
        </div>
        <p class="quiet small foot">
          Days and hours are UTC. Counts hold no visitor; a look-up, an export and an erasure are written into
          the audit log.
        </p>
      </main>
    </>
  );
}
