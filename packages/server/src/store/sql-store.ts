// The store, written once for both engines.
import type { Notice, Store, StoredPolicy } from "../core/store.ts";
import type { DayCount, HourCount } from "../core/tally.ts";
import { base64url } from "../ledger/digest.ts";
import type { Engine } from "./engine.ts";
import { checkpointOf, entryColumns, entryOf, requestOf } from "./row.ts";

export function sqlStore(engine: Engine): Store {
  const { rows, toId, fromId, ledger } = engine;
  const entriesFrom = async (found: ReturnType<Engine["rows"]>) =>
    (await found).map((row) => entryOf(row, fromId));
  const one = async <T>(found: ReturnType<Engine["rows"]>) => (await found)[0] as T | undefined;
  const firstId = toId("00000000-0000-0000-0000-000000000000");
  const lastId = toId("ffffffff-ffff-ffff-ffff-ffffffffffff");

  return {
    engine: engine.kind,
    ledger,
    lanes: engine.lanes,
    append: engine.append,

    async entry(id) {
      const found = rows(`SELECT ${entryColumns} FROM tillit_entries WHERE id = ?`, toId(id));
      return (await entriesFrom(found))[0];
    },
    async commit(shard, seq) {
      const row = (
        await rows(
          "SELECT * FROM tillit_checkpoints WHERE shard = ? AND last >= ? ORDER BY last LIMIT 1",
          shard,
          seq,
        )
      )[0];
      if (!row) return undefined;
      const checkpoint = checkpointOf(row, ledger);
      const digests = await rows(
        "SELECT digest FROM tillit_entries WHERE shard = ? AND seq BETWEEN ? AND ? ORDER BY seq",
        shard,
        checkpoint.first,
        checkpoint.last,
      );
      return { checkpoint, digests: digests.map(({ digest }) => base64url(digest as Uint8Array)) };
    },
    ofSubject: (subject, limit, skipped = 0) =>
      entriesFrom(rows(...engine.ofSubject(subject, limit, skipped))),
    records: ({ before, after, limit }) =>
      entriesFrom(
        rows(
          `SELECT ${entryColumns} FROM tillit_entries
           WHERE id < ? AND id > ? AND kind = 0 ORDER BY id DESC LIMIT ?`,
          before ? toId(before) : lastId,
          after ? toId(after) : firstId,
          limit,
        ),
      ),
    slice: (shard, after, limit) =>
      entriesFrom(
        rows(
          `SELECT ${entryColumns} FROM tillit_entries WHERE shard = ? AND seq > ? ORDER BY seq LIMIT ?`,
          shard,
          after,
          limit,
        ),
      ),
    async checkpoints(shard, after, limit) {
      const found = await rows(
        "SELECT * FROM tillit_checkpoints WHERE shard = ? AND last > ? ORDER BY last LIMIT ?",
        shard,
        after,
        limit,
      );
      return found.map((row) => checkpointOf(row, ledger));
    },
    async heads() {
      const found = await rows(
        "SELECT shard, seq, head, at, swept FROM tillit_chains WHERE seq > 0 ORDER BY shard",
      );
      return found.map((row) => ({ ...row, head: base64url(row.head as Uint8Array) })) as never;
    },

    async addPolicy({ id, version, digest, document, at }) {
      await rows(
        "INSERT INTO tillit_policies (id, version, digest, document, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        id,
        version,
        digest,
        document,
        at,
      );
      return (await policy(id, version)) as StoredPolicy;
    },
    policy,
    policies: async () =>
      (await rows("SELECT id, version, digest, at FROM tillit_policies ORDER BY id, at, version")) as never,
    async addNotice({ digest, policy, version, locale, document, at }) {
      await rows(
        `INSERT INTO tillit_notices (digest, policy, version, locale, document, at)
         VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
        digest,
        policy,
        version,
        locale,
        document,
        at,
      );
    },
    notice: (digest) => one<Notice>(rows("SELECT * FROM tillit_notices WHERE digest = ?", digest)),
    notices: async (policy, version) =>
      (await rows(
        `SELECT digest, policy, version, locale, at FROM tillit_notices
         WHERE policy = ? AND version = ? ORDER BY locale, digest`,
        policy,
        version,
      )) as never,

    async addKey({ kid, x }, at) {
      await rows("INSERT INTO tillit_keys (kid, x, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", kid, x, at);
    },
    async keys() {
      const found = await rows("SELECT kid, x, at FROM tillit_keys ORDER BY at, kid");
      return found.map(({ kid, x, at }) => ({
        kty: "OKP",
        crv: "Ed25519",
        alg: "EdDSA",
        use: "sig",
        kid: kid as string,
        x: x as string,
        since: at as number,
      }));
    },

    days: async (from, to) =>
      (await rows(
        `SELECT day, policy, version, locale, surface, action, category,
           CAST(sum(granted) AS bigint) AS granted, CAST(sum(denied) AS bigint) AS denied
         FROM tillit_days WHERE day BETWEEN ? AND ?
         GROUP BY day, policy, version, locale, surface, action, category ORDER BY day`,
        from,
        to,
      )) as unknown as DayCount[],
    hours: async (from, to) =>
      (await rows(
        `SELECT hour, CAST(sum(decisions) AS bigint) AS decisions FROM tillit_hours
         WHERE hour BETWEEN ? AND ? GROUP BY hour ORDER BY hour`,
        from,
        to,
      )) as unknown as HourCount[],

    async addAct({ id, at, act, target, detail }) {
      await rows(
        "INSERT INTO tillit_acts (id, at, act, target, detail) VALUES (?, ?, ?, ?, ?)",
        toId(id),
        at,
        act,
        target,
        detail,
      );
    },
    async acts(before, limit) {
      const found = await rows(
        "SELECT * FROM tillit_acts WHERE id < ? ORDER BY id DESC LIMIT ?",
        before ? toId(before) : lastId,
        limit,
      );
      return found.map((row) => ({ ...row, id: fromId(row.id) })) as never;
    },
    async addRequest(request) {
      await rows(
        `INSERT INTO tillit_requests
           (id, kind, reference, received_at, due_at, extension, state, closed_at, note)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        toId(request.id),
        request.kind,
        request.reference,
        request.receivedAt,
        request.dueAt,
        request.extension,
        request.state,
        request.closedAt,
        request.note,
      );
    },
    async changeRequest(id, { state = null, closedAt = null, note = null, dueAt = null, extension = null }) {
      const found = await rows(
        `UPDATE tillit_requests SET state = coalesce(?, state), closed_at = coalesce(?, closed_at),
           note = coalesce(?, note), due_at = coalesce(?, due_at), extension = coalesce(?, extension)
         WHERE id = ? RETURNING *`,
        state,
        closedAt,
        note,
        dueAt,
        extension,
        toId(id),
      );
      return found[0] && requestOf(found[0], fromId);
    },
    async requests(state, limit) {
      const found = state
        ? await rows(
            "SELECT * FROM tillit_requests WHERE state = ? ORDER BY due_at, id LIMIT ?",
            state,
            limit,
          )
        : await rows("SELECT * FROM tillit_requests ORDER BY id DESC LIMIT ?", limit);
      return found.map((row) => requestOf(row, fromId));
    },

    async ping() {
      await rows("SELECT 1");
    },
    upkeep: engine.upkeep,
    close: engine.close,
  };

  function policy(id: string, version: string) {
    return one<StoredPolicy>(rows("SELECT * FROM tillit_policies WHERE id = ? AND version = ?", id, version));
  }
}
