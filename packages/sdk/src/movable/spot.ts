// Where the control is, as shares of the free room: at every size of the window it is on the screen.

/** 0 is at the left and at the top, 1 at the right and at the bottom. */
export interface Spot {
  readonly across: number;
  readonly down: number;
}

/** Pixels between it and the edges of the screen. */
export const gap = 16;

const share = (value: number) => (value > 0 ? Math.min(value, 1) : 0);

/** Pure. The spot at which the upper left corner is at these pixels, or as near as the screen allows. */
export function spotAt(left: number, top: number, room: { width: number; height: number }): Spot {
  // Where no room is left, what is divided by nothing is nowhere, and that is the edge.
  return { across: share((left - gap) / room.width), down: share((top - gap) / room.height) };
}

/** Pure. The next corner clockwise. */
export function nextCorner({ across, down }: Spot): Spot {
  const [isRight, isLow] = [across > 0.5, down > 0.5];
  return { across: isLow ? 0 : 1, down: isRight ? 1 : 0 };
}
