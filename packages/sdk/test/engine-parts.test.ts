import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { cookieScopes } from "../src/decision/cookie-scopes.ts";
import { createListeners } from "../src/listeners.ts";
import { sdkVersion } from "../src/version.ts";

describe("listeners", () => {
  const reported = vi.fn();
  vi.stubGlobal("reportError", reported);
  afterEach(() => reported.mockClear());

  it("hear the latest news when they come late, and nothing after they left", () => {
    const { add, tell } = createListeners<number>();
    const heard: number[] = [];
    tell(1);
    const leave = add((value) => heard.push(value));
    tell(2);
    leave();
    tell(3);
    expect(heard).toEqual([1, 2]);
  });

  it("do not stop each other by throwing", () => {
    const { add, tell } = createListeners<number>();
    const heard: number[] = [];
    add(() => {
      throw new Error("mine");
    });
    add((value) => heard.push(value));
    tell(1);
    expect(heard).toEqual([1]);
    expect(reported).toHaveBeenCalledOnce();
  });

  it("may leave while they are told", () => {
    const { add, tell } = createListeners<number>();
    const heard: string[] = [];
    const leave = add(() => {
      heard.push("first");
      leave();
    });
    add(() => heard.push("second"));
    tell(1);
    tell(2);
    expect(heard).toEqual(["first", "second", "second"]);
  });
});

describe("the places of a cookie", () => {
  it("are the host, its parents, and every path above", () => {
    const scopes = cookieScopes("www.shop.example", "/a/b");
    for (const domain of ["", "; domain=www.shop.example", "; domain=shop.example"]) {
      for (const path of ["/", "/a", "/a/", "/a/b", "/a/b/"])
        expect(scopes).toContain(`path=${path}${domain}`);
    }
  });

  it("of a host without parents are the host's", () => {
    expect(cookieScopes("localhost", "/")).toContain("path=/");
  });
});

it("the version in every record is the package's", () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(sdkVersion).toBe(version);
});
