// The engine: holds the state of one page, and is the only place that changes it.
import type { ConsentRecord, Evidence, Policy } from "@tillit/record";
import type { Audit } from "./audit/index.ts";
import {
  type Choice,
  type Classification,
  classify,
  type GivenEvidence,
  keyOf,
  meets,
  type Plan,
  plan,
} from "./core/index.ts";
import type * as Decision from "./decision/index.ts";
import type { WithdrawalReport } from "./decision/index.ts";
import { createListeners } from "./listeners.ts";
import { noPolicy } from "./no-policy.ts";
import type { ConsentOptions } from "./options.ts";
import {
  announce,
  apply,
  createGatekeeper,
  onReturn,
  onTrigger,
  readRecord,
  showState,
  triggerSelector,
  whenActive,
  whenBody,
  whenIdle,
} from "./page/index.ts";
import {
  beforeChange,
  type ChangeReason,
  type ConsentEvent,
  isSame,
  type Snapshot,
  snapshotOf,
} from "./snapshot.ts";
import type { Surface } from "./surfaces.ts";

/** The categories of a policy, as its type spells them. */
export type CategoryOf<P extends Policy> = Extract<keyof P["categories"], string>;

export interface Consent<P extends Policy = Policy> {
  readonly policy: P;
  /** The visitor's choice as it stands in the cookie; `null` when there is none that counts. */
  readonly record: Snapshot["record"];
  /** Whether the category, or one service in it, may run now. Unknown names are not allowed. */
  allows(category: CategoryOf<P>, service?: string): boolean;
  acceptAll(evidence?: Partial<GivenEvidence>): Promise<WithdrawalReport>;
  rejectAll(evidence?: Partial<GivenEvidence>): Promise<WithdrawalReport>;
  /** Grants or denies what the choice names and leaves the rest as it is. The state has changed when this returns. */
  choose(choice: Choice, evidence?: Partial<GivenEvidence>): Promise<WithdrawalReport>;
  /** Takes every consent back, deletes what it allowed to be stored and, if something had run, reloads the page. */
  withdraw(evidence?: Partial<GivenEvidence>): Promise<WithdrawalReport>;
  /** Shows the banner or the preferences. `opener` gets the focus back. */
  open(surface: Surface, opener?: Element | null): Promise<void>;
  /** Hears the latest change at once and every later one. A listener that throws harms nobody. */
  subscribe(listener: (event: ConsentEvent) => void): () => void;
  /** The same object until the state changes. */
  getSnapshot(): Snapshot;
  /** Resolves once the category, or one service in it, is allowed; never where it never is. */
  when(category: CategoryOf<P>, service?: string): Promise<void>;
  /**
   * What the page has stored and asked for, held against the policy. From npm it is always there and fetched by the
   * call; by script tag it comes with `audit.js` or `tillit.development.js`.
   */
  audit?: () => Promise<Audit>;
  /** To which category and service the policy counts a cookie. */
  classify(cookieName: string): Classification;
}

/** What the engine offers to the next caller of `createConsent` on the same page, and to nobody else. */
export interface Engine extends Consent {
  adopt(policy: Policy): void;
}

const nothingDone: WithdrawalReport = { removed: [], survived: [], reloading: false };

/** What makes decisions: its code is not needed on a page on which none is made. */
export type DecisionModule = Pick<typeof Decision, "makeDecision" | "cleanUp" | "showSurface">;

export function createEngine(
  given: Policy,
  options: ConsentOptions,
  load: () => Promise<DecisionModule>,
  /** There already where one file holds everything. */
  decision?: DecisionModule | false,
): Engine {
  const cookie = { ...options.cookie, name: options.cookie?.name ?? "tillit" };
  const listeners = createListeners<ConsentEvent>();
  /** Conditions of what was released, and of what code asked for through `when` and may have acted on. */
  const released: (() => boolean)[] = [];
  let policy = given;
  let snapshot = read();

  const gatekeeper = createGatekeeper(
    (requirement, service) => meets(snapshot.grants, requirement, service),
    released,
    options.scriptTimeout ?? 5_000,
  );

  function read(): Snapshot {
    try {
      const chosen = snapshotOf(policy, readRecord(cookie.name), Date.now());
      return options.regime?.settle(policy, chosen) ?? chosen;
    } catch (error) {
      // Here nobody can be told but the console. Development builds check every detail and throw before it comes to this.
      console.error("tillit: unusable policy", error);
      policy = noPolicy;
      return read();
    }
  }

  /** Makes `next` the state of the page and tells everybody. */
  function move(next: Snapshot, reason: ChangeReason, from: Snapshot | null, record?: ConsentRecord): Plan {
    const todo = plan(policy, from?.grants ?? null, next.grants);
    snapshot = next;
    showState(next);
    // What lost its grant must not run in the meantime, and is held again at once.
    apply(todo, gatekeeper, record && !todo.revokes);
    const event = { reason: record && todo.revokes ? "withdrawal" : reason, from, to: next, record };
    listeners.tell(event);
    announce("change", event);
    return todo;
  }

  function cleanUp(todo: Plan, by: DecisionModule) {
    const mayReload = options.reload !== false && released.some((isMet) => !isMet());
    return by.cleanUp(todo, policy, () => snapshot, cookie, mayReload);
  }

  /** Takes over what the page finds, rather than what the visitor does on it. */
  function arrive(next: Snapshot, reason: ChangeReason, from: Snapshot | null) {
    const todo = move(next, reason, from);
    // What there is to show is brought in for it, and not before. Whoever has answered meanwhile is not asked.
    const { ask, changes } = next;
    if (ask) whenBody(() => snapshot.ask && open("banner"));
    // What has changed is told also where the page has a control of its own.
    else if (changes[0] || options.control !== false)
      whenIdle(() => (!changes[0] && document.querySelector(triggerSelector)) || open(null));
    // Trackers that were running when consent was taken back may have written again. What lost its consent just now
    // may be running, and does not wait for a page that never has loaded.
    if (todo.purges)
      (todo.revokes ? queueMicrotask : whenIdle)(() => ready().then((by) => cleanUp(todo, by), reportError));
  }

  function start() {
    const next = read();
    const from = beforeChange(next);
    arrive(next, from ? "policy-change" : "start", from);
  }

  function reread() {
    const next = read();
    if (!isSame(snapshot, next)) arrive(next, "elsewhere", snapshot);
  }

  async function open(surface: Surface | null, opener?: Element | null) {
    try {
      await (await ready()).showSurface(engine, options, surface, opener);
    } catch (error) {
      // The file did not come: tags stay held, and the next attempt fetches again.
      announce("trouble", { trouble: "banner", error });
    }
  }

  async function ready() {
    // Nobody looks at a page that is prerendered: what it asks for itself waits for somebody, too.
    await new Promise<void>(whenActive);
    // biome-ignore lint/suspicious/noAssignInExpressions: two bytes less for every visitor.
    return (decision ||= await load());
  }

  async function decideOn(
    action: Evidence["action"],
    evidence?: Partial<GivenEvidence>,
    choice: Choice | boolean = action === "accept-all",
  ) {
    try {
      // The banner has it loaded before its first click, so that a click takes effect at once.
      const by = decision || (await ready());
      const before = snapshot;
      const given = { surface: "api", action, ...evidence } as const;
      const made = by.makeDecision(policy, before, choice, given, cookie, options.regime);
      if (!made) return nothingDone;
      return await cleanUp(move(made.next, "choice", before, made.record), by);
    } catch (error) {
      // Whatever failed, the visitor's page goes on, with what was granted before at most.
      reportError(error);
      return nothingDone;
    }
  }

  const engine: Engine = {
    get policy() {
      return policy;
    },
    get record() {
      return snapshot.record;
    },
    allows: (category, service) => snapshot.grants[keyOf(category, service)] === true,
    acceptAll: (evidence) => decideOn("accept-all", evidence),
    rejectAll: (evidence) => decideOn("reject-all", evidence),
    withdraw: (evidence) => decideOn("withdraw", evidence),
    choose: (choice, evidence) => decideOn("save", evidence, choice),
    open,
    subscribe: listeners.add,
    getSnapshot: () => snapshot,
    when: (category, service) =>
      new Promise((resolve) => {
        const allowed = () => engine.allows(category, service);
        const leave = listeners.add(() => {
          if (!allowed()) return;
          released.push(allowed);
          resolve();
          // The first call comes before `leave` is known.
          queueMicrotask(() => leave());
        });
      }),
    classify: (cookieName) => classify(policy, cookieName),
    adopt(other) {
      if (JSON.stringify(other) === JSON.stringify(policy)) return;
      policy = other;
      whenActive(start);
    },
  };
  whenActive(() => {
    start();
    onReturn(reread);
    onTrigger((action, opener) =>
      /^(banner|preferences)$/.test(action)
        ? open(action as Surface, opener)
        : /^(accept-all|reject-all|withdraw)$/.test(action) && decideOn(action as Evidence["action"]),
    );
  });
  return engine;
}
