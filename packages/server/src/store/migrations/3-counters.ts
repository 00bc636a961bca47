// Counters for the dashboard, so that it never scans the ledger; filled from the records that are there.
import type { Migration } from "../migration.ts";

const ms = { day: 86_400_000, hour: 3_600_000 };

/** Milliseconds since 1970 of a record's decidedAt. */
const decidedAt = {
  sqlite:
    "CAST(round((julianday(json_extract(content, '$.decidedAt')) - 2440587.5) * 86400) AS INTEGER) * 1000",
  postgres: "floor(extract(epoch FROM (content::jsonb->>'decidedAt')::timestamptz))::bigint * 1000",
};

export const counters: Migration = {
  version: 3,
  name: "counters",
  sqlite: `
    CREATE TABLE tillit_days (
      day INTEGER NOT NULL, policy TEXT NOT NULL, version TEXT NOT NULL, locale TEXT NOT NULL,
      surface TEXT NOT NULL, action TEXT NOT NULL, category TEXT NOT NULL, shard INTEGER NOT NULL,
      granted INTEGER NOT NULL, denied INTEGER NOT NULL,
      PRIMARY KEY (day, policy, version, locale, surface, action, category, shard)
    ) WITHOUT ROWID;
    CREATE TABLE tillit_hours (
      hour INTEGER NOT NULL, shard INTEGER NOT NULL, decisions INTEGER NOT NULL, PRIMARY KEY (hour, shard)
    ) WITHOUT ROWID;
    INSERT INTO tillit_hours
      SELECT ${decidedAt.sqlite} / ${ms.hour}, shard, count(*) FROM tillit_entries
      WHERE kind = 0 AND content IS NOT NULL GROUP BY 1, 2;
    INSERT INTO tillit_days
      SELECT ${decidedAt.sqlite} / ${ms.day}, json_extract(content, '$.policy.id'),
        json_extract(content, '$.policy.version'), coalesce(json_extract(content, '$.evidence.locale'), ''),
        json_extract(content, '$.evidence.surface'), json_extract(content, '$.evidence.action'), c.key, shard,
        sum(c.value), sum(1 - c.value)
      FROM tillit_entries,
        (SELECT '' AS key) AS d
        JOIN json_each(json_set(json_extract(content, '$.categories'), '$.""', json('true'))) AS c
      WHERE kind = 0 AND content IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;
  `,
  // By shard, since a shard is locked by one writer at a time: so no two writers wait for one counter.
  postgres: `
    CREATE TABLE tillit_days (
      day integer NOT NULL, policy text NOT NULL, version text NOT NULL, locale text NOT NULL,
      surface text NOT NULL, action text NOT NULL, category text NOT NULL, shard smallint NOT NULL,
      granted bigint NOT NULL, denied bigint NOT NULL,
      PRIMARY KEY (day, policy, version, locale, surface, action, category, shard)
    ) WITH (fillfactor = 50);
    CREATE TABLE tillit_hours (
      hour integer NOT NULL, shard smallint NOT NULL, decisions bigint NOT NULL, PRIMARY KEY (hour, shard)
    ) WITH (fillfactor = 50);
    INSERT INTO tillit_hours
      SELECT ${decidedAt.postgres} / ${ms.hour}, shard, count(*) FROM tillit_entries
      WHERE kind = 0 AND content IS NOT NULL GROUP BY 1, 2;
    INSERT INTO tillit_days
      SELECT ${decidedAt.postgres} / ${ms.day}, content::jsonb#>>'{policy,id}',
        content::jsonb#>>'{policy,version}', coalesce(content::jsonb#>>'{evidence,locale}', ''),
        content::jsonb#>>'{evidence,surface}', content::jsonb#>>'{evidence,action}', c.key, shard,
        count(*) FILTER (WHERE c.value = 'true'), count(*) FILTER (WHERE c.value <> 'true')
      FROM tillit_entries,
        LATERAL jsonb_each(content::jsonb->'categories' || '{"": true}') AS c
      WHERE kind = 0 AND content IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;
  `,
};
