// The few numbers that are looked at first.
import type { Summary } from "../core/summary.ts";
import { count, grantRate, share, words } from "./say.ts";
import type { Hours, Ledger } from "./server.ts";

export interface FiguresProps {
  readonly summary: Summary;
  readonly hours: Hours;
  readonly ledger: Ledger;
}

export function Figures({ summary, hours, ledger }: FiguresProps) {
  const lastDay = hours.hours.slice(-24).reduce((sum, { decisions }) => sum + decisions, 0);
  const holds = ledger.shards.every((shard) => shard.holds);
  return (
    <section>
      <h2 class="unseen">Decisions</h2>
      <dl class="figures">
        <Figure
          name="Decisions"
          value={count(summary.decisions)}
          note={`${count(lastDay)} in the last 24 hours`}
        />
        {Object.keys(summary.categories)
          .slice(0, 3)
          .map((category) => (
            <Figure
              name={`${words(category)} granted`}
              value={share(grantRate(summary, category))}
              note={`${count(summary.categories[category]?.denied ?? 0)} refusals`}
              key={category}
            />
          ))}
        <Figure
          name="In the ledger"
          value={count(ledger.entries)}
          note={holds ? "Every chain ends where it was signed" : "A chain does not end where it was signed"}
          isBad={!holds}
        />
      </dl>
    </section>
  );
}

function Figure(props: { name: string; value: string; note: string; isBad?: boolean }) {
  return (
    <div class={`card figure${props.isBad ? " bad" : ""}`}>
      <dt>{props.name}</dt>
      <dd class="value">{props.value}</dd>
      <dd class="quiet small">{props.note}</dd>
    </div>
  );
}
