import { expect, test } from "vitest";
import { createCommitter } from "../src/core/committer.ts";
import type { Outcome, Store } from "../src/core/store.ts";
import { drafts, seal } from "./fixtures/ledger.ts";

/** A store whose commits end when the test says so. */
function slowStore(lanes: number) {
  const commits: { size: number; end: (error?: Error) => void }[] = [];
  const append: Store["append"] = (batch) =>
    new Promise((resolve, reject) =>
      commits.push({
        size: batch.length,
        end: (error) =>
          error
            ? reject(error)
            : resolve(batch.map((draft) => ({ state: "known", entry: draft }) as unknown as Outcome)),
      }),
    );
  return { store: { append, lanes } as Store, commits };
}
const tick = () => new Promise((resolve) => setTimeout(resolve, 5));

test("puts what arrives during a commit into the next one, and answers each with its own", async () => {
  const { store, commits } = slowStore(1);
  const committer = createCommitter({ store, seal, maxWaiting: 1000, maxCommit: 100 });
  const [first, ...rest] = Array.from({ length: 6 }, () => drafts(2));
  const answers = [committer.submit(first as never)];
  await tick();
  for (const batch of rest) answers.push(committer.submit(batch));
  await tick();
  expect(commits.map(({ size }) => size)).toEqual([2]);
  commits[0]?.end();
  await tick();
  expect(commits.map(({ size }) => size)).toEqual([2, 10]);
  commits[1]?.end();
  const ids = (await Promise.all(answers)).map((outcomes) => outcomes.map(({ entry }) => entry.id));
  expect(ids).toEqual([first, ...rest].map((batch) => batch?.map(({ id }) => id)));
  expect(committer.waiting).toBe(0);
});

test("opens a second lane only for company, and none past the store's", async () => {
  const { store, commits } = slowStore(2);
  const committer = createCommitter({ store, seal, maxWaiting: 1000, maxCommit: 100 });
  const submit = async (count: number) => {
    void committer.submit(drafts(count));
    await tick();
  };
  await submit(1);
  await submit(5);
  expect(commits.map(({ size }) => size)).toEqual([1]);
  await submit(60);
  expect(commits.map(({ size }) => size)).toEqual([1, 65]);
  await submit(100);
  expect(commits).toHaveLength(2);
});

test("answers all of a failed commit with 503, and goes on", async () => {
  const { store, commits } = slowStore(1);
  const failures: unknown[] = [];
  const committer = createCommitter({
    store,
    seal,
    maxWaiting: 10,
    maxCommit: 100,
    onFailure: (error) => failures.push(error),
  });
  const refused = committer.submit(drafts(3)).catch((error) => error);
  await tick();
  commits[0]?.end(new Error("disk"));
  expect(await refused).toMatchObject({ status: 503, retryAfter: 5 });
  expect(failures).toHaveLength(1);
  const kept = committer.submit(drafts(1));
  await tick();
  commits[1]?.end();
  expect(await kept).toHaveLength(1);
  await committer.drain();
});
