// Asks before what cannot be undone.
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

export interface ConfirmProps {
  readonly title: string;
  /** What the button says. */
  readonly does: string;
  readonly children: ComponentChildren;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

export function Confirm({ title, does, children, onYes, onClose }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="confirm" onClose={onClose}>
      <h2 id="confirm">{title}</h2>
      <p>{children}</p>
      <div class="buttons">
        <button type="button" onClick={() => dialog.current?.close()}>
          Keep it
        </button>
        <button
          type="button"
          class="danger"
          onClick={() => {
            onYes();
            dialog.current?.close();
          }}
        >
          {does}
        </button>
      </div>
    </dialog>
  );
}
