import { Client } from "pg";
import type { DataSource, EntityManager } from "typeorm";
import { until } from "../../test/support/until.js";
import { type WaitingForLocks, waitingForLocks } from "../../test/support/waiting-for-locks.js";
import { changeQueueOf, independentWrites } from "../database/change-queue.js";
import { WaitBudget } from "../database/wait-budget.js";
import { openBox, packBox, weighBox } from "../test-support/boxes/box-actions.js";
import { type Box, boxTable } from "../test-support/boxes/boxes.js";
import {
  openSmallDatabase,
  person,
  type SmallSubgraph,
  startSmallSubgraph,
} from "../test-support/boxes/small-subgraph.js";
import { patientUrl } from "../test-support/patient-url.js";
import type { Context } from "./context.js";

let boxes: SmallSubgraph;
/** The same database, for changes that wait as long as a test needs them to. */
let patient: DataSource;
let waiting: WaitingForLocks;
beforeAll(async () => {
  boxes = await startSmallSubgraph("change");
  patient = await openSmallDatabase(patientUrl(boxes.url));
  waiting = await waitingForLocks(boxes.url);
});
afterAll(async () => {
  await waiting.stop();
  await patient.destroy();
  await boxes.stop();
});
beforeEach(() => boxes.clear());

const pack = (request: Partial<Context> = {}) =>
  packBox.perform({ label: "books", weight: 10 }, boxes.context(request)) as Promise<Box>;
const weigh = (boxId: string, request: Partial<Context> = {}) => weighBox.perform({ boxId }, boxes.context(request));
const weighPatiently = (boxId: string, request: Partial<Context> = {}) =>
  weigh(boxId, { database: patient, waitBudget: new WaitBudget(120_000), ...request });

const holders: Client[] = [];
afterEach(() => Promise.all(holders.splice(0).map((holder) => holder.end())));

/** Somebody outside who has a box locked until they let go of it, at the latest when the test ends. */
async function locked(boxId: string): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: boxes.url });
  holders.push(client);
  await client.connect();
  await client.query("BEGIN");
  await client.query("SELECT FROM box WHERE id = $1 FOR UPDATE", [boxId]);
  return () => client.end();
}

const lockedFor = {
  code: "SERVICE_UNAVAILABLE",
  message: "Somebody else is changing the same thing at this moment. Nothing was done. Try again in a few seconds.",
  extensions: { code: "SERVICE_UNAVAILABLE", reason: "LOCKED", retryable: true },
};

describe("while one thing is locked and forty want to change it", () => {
  let hot: Box;
  let letGo: () => Promise<void>;
  beforeEach(async () => {
    hot = await pack();
    letGo = await locked(hot.id);
  });
  const ofForty = (change: (boxId: string) => Promise<unknown>) => Array.from({ length: 40 }, () => change(hot.id));

  test("two of them hold a connection, and everything else can be read and changed", async () => {
    const cold = await Promise.all(Array.from({ length: 8 }, () => pack()));
    const told = Promise.all(ofForty(weighPatiently));
    await until(async () => (await waiting.count()) === 2);
    const answers = await Promise.all(cold.map(({ id }) => weighPatiently(id)));
    for (const answer of answers) expect(answer).toMatchObject({ version: 2 });
    const read = await Promise.all(ofForty((id) => patient.manager.findOneByOrFail(boxTable, { id })));
    expect(read).toHaveLength(40);
    expect(await waiting.count()).toBe(2);
    await letGo();
    await told;
  });

  test("each of the forty is told in clear words, and nothing was done", async () => {
    const before = await boxes.count("audit_entry");
    for (const outcome of await Promise.allSettled(ofForty(weigh)))
      expect(outcome).toMatchObject({ status: "rejected", reason: expect.objectContaining(lockedFor) });
    expect(await boxes.database.manager.findOneByOrFail(boxTable, { id: hot.id })).toEqual(hot);
    expect(await boxes.count("audit_entry")).toBe(before);
    await letGo();
    expect(await weigh(hot.id)).toMatchObject({ version: 2 });
  });
});

test("behind fifty who wait for one thing the next is told at once", async () => {
  const { id } = await pack();
  const letGo = await locked(id);
  let settled = 0;
  const count = () => {
    settled += 1;
  };
  const told = Promise.all(Array.from({ length: 2 + 50 }, () => weighPatiently(id).finally(count)));
  await expect(weighPatiently(id)).rejects.toMatchObject(lockedFor);
  expect(settled).toBe(0);
  await letGo();
  await told;
});

test("of many changes in one request those after one that waited in vain are told at once, and others are not", async () => {
  const { id } = await pack();
  const letGo = await locked(id);
  const waitBudget = new WaitBudget();
  while (!waitBudget.lostFor) await expect(weigh(id, { waitBudget })).rejects.toMatchObject(lockedFor);
  await letGo();
  await expect(weigh(id, { waitBudget })).rejects.toMatchObject(lockedFor);
  expect(await weigh(id)).toMatchObject({ version: 2 });
});

test("a change that waited long for its turn waits for a lock only as long as it has time left", async () => {
  const { id } = await pack();
  const letGo = await locked(id);
  await expect(weigh(id, { database: patient, waitBudget: new WaitBudget(200) })).rejects.toMatchObject(lockedFor);
  await letGo();
});

test("of one key only one waits with a connection, whatever it comes with", async () => {
  const many = await Promise.all(Array.from({ length: 14 }, () => pack()));
  const [hot, cold] = [await pack(), await pack()];
  const letGo = await locked(hot.id);
  const first = weighPatiently(hot.id, { idempotencyKey: "key-1" });
  await until(async () => (await waiting.count()) === 1);
  const told = Promise.allSettled(many.map(({ id }) => weighPatiently(id, { idempotencyKey: "key-1" })));
  expect(await weighPatiently(cold.id)).toMatchObject({ version: 2 });
  expect(await waiting.count()).toBe(1);
  await letGo();
  expect(await first).toMatchObject({ version: 2 });
  for (const outcome of await told) expect(outcome).toMatchObject({ reason: { code: "IDEMPOTENCY_KEY_REUSED" } });
});

const thrice = (things: readonly Box[], change: (boxId: string) => Promise<unknown>) =>
  things.flatMap(({ id }) => [change(id), change(id), change(id)]);

test("seven things that are locked and wanted by many keep no other change waiting", async () => {
  const hot = await Promise.all(Array.from({ length: 7 }, () => pack()));
  const cold = await pack();
  const letGo = await Promise.all(hot.map(({ id }) => locked(id)));
  const told = Promise.all(thrice(hot, weighPatiently));
  await until(async () => (await waiting.count()) === 9);
  expect(await weighPatiently(cold.id)).toMatchObject({ version: 2 });
  await Promise.all(letGo.map((end) => end()));
  await told;
});

test("what is forbidden leaves its entry also while every change waits, and when the caller is gone", async () => {
  const hot = await Promise.all(Array.from({ length: 10 }, () => pack()));
  const before = await boxes.count("audit_entry");
  const gone = new AbortController();
  const { authorize } = boxes.context();
  const forbidden = weigh(hot[0]?.id ?? "", {
    viewer: person("eve", []),
    gone: gone.signal,
    authorize: async (...asked) => {
      gone.abort(new Error("the caller is gone"));
      await authorize(...asked);
    },
  });
  await expect(forbidden).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await boxes.count("audit_entry")).toBe(before + 1);
  const letGo = await Promise.all(hot.map(({ id }) => locked(id)));
  const told = Promise.all(hot.map(({ id }) => weighPatiently(id)));
  await until(async () => (await waiting.count()) === 10);
  let entered = false;
  await changeQueueOf(patient).take(independentWrites, undefined, new WaitBudget(), async () => {
    entered = (await waiting.count()) === 10;
  });
  expect(entered).toBe(true);
  await Promise.all(letGo.map((end) => end()));
  await told;
});

test("of many changes in one request, those after its caller is gone are not begun", async () => {
  const { id } = await pack();
  const gone = new AbortController();
  const answers = [];
  for (let alias = 0; alias < 5; alias += 1) {
    answers.push(await weigh(id, { gone: gone.signal }).catch((error: Error) => error.message));
    gone.abort(new Error("the caller is gone"));
  }
  expect(answers).toEqual([expect.objectContaining({ version: 2 }), ...Array(4).fill("the caller is gone")]);
  expect(await boxes.database.manager.findOneByOrFail(boxTable, { id })).toMatchObject({ version: 2 });
});

test("many hot things at once leave connections to whoever reads", async () => {
  const hot = await Promise.all(Array.from({ length: 12 }, () => pack()));
  const letGo = await Promise.all(hot.map(({ id }) => locked(id)));
  const told = Promise.all(thrice(hot, weighPatiently));
  await until(async () => (await waiting.count()) === 10);
  expect(await patient.manager.countBy(boxTable, {})).toBe(12);
  await Promise.all(letGo.map((end) => end()));
  await told;
});

test("of many who want many hot things each is told that nothing was done", async () => {
  const hot = await Promise.all(Array.from({ length: 12 }, () => pack()));
  await Promise.all(hot.map(({ id }) => locked(id)));
  for (const outcome of await Promise.allSettled(thrice(hot, weigh)))
    expect(outcome).toMatchObject({
      status: "rejected",
      reason: { code: "SERVICE_UNAVAILABLE", message: expect.stringContaining("Nothing was done.") },
    });
});

test("whoever is gone before it is their turn has nothing done, and whose change has begun has it done", async () => {
  const { id } = await pack();
  const letGo = await locked(id);
  const gone = [new AbortController(), new AbortController(), new AbortController()];
  const changes = gone.map(({ signal }) => weighPatiently(id, { gone: signal }));
  await until(async () => (await waiting.count()) === 2);
  for (const controller of gone) controller.abort(new Error("the caller is gone"));
  await expect(changes[2]).rejects.toThrow("the caller is gone");
  await letGo();
  expect(await Promise.all(changes.slice(0, 2))).toMatchObject([{ id }, { id }]);
  expect(await boxes.database.manager.findOneByOrFail(boxTable, { id })).toMatchObject({ version: 3 });
});

/** Lets a transaction fail the first times, as PostgreSQL would. */
const failing = (state: string, times: number): Pick<Context, "authorize"> => {
  let left = times;
  return {
    authorize: async (transaction: EntityManager) => {
      if (left === 0) return;
      left -= 1;
      await transaction.query(`DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '${state}'; END $$`);
    },
  };
};

test.each(["40001", "40P01"])(
  "a race that was lost (%s) is run again, and what it does is done once",
  async (state) => {
    const { id } = await pack();
    expect(await weigh(id, { ...failing(state, 2), idempotencyKey: "key-1" })).toMatchObject({ version: 2 });
    expect(await boxes.count("outbox_event")).toBe(2);
    expect(await boxes.count("audit_entry")).toBe(2);
  },
);

test.each([
  ["40001", "CONFLICT", "Another change met this one at the same moment. Nothing was done. Try again."],
  ["53100", "NO_ROOM", /^The database has no room left .*\. Nothing was done\. Try again/],
  ["57014", "TOO_SLOW", /^The database took too long\. Nothing was done\. Try again/],
  ["57P01", "AWAY", /^The database does not answer\. Nothing was done\. Try again/],
])("%s that stays is told as %s, and nothing was done", async (state, reason, words) => {
  const { id } = await pack();
  const told = await weigh(id, failing(state, 99)).catch((error: unknown) => error);
  expect(told).toMatchObject({ message: expect.stringMatching(words), extensions: { reason, retryable: true } });
  expect(await boxes.database.manager.findOneByOrFail(boxTable, { id })).toMatchObject({ version: 1 });
  expect(await boxes.count("audit_entry")).toBe(1);
});

test("two who lock the same two things the other way round both succeed", async () => {
  const [first, second] = [await pack(), await pack()];
  const meet = (own: string, other: string) =>
    weigh(own, {
      authorize: async (transaction) => {
        await transaction.findOne(boxTable, { where: { id: other }, lock: { mode: "pessimistic_write" } });
      },
    });
  const answers = await Promise.all([meet(first.id, second.id), meet(second.id, first.id)]);
  expect(answers).toMatchObject([{ version: 2 }, { version: 2 }]);
});

test("a database that takes no changes is told as such, and is read all the same", async () => {
  const { id } = await pack();
  const name = new URL(boxes.url).pathname.slice(1);
  await boxes.database.query(`ALTER DATABASE "${name}" SET default_transaction_read_only = on`);
  const standby = await openSmallDatabase(boxes.url);
  try {
    const told = await openBox.perform({ boxId: id }, boxes.context({ database: standby })).catch((error) => error);
    expect(told).toMatchObject({
      message: expect.stringMatching(/^The database takes no changes at the moment.* Nothing was done\. Try again/),
      extensions: { code: "SERVICE_UNAVAILABLE", reason: "READ_ONLY", retryable: true },
    });
    expect(await standby.manager.countBy(boxTable, { id })).toBe(1);
  } finally {
    await standby.destroy();
    await boxes.database.query(`ALTER DATABASE "${name}" RESET default_transaction_read_only`);
  }
});

test("of a connection that is cut at the commit nobody says that nothing was done", async () => {
  const { id } = await pack();
  await boxes.database.query(`
    CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
    CREATE CONSTRAINT TRIGGER cut AFTER UPDATE ON box DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cut();`);
  const told = await weigh(id).catch((error: unknown) => error);
  await boxes.database.query("DROP FUNCTION cut CASCADE");
  expect(told).toMatchObject({
    message: expect.stringContaining("It is not known whether the operation took effect"),
    extensions: { reason: "AWAY" },
  });
});
