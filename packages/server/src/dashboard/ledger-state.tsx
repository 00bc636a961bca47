// Where the ledger stands, and what can be done with the whole of it.
import { useState } from "preact/hooks";
import { Confirm } from "./confirm.tsx";
import { count, time, words } from "./say.ts";
import type { Act, Ledger, Server } from "./server.ts";

export interface LedgerStateProps {
  readonly ledger: Ledger;
  readonly server: Server;
  readonly onChange: () => void;
}

export function LedgerState({ ledger, server, onChange }: LedgerStateProps) {
  const [isRetiring, setIsRetiring] = useState(false);
  const [said, setSaid] = useState("");
  const [acts, setActs] = useState<readonly Act[]>([]);
  const { retentionDays } = ledger;

  return (
    <section class="card" aria-labelledby="ledger">
      <h2 id="ledger">Ledger</h2>
      <p class="quiet small">
        <code>{ledger.ledger}</code> on {ledger.engine === "postgres" ? "PostgreSQL" : "SQLite"},{" "}
        {count(ledger.waiting)} waiting. Contents are kept{" "}
        {retentionDays === null ? "for ever" : `for ${count(retentionDays)} days`}. Signed with{" "}
        {ledger.keys.map(({ kid }) => kid).join(", ")}.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section class="scroll" tabIndex={0} aria-label="Chains">
        <table>
          <thead>
            <tr>
              <th scope="col">Chain</th>
              <th scope="col" class="number">
                Entries
              </th>
              <th scope="col">Head</th>
              <th scope="col">Last commit</th>
              <th scope="col">End</th>
            </tr>
          </thead>
          <tbody>
            {ledger.shards.map(({ shard, entries, head, at, holds }) => (
              <tr key={shard}>
                <th scope="row">{shard}</th>
                <td class="number">{count(entries)}</td>
                <td>
                  <code>{head.slice(0, 12)}…</code>
                </td>
                <td>{time(at)}</td>
                <td>
                  <span class={`tag ${holds ? "yes" : "erased"}`}>
                    {holds ? "as signed" : "not as signed"}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {!ledger.shards.length && <p class="quiet">Nothing has been kept yet.</p>}
      <div class="buttons">
        <button type="button" onClick={() => server.download()}>
          Export the ledger
        </button>
        {retentionDays !== null && (
          <button type="button" class="danger" onClick={() => setIsRetiring(true)}>
            Apply the retention now …
          </button>
        )}
      </div>
      <p role="status" class="small">
        {said}
      </p>
      <details
        onToggle={({ currentTarget }) =>
          currentTarget.open && void server.acts().then((answer) => setActs(answer.acts))
        }
      >
        <summary>Audit log</summary>
        <ol class="acts">
          {acts.map((act) => (
            <li key={act.id}>
              <time dateTime={act.at}>{time(act.at)}</time> {words(act.act)} <code>{act.target}</code>
            </li>
          ))}
        </ol>
      </details>
      {isRetiring && (
        <Confirm
          title={`Erase what is older than ${count(retentionDays ?? 0)} days?`}
          does="Erase"
          onYes={() =>
            void server.retire().then(({ erased }) => {
              setSaid(`${count(erased)} records have lost their contents.`);
              onChange();
            })
          }
          onClose={() => setIsRetiring(false)}
        >
          The server does this every hour by itself. Contents cannot be brought back; digests stay.
        </Confirm>
      )}
    </section>
  );
}
