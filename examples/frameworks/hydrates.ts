// What every framework's face promises of pages that a server renders, as one suite that each of them runs in a DOM.
import { createConsent } from "@tillit/sdk";
import { readConsent } from "@tillit/sdk/server";
import { type StartState, startDocumentAs } from "@tillit/sdk/testing";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { builtinEnvironments } from "vitest/environments";
import declared from "../policies/nordljus-2.0.json" with { type: "json" };

type Snapshot = ReturnType<typeof readConsent>["snapshot"];

export interface Renderer {
  /** The page's HTML, as the server writes it. */
  readonly render: (initial: Snapshot | null) => string | Promise<string>;
  /** Takes over the server's HTML in the element. */
  readonly hydrate: (element: Element, initial: Snapshot | null) => unknown;
}

const policy = declared as never;

/** @param build builds the example's own server and browser code, and says in which modules it stands */
export function hydrates(name: string, build: () => Promise<string[]>): void {
  describe(name, () => {
    let face: Renderer;
    beforeAll(async () => {
      // The builder does not run where there is a DOM, and a framework looks for one when it is loaded.
      const files = await build();
      if (!globalThis.document) await builtinEnvironments.jsdom.setup(globalThis, {});
      face = Object.assign({}, ...(await Promise.all(files.map((file) => import(/* @vite-ignore */ file)))));
    }, 120_000);
    afterEach(() => vi.restoreAllMocks());

    const snapshotOf = (state: StartState) => {
      startDocumentAs(document, policy, state);
      return readConsent(policy, document.cookie).snapshot;
    };

    /** What stands on the page before and after it comes alive, and what the framework complained of. */
    async function visit(state: StartState, sent: Snapshot | null, initial = sent) {
      const said: unknown[] = [];
      for (const level of ["error", "warn"] as const) {
        vi.spyOn(console, level).mockImplementation((...words) => said.push(words.join(" ")));
      }
      const html = await face.render(sent);
      startDocumentAs(document, policy, state);
      document.body.innerHTML = `<div id="app">${html}</div>`;
      createConsent(policy, { banner: false });
      const app = document.querySelector("#app") as Element;
      const first = app.textContent;
      face.hydrate(app, initial);
      const during = app.textContent;
      await vi.waitFor(() =>
        expect(app.querySelector(state === "accepted" ? "#granted" : "#fallback")).not.toBeNull(),
      );
      return { first, during, last: app.textContent, said };
    }

    test("a page for one visitor is theirs from the first byte, and stays so without a warning", async () => {
      for (const state of ["accepted", "rejected"] as const) {
        const { first, during, last, said } = await visit(state, snapshotOf(state));
        const [seen, unseen] = state === "accepted" ? ["Granted", "Fallback"] : ["Fallback", "Granted"];
        for (const text of [first, during, last]) {
          expect(text).toContain(seen);
          expect(text).not.toContain(unseen);
        }
        expect(said).toEqual([]);
      }
    });

    test("a page for everybody shows the fallback first and what is allowed after, without a warning", async () => {
      const { first, last, said } = await visit("accepted", null);
      expect(first).toContain("Fallback");
      expect(last).toContain("Granted");
      expect(said).toEqual([]);
    });

    test("the framework does complain where server and browser start from different states", async () => {
      const { said } = await visit("accepted", null, snapshotOf("accepted"));
      expect(said.join()).toMatch(/hydrat|did not match|mismatch/i);
    });
  });
}
