// A record: what was decided, whether its proof holds, what the visitor saw, and what can be done with it.
import { useState } from "preact/hooks";
import { Confirm } from "./confirm.tsx";
import { NoticeView } from "./notice-view.tsx";
import { saveAs } from "./save-as.ts";
import { time, words } from "./say.ts";
import type { Detail, Server } from "./server.ts";

export interface RecordDetailProps {
  readonly detail: Detail;
  readonly server: Server;
  readonly onWant: (id: string) => void;
  readonly onChange: () => void;
}

const faults: { readonly [fault: string]: string } = {
  "other-record": "The receipt is of another record.",
  changed: "What is stored is not what was signed.",
  path: "The record is not in the commit that was signed.",
  signature: "The signature is not by a key of this server.",
};

export function RecordDetail({ detail, server, onWant, onChange }: RecordDetailProps) {
  const [isErasing, setIsErasing] = useState(false);
  const { record, receipt, proof, state, notice } = detail;
  const holds = proof === "holds";

  return (
    <div class="detail">
      <p class={`proof ${holds ? "good" : "bad"}`}>
        <b>{holds ? "Proof holds." : "Proof does not hold."}</b>{" "}
        {holds
          ? `Entry ${detail.seq} of shard ${detail.shard}, in a commit signed with key ${receipt?.checkpoint.key}.`
          : (faults[proof] ?? proof)}
      </p>
      <dl class="facts">
        <Fact name="State" value={<span class={`tag ${state}`}>{words(state)}</span>} />
        <Fact name="Kept" value={time(detail.keptAt)} />
        {record && <Fact name="Decided" value={`${time(record.decidedAt)}, by the browser’s clock`} />}
        {record && <Fact name="Good until" value={time(record.expiresAt)} />}
        {record && <Fact name="Policy" value={`${record.policy.id} ${record.policy.version}`} />}
        {record && (
          <Fact
            name="How"
            value={`${words(record.evidence.action)}, on the ${record.evidence.surface}${record.signals.gpc ? ", with Global Privacy Control" : ""}`}
          />
        )}
        {record && <Fact name="Regime" value={record.regime} />}
        {record && (
          <Fact
            name="Choice"
            value={Object.entries({ ...record.categories, ...record.services }).map(([id, granted]) => (
              <span class={`tag ${granted ? "yes" : "no"}`} key={id}>
                {id}: {granted ? "granted" : "denied"}
              </span>
            ))}
          />
        )}
        {record?.previous && (
          <Fact
            name="Before it"
            value={
              <button type="button" class="link" onClick={() => onWant(record.previous ?? "")}>
                {record.previous}
              </button>
            }
          />
        )}
      </dl>
      {!record && (
        <p class="quiet">
          {state === "erased"
            ? "The content was erased; the digest stays in the chain."
            : "Restricted (GDPR 18): it is stored and not shown."}
        </p>
      )}
      {record && (
        <>
          <h3>What the visitor saw</h3>
          {notice ? (
            <NoticeView notice={notice} />
          ) : (
            <p class="quiet">
              {record.evidence.notice
                ? "No notice that is registered, or can be drawn up, has the digest that this record names."
                : "Nothing, or a page without https, where browsers make no digest."}
            </p>
          )}
        </>
      )}
      <div class="buttons">
        <button type="button" onClick={() => saveAs(`tillit-record-${detail.id}.json`, detail)}>
          Export this record
        </button>
        {state !== "erased" && (
          <>
            <button
              type="button"
              onClick={() => void server.restrict(detail.id, !detail.restricted).then(onChange)}
            >
              {detail.restricted ? "End the restriction" : "Restrict"}
            </button>
            <button type="button" class="danger" onClick={() => setIsErasing(true)}>
              Erase …
            </button>
          </>
        )}
      </div>
      {isErasing && (
        <Confirm
          title="Erase this record?"
          does="Erase"
          onYes={() => void server.erase(detail.id).then(onChange)}
          onClose={() => setIsErasing(false)}
        >
          Its content, salt and subject are overwritten and cannot be brought back. The digest stays, so that
          the ledger goes on to verify, and a tombstone says that the gap is meant.
        </Confirm>
      )}
    </div>
  );
}

function Fact({ name, value }: { name: string; value: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
