import { describe, expect, it } from "vitest";
import { locales } from "../../src/banner/locales/load.ts";
import { nextCorner, spotAt } from "../../src/movable/spot.ts";
import { words } from "../../src/movable/words.ts";

const room = { width: 1000, height: 600 };

describe("a spot", () => {
  it("is a share of the free room", () => {
    expect(spotAt(516, 316, room)).toEqual({ across: 0.5, down: 0.5 });
  });

  it.each([
    [-500, 5000, { across: 0, down: 1 }],
    [5000, -500, { across: 1, down: 0 }],
  ])("is on the screen, however far away %i, %i is", (left, top, spot) => {
    expect(spotAt(left, top, room)).toEqual(spot);
  });

  it("is at the edge where there is no room at all", () => {
    for (const size of [0, -40]) {
      const { across, down } = spotAt(16, 16, { width: size, height: size });
      expect([across, down]).toEqual([0, 0]);
    }
  });

  it("goes clockwise from corner to corner, from wherever it is", () => {
    let at = { across: 0.2, down: 0.9 };
    const seen = [1, 2, 3, 4].map(() => {
      at = nextCorner(at);
      return `${at.across}${at.down}`;
    });
    expect(seen).toEqual(["00", "10", "11", "01"]);
  });
});

it("the grip has a name in every language of the banner besides English", () => {
  expect(Object.keys(words).sort()).toEqual([...locales].sort());
  for (const word of Object.values(words)) expect(word).toMatch(/^\S+$/);
});
