// Everything that is not needed until somebody wants more than to answer: the banner's own code with the preferences,
// choices by category, and what deletes thoroughly. One file for each language, which the gate fetches.
import type { Policy } from "@tillit/record";
import { createBanner } from "../banner/create-banner.tsx";
import { prepare } from "../banner/intent-of-gate.ts";
import type { Consent } from "../consent.ts";
import { type Choice, choose, type Grants } from "../core/index.ts";
import type { WithdrawalReport } from "../decision/index.ts";
import { purge, type Remains } from "../decision/purge.ts";
import type { ConsentOptions } from "../options.ts";
import type { Snapshot } from "../snapshot.ts";
import type { Surface } from "../surfaces.ts";
import type { Decided } from "./decide.ts";
import type { Layer } from "./layer.ts";

/** What the gate does without. */
export interface Site {
  /** In one language, its changes newest first. */
  readonly policy: Policy;
  readonly options: ConsentOptions;
}

declare const TILLIT_SITE: Site;

export interface Ui {
  show(surface: Surface | null, opener?: Element | null): Promise<void>;
  /** Does what a click on the way need not wait for. The first date or number of a page alone takes a browser 30 ms. */
  prepare(): Promise<void>;
  /** Deletes what the gate could not, and completes its report. */
  cleanUp(report: WithdrawalReport): Promise<WithdrawalReport>;
  choose(choice: Choice): Grants;
}

/** @param layer the gate's, if it is on the page */
export function start(gate: Consent, layer: Layer | undefined): Ui {
  const { policy, options } = TILLIT_SITE;
  const consent = knowing(gate, policy, layer);
  const banner = createBanner({ consent }, options);

  async function show(surface: Surface | null, opener: Element | null = null) {
    await banner.show(surface, opener);
    if (surface !== "banner") return;
    // In the same frame, by one that steps aside for what has the focus: that may be under it already.
    layer?.hide();
    if (document.activeElement !== document.body) dispatchEvent(new Event("focusin"));
  }

  return {
    show,
    prepare: () => prepare(),
    choose: (choice) => choose(policy, gate.getSnapshot().grants, choice),
    async cleanUp({ removed, reloading }) {
      const report = await purge(policy, gate.getSnapshot().grants, options.cookie?.name ?? "tillit");
      const now = [...report.removed, ...report.survived].map(nameOf);
      const earlier = removed.filter((gone) => !now.includes(nameOf(gone)));
      return { ...report, removed: [...earlier, ...report.removed], reloading };
    },
  };
}

const nameOf = ({ kind, name }: Remains) => kind + name;

/**
 * The gate's own object, which now knows the whole policy and what has changed in it since the visitor decided. What is
 * chosen in the preferences is announced by them, and not by the layer below as well.
 */
function knowing(gate: Consent, policy: Policy, layer: Layer | undefined): Consent {
  let source: Snapshot | undefined;
  let known: Snapshot;
  const full = (snapshot: Snapshot) => {
    if (snapshot !== source) known = { ...snapshot, changes: changesSince(policy, snapshot as Decided) };
    source = snapshot;
    return known;
  };
  Object.assign(gate, { policy });
  return Object.create(gate, {
    choose: {
      value: (...chosen: Parameters<Consent["choose"]>) => {
        layer?.hide();
        return gate.choose(...chosen);
      },
    },
    getSnapshot: { value: () => full(gate.getSnapshot()) },
    subscribe: {
      value: (listener: Parameters<Consent["subscribe"]>[0]) =>
        gate.subscribe((event) => listener({ ...event, to: full(event.to) })),
    },
  });
}

/** Those above the version of the record, where it still counts: the gate has found that one in the change log. */
function changesSince({ changes }: Policy, { behind, record }: Decided) {
  return behind
    ? changes.slice(
        0,
        changes.findIndex(({ version }) => version === record?.policyVersion),
      )
    : [];
}
