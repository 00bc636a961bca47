import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "../src/index.ts";

describe("canonical JSON", () => {
  it("is the same whatever the order of the keys", () => {
    expect(canonical({ b: 1, a: [true, null, { d: "x", c: undefined }] })).toBe(
      '{"a":[true,null,{"d":"x"}],"b":1}',
    );
    expect(canonical({ a: { x: 1, y: 2 } })).toBe(canonical({ a: { y: 2, x: 1 } }));
  });

  it("says the same as the value does", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("differs where the value differs", () => {
    expect(canonical(["1"])).not.toBe(canonical([1]));
    expect(canonical({ a: null })).not.toBe(canonical({}));
  });
});
