// One record by its id.
import { useEffect, useRef, useState } from "preact/hooks";
import { RecordDetail } from "./record-detail.tsx";
import { type Detail, Refused, type Server } from "./server.ts";

export interface LookUpProps {
  readonly server: Server;
  /** Id of the record that was picked elsewhere on the page. */
  readonly wanted: string;
  readonly onWant: (id: string) => void;
  readonly onChange: () => void;
}

export function LookUp({ server, wanted, onWant, onChange }: LookUpProps) {
  const [detail, setDetail] = useState<Detail>();
  const [trouble, setTrouble] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);

  const look = async (id: string) => {
    try {
      setDetail(await server.record(id));
      setTrouble("");
    } catch (error) {
      setDetail(undefined);
      setTrouble(error instanceof Refused ? `${error.message}.` : "The server cannot be reached.");
    }
  };
  useEffect(() => {
    if (!wanted) return;
    void look(wanted);
    if (field.current) field.current.value = wanted;
    // Who picked a record elsewhere goes on reading here.
    heading.current?.focus();
  }, [wanted]);

  return (
    <section class="card" aria-labelledby="look-up">
      <h2 id="look-up" ref={heading} tabIndex={-1}>
        Look up a record
      </h2>
      <form
        class="row-form"
        onSubmit={(event) => {
          event.preventDefault();
          const id = `${new FormData(event.currentTarget).get("id")}`.trim().toLowerCase();
          if (id === wanted) void look(id);
          else onWant(id);
        }}
      >
        <label for="id">Record id</label>
        <input id="id" name="id" ref={field} required spellcheck={false} autocomplete="off" />
        <button type="submit" class="primary">
          Look up
        </button>
      </form>
      <p role="status" class="wrong">
        {trouble}
      </p>
      {detail && (
        <RecordDetail
          detail={detail}
          server={server}
          onWant={onWant}
          onChange={() => {
            void look(detail.id);
            onChange();
          }}
        />
      )}
    </section>
  );
}
