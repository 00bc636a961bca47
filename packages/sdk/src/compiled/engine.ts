// The compiled engine: holds the state of one page, and is the only place that changes it.
import type { ConsentRecord, Evidence } from "@tillit/record";
import { type Choice, type GivenEvidence, type Grants, keyOf, meets } from "../core/index.ts";
import type { WithdrawalReport } from "../decision/index.ts";
import { painted, soon } from "../page/breathe.ts";
import { announce, showState } from "../page/document-state.ts";
import { createGatekeeper } from "../page/gatekeeper.ts";
import { isAhead, onReturn, whenActive, whenIdle } from "../page/lifecycle.ts";
import { onTrigger, triggerSelector } from "../page/triggers.ts";
import { type ChangeReason, type ConsentEvent, isSame, type Snapshot } from "../snapshot.ts";
import type { Surface } from "../surfaces.ts";
import type { CompiledPolicy } from "./compiled-policy.ts";
import { type Decided, decide } from "./decide.ts";
import { type Layer, showLayer } from "./layer.ts";
import { recordOf } from "./record-of.ts";
import { read, remember, write } from "./store.ts";
import { declaring, sweep } from "./sweep.ts";
import type { Ui } from "./ui.ts";

type Given = Partial<GivenEvidence>;

export function startEngine(policy: CompiledPolicy) {
  const listeners = new Set<(event: ConsentEvent) => void>();
  /** Conditions of what was released, and of what code asked for through `when` and may have acted on. */
  const released: (() => boolean)[] = [];
  const look = (stored = read(policy)) => decide(policy, stored, Date.now());
  let snapshot = look();
  let latest: ConsentEvent;
  let layer: Layer | undefined;
  let ui: Ui | undefined;

  const gatekeeper = createGatekeeper(
    (requirement, service) => meets(snapshot.grants, requirement, service),
    released,
    policy.timeout,
  );

  /** Everything that is not needed until somebody wants more than to answer. */
  const preload = {
    rel: "modulepreload",
    href: policy.ui,
    nonce: document.currentScript?.nonce ?? "",
  };
  const load = async () => {
    const { start }: typeof import("./ui.ts") = await import(preload.href);
    ui ??= start(engine as never, layer);
    return ui;
  };

  /** Nobody looks at a page that is prerendered: what it asks for itself waits for somebody, too. */
  const active = () => new Promise<void>(whenActive);

  function tell(listener: (event: ConsentEvent) => void) {
    try {
      listener(latest);
    } catch (error) {
      reportError(error);
    }
  }

  /** Makes `next` the state of the page, tells everybody, and deletes what lost its grant or was denied. */
  function move(next: Decided, reason: ChangeReason, from: Snapshot | null, record?: ConsentRecord) {
    const some = (test: (key: string) => unknown) => policy.items.some(([key]) => test(key));
    const revokes = some((key) => from?.grants[key] && !next.grants[key]);
    snapshot = next;
    showState(next);
    const release = () => gatekeeper(some((key) => key !== "necessary" && next.grants[key]));
    // The effect of a click is painted before any tag runs; what lost its grant is held again at once.
    if (record && !revokes) painted().then(release);
    else release();
    latest = { reason: record && revokes ? "withdrawal" : reason, from, to: next, record };
    listeners.forEach(tell);
    announce("change", latest);
    if (next.ask) open("banner");
    else {
      layer?.hide(!!record);
      layer = undefined;
      // What has changed is told also where the page has a control of its own.
      if (policy.control || next.behind)
        whenIdle(() => (!next.behind && document.querySelector(triggerSelector)) || open(null));
    }
    return { revokes, purges: revokes || some((key) => next.grants[key] === false) };
  }

  /** Takes over what the page finds, rather than what the visitor does on it. */
  function arrive(next: Decided, reason: ChangeReason, from: Snapshot | null) {
    const { revokes, purges } = move(next, reason, from);
    if (purges) (revokes ? queueMicrotask : whenIdle)(() => cleanUp(revokes));
  }

  function act(action: string, button: Element, isClick: boolean) {
    if (action === "preferences") {
      // Started while the pointer or the focus is on its way; where it does not come, the click asks again.
      if (isClick) open(action, button);
      else load().then((by) => by.prepare(), String);
    } else if (isClick) {
      const { locale, notice } = policy;
      // The banner goes first, whatever the answer sets in motion.
      layer?.hide(true);
      soon().then(() => decideOn(action as Evidence["action"], { surface: "banner", locale, notice }));
    }
  }

  async function open(surface: Surface | null, opener?: Element | null) {
    try {
      if (isAhead()) await active();
      // What has changed since an earlier answer the static layer cannot know.
      if (surface === "banner" && !ui && !layer && snapshot.ask && snapshot.ask !== "policy-change") {
        layer = showLayer(act);
        const { root } = layer ?? {};
        // Fetched and compiled when the page has nothing to do, and run only for who wants it.
        if (root)
          whenIdle(() => document.head.append(Object.assign(document.createElement("link"), preload)));
        // Who goes through the page by keyboard must see where: the banner that can step aside takes the place.
        addEventListener("focusin", ({ target }) => {
          if (layer && (target as Element).localName !== root?.host.localName)
            load()
              .then((by) => {
                const shown = layer && by.show("banner");
                layer = undefined;
                return shown;
              })
              .catch(String);
        });
      }
      if (surface !== "banner" || !layer) await (await load()).show(surface, opener);
    } catch (error) {
      // The file did not come: tags stay held, and the next attempt fetches again.
      announce("trouble", { trouble: "banner", error });
    }
  }

  async function cleanUp(revokes: boolean): Promise<WithdrawalReport> {
    const clean = () => sweep(policy, snapshot.grants);
    const reloading = revokes && policy.reload && released.some((isMet) => !isMet());
    let report: WithdrawalReport = { removed: clean(), survived: [], reloading };
    // A tracker that is still running may write again before the page goes.
    if (revokes) addEventListener("pagehide", clean, { once: true });
    if (revokes || policy.deep)
      report = await load().then(
        (by) => by.cleanUp(report),
        () => report,
      );
    if (revokes) announce("withdrawal", report);
    if (reloading) location.reload();
    return report;
  }

  async function decideOn(action: Evidence["action"], evidence?: Given, choice?: Choice) {
    try {
      if (isAhead()) await active();
      const before = snapshot;
      const given = { surface: "api", action, ...evidence, policyDigest: policy.digest } as const;
      const all: Grants = Object.fromEntries(policy.items.map(([key]) => [key, action === "accept-all"]));
      // At once where it is there: the banner that asks by service has brought it.
      const grants = choice ? (ui ?? (await load())).choose(choice) : all;
      const [record, stored] = recordOf(policy, grants, given, before.record);
      const next = look(stored);
      if (!isSame(before, next)) {
        write(stored, policy);
        remember(policy, next, record);
        const { revokes, purges } = move(next, "choice", before, record);
        if (purges) return await cleanUp(revokes);
      }
    } catch (error) {
      reportError(error);
    }
    return { removed: [], survived: [], reloading: false };
  }

  const engine = {
    policy: { id: policy.id, version: policy.version },
    get record() {
      return snapshot.record;
    },
    allows: (category: string, service?: string) => snapshot.grants[keyOf(category, service)] === true,
    acceptAll: (evidence?: Given) => decideOn("accept-all", evidence),
    rejectAll: (evidence?: Given) => decideOn("reject-all", evidence),
    withdraw: (evidence?: Given) => decideOn("withdraw", evidence),
    choose: (choice: Choice, evidence?: Given) => decideOn("save", evidence, choice),
    open,
    subscribe(listener: (event: ConsentEvent) => void) {
      // A function of its own, so that one listener added twice is two.
      const entry = (event: ConsentEvent) => listener(event);
      listeners.add(entry);
      if (latest) tell(entry);
      return () => listeners.delete(entry);
    },
    getSnapshot: () => snapshot,
    when: (category: string, service?: string) =>
      new Promise<void>((resolve) => {
        const allowed = () => engine.allows(category, service);
        const leave = engine.subscribe(() => {
          if (!allowed()) return;
          released.push(allowed);
          resolve();
          // The first call comes before `leave` is known.
          queueMicrotask(() => leave());
        });
      }),
    classify(cookieName: string) {
      const [found] = declaring(policy, "cookie", cookieName);
      const [category = null, service = null] = found?.[0].split("/") ?? [];
      return { category, service, declared: !!found };
    },
  };

  whenActive(() => {
    const { behind, record } = snapshot;
    if (behind && record) arrive(snapshot, "policy-change", { ...snapshot, ...record, ask: null });
    else arrive(snapshot, "start", null);
    onReturn(() => {
      const next = look();
      if (!isSame(snapshot, next)) arrive(next, "elsewhere", snapshot);
    });
    onTrigger((action, opener) =>
      /^(banner|preferences)$/.test(action)
        ? open(action as Surface, opener)
        : /^(accept-all|reject-all|withdraw)$/.test(action) && decideOn(action as Evidence["action"]),
    );
  });
  return engine;
}
