import { until } from "../../test/support/until.js";
import { CordonError } from "../runtime/errors.js";
import { newIdentifier } from "../runtime/identifier.js";
import { createLog } from "../runtime/log.js";
import { faults, openBox, packBox, weighBox } from "../test-support/boxes/box-actions.js";
import type { Box } from "../test-support/boxes/boxes.js";
import { person, type SmallSubgraph, startSmallSubgraph } from "../test-support/boxes/small-subgraph.js";
import type { Context } from "./context.js";
import { RefusedAttempts } from "./refused-attempts.js";

let boxes: SmallSubgraph;
beforeAll(async () => {
  boxes = await startSmallSubgraph("refused_attempts");
});
afterAll(() => boxes.stop());
beforeEach(() => boxes.clear());
afterEach(() => {
  delete faults.decide;
});

const long = { refusals: 5, withinSeconds: 600, summedUpAfterSeconds: 600 };
const attemptsWithin = (bounds = long) => new RefusedAttempts(boxes.database, createLog("test", "silent"), bounds);

function caller(
  attempts: RefusedAttempts,
  subject = "eve",
  responsibilities: readonly string[] = ["OPEN_BOXES"],
  request: Partial<Context> = {},
) {
  const viewer = person(subject, responsibilities);
  const context = () => boxes.context({ attempts, viewer, requestId: "request-9", ...request });
  return {
    open: (boxId: string = newIdentifier()) =>
      openBox.perform({ boxId }, context()).then(
        (answer) => ("__typename" in answer ? answer.__typename : "opened"),
        ({ code }: { readonly code: string }) => code,
      ),
    weigh: (boxId: string) => weighBox.perform({ boxId }, context()),
    pack: () => packBox.perform({ label: "books", weight: 1 }, context()) as Promise<Box>,
  };
}

test("after so many refusals the next attempts are refused before the database is asked", async () => {
  const eve = caller(attemptsWithin());
  const answers = [];
  for (let time = 0; time < 12; time += 1) answers.push(await eve.open());
  expect(answers).toEqual([...Array(5).fill("NotFound"), ...Array(7).fill("TOO_MANY_REQUESTS")]);
  expect(await boxes.count("audit_entry")).toBe(5);
});

test("of many attempts at once no more are looked at than the bound says", async () => {
  const eve = caller(attemptsWithin());
  const answers = await Promise.all(Array.from({ length: 60 }, () => eve.open()));
  expect(answers.filter((answer) => answer === "NotFound")).toHaveLength(5);
  expect(answers.filter((answer) => answer === "TOO_MANY_REQUESTS")).toHaveLength(55);
  expect(await boxes.count("audit_entry")).toBe(5);
});

test("of many at once that succeed none is refused", async () => {
  const ada = caller(attemptsWithin());
  const packed = await Promise.all(Array.from({ length: 30 }, () => ada.pack()));
  expect(packed).toHaveLength(30);
});

test("whoever stops it waits for a sum that its clock has begun", async () => {
  const attempts = attemptsWithin({ refusals: 1, withinSeconds: 600, summedUpAfterSeconds: 0.05 });
  const eve = caller(attempts);
  const lock = boxes.database.createQueryRunner();
  await eve.open();
  await lock.startTransaction();
  await lock.query("LOCK audit_head IN ACCESS EXCLUSIVE MODE");
  expect(await eve.open()).toBe("TOO_MANY_REQUESTS");
  const waits = "SELECT FROM pg_locks WHERE relation = 'audit_head'::regclass AND NOT granted";
  await until(async () => (await boxes.database.query<object[]>(waits)).length > 0);
  const stopped = attempts.stop();
  await lock.rollbackTransaction();
  await lock.release();
  await stopped;
  expect(await boxes.count("audit_entry WHERE outcome = 'SUPPRESSED'")).toBe(1);
});

test("the refusal says what happened and when to come again", async () => {
  const attempts = attemptsWithin();
  const eve = caller(attempts);
  for (let time = 0; time < 5; time += 1) await eve.open();
  const told = await eve.pack().catch((error: unknown) => error);
  expect(told).toMatchObject({
    message: expect.stringMatching(
      /^5 of your attempts were refused within 600 s, .* Nothing was done\. Try again in \d+ s/,
    ),
    extensions: { code: "TOO_MANY_REQUESTS", retryAfterSeconds: expect.any(Number) },
  });
});

test("what is forbidden counts as what is refused, and others are not touched", async () => {
  const attempts = attemptsWithin();
  const { id } = await caller(attempts, "ada").pack();
  const eve = caller(attempts, "eve", []);
  for (let time = 0; time < 5; time += 1) expect(await eve.open(id)).toBe("FORBIDDEN");
  expect(await eve.open(id)).toBe("TOO_MANY_REQUESTS");
  expect(await caller(attempts, "ada").open(id)).toBe("opened");
});

test("a key that was used before counts as what is refused, whatever it now comes with", async () => {
  const eve = caller(attemptsWithin(), "eve", ["OPEN_BOXES"], { idempotencyKey: "key-1" });
  await eve.pack();
  const answers = [];
  for (let time = 0; time < 6; time += 1) answers.push(await eve.open());
  expect(answers).toEqual([...Array(5).fill("IDEMPOTENCY_KEY_REUSED"), "TOO_MANY_REQUESTS"]);
  expect(await boxes.count("audit_entry WHERE outcome = 'REFUSED'")).toBe(5);
});

test("input that the decision finds wrong counts as what is refused", async () => {
  const eve = caller(attemptsWithin());
  faults.decide = new CordonError("BAD_USER_INPUT", "Nothing was done. The label contradicts the box.");
  const answers = [];
  for (let time = 0; time < 6; time += 1) answers.push(await eve.pack().catch(({ code }) => code));
  expect(answers).toEqual([...Array(5).fill("BAD_USER_INPUT"), "TOO_MANY_REQUESTS"]);
  expect(await boxes.count("audit_entry WHERE outcome = 'REFUSED'")).toBe(5);
});

test("a fault of ours and a database that is away count for nobody", async () => {
  const eve = caller(attemptsWithin());
  for (const fault of [new Error("the disk is on fire"), new CordonError("SERVICE_UNAVAILABLE", "It is away.")]) {
    faults.decide = fault;
    for (let time = 0; time < 6; time += 1) await expect(eve.pack()).rejects.toBe(fault);
  }
  expect(await boxes.count("audit_entry WHERE outcome = 'REFUSED'")).toBe(0);
});

test("what succeeds is never bounded", async () => {
  const ada = caller(attemptsWithin());
  const { id } = await ada.pack();
  for (let time = 0; time < 30; time += 1) expect(await ada.weigh(id)).toMatchObject({ id });
});

test("one audit entry says how many attempts were suppressed, of which operations, and when", async () => {
  const attempts = attemptsWithin();
  const eve = caller(attempts);
  for (let time = 0; time < 5 + 20; time += 1) await eve.open();
  await eve.pack().catch(() => undefined);
  await attempts.stop();
  await attempts.stop();
  const entries = await boxes.database.query<object[]>("SELECT * FROM audit_entry ORDER BY sequence");
  expect(entries).toHaveLength(6);
  expect(entries.at(-1)).toMatchObject({
    outcome: "SUPPRESSED",
    actor: "eve",
    action: "openBox",
    subject_type: "Person",
    subject_id: "person-eve",
    request_id: "request-9",
    input: { attempts: 21, operations: { openBox: 20, packBox: 1 } },
    summary: expect.stringContaining("21 attempts were refused without being looked at"),
  });
});

test("it is recorded while the process goes on, and after a while attempts are looked at again", async () => {
  const eve = caller(attemptsWithin({ refusals: 2, withinSeconds: 1, summedUpAfterSeconds: 0.05 }));
  await until(async () => (await eve.open()) === "TOO_MANY_REQUESTS");
  await until(async () => (await eve.open()) === "NotFound");
  const suppressed = "SELECT input FROM audit_entry WHERE outcome = 'SUPPRESSED'";
  await until(async () => (await boxes.database.query<unknown[]>(suppressed)).length > 0);
});
