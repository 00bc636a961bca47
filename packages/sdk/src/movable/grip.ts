// The grip: what fingers, mouse and keys do to it, as moves. Where it stands is not its own affair.

export interface Moves {
  /** Where what is moved is now: its left upper corner, in pixels of the screen. */
  readonly from: () => { readonly left: number; readonly top: number };
  readonly to: (left: number, top: number) => void;
  /** It was pressed and not dragged: by a finger, a key or a voice. */
  readonly onwards: () => void;
}

/** Pixels that an arrow key moves by. */
const step = 16;
/** Pixels that a finger may tremble. */
const tremble = 4;

const arrows: { readonly [key: string]: readonly [across: number, down: number] } = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

export function createGrip({ from, to, onwards }: Moves): HTMLButtonElement {
  const grip = document.createElement("button");
  grip.type = "button";
  grip.className = "move";
  let held = { x: 0, y: 0, left: 0, top: 0, isMoved: false };

  grip.onpointerdown = ({ pointerId, clientX: x, clientY: y, button }) => {
    if (button) return;
    grip.setPointerCapture(pointerId);
    held = { x, y, ...from(), isMoved: false };
  };
  grip.onpointermove = ({ pointerId, clientX, clientY }) => {
    if (!grip.hasPointerCapture(pointerId)) return;
    const [across, down] = [clientX - held.x, clientY - held.y];
    held.isMoved ||= Math.hypot(across, down) > tremble;
    if (held.isMoved) to(held.left + across, held.top + down);
  };
  // A click ends a drag as well. That of a key has no count.
  grip.onclick = ({ detail }) => {
    if (!detail || !held.isMoved) onwards();
  };
  grip.onkeydown = (event) => {
    const arrow = arrows[event.key];
    if (!arrow) return;
    // The page would scroll.
    event.preventDefault();
    const { left, top } = from();
    to(left + arrow[0], top + arrow[1]);
  };
  return grip;
}
