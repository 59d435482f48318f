import type { DataSource } from "typeorm";
import { until } from "../../../test/support/until.js";
import { waitingForLocks } from "../../../test/support/waiting-for-locks.js";
import { action } from "../../actions/action.js";
import type { Entity } from "../../actions/aggregate.js";
import { packBox, weighBox } from "../../test-support/boxes/box-actions.js";
import { openSmallDatabase, type SmallSubgraph, startSmallSubgraph } from "../../test-support/boxes/small-subgraph.js";
import { holdTime } from "../../test-support/hold-time.js";
import { countStatements } from "../../test-support/statements/count-statements.js";

let boxes: SmallSubgraph;
beforeAll(async () => {
  boxes = await startSmallSubgraph("narrowing actions");
});
afterAll(() => boxes.stop());
afterEach(() => jest.restoreAllMocks());
beforeEach(async () => {
  await boxes.clear();
  await boxes.database.query("INSERT INTO outbox_subscriber VALUES ('copy', now())");
  // A lease that outlives the test.
  await boxes.database.query(
    "INSERT INTO granted_lease (subscriber, ends_at) VALUES ('copy', now() + interval '1 day')",
  );
});

const hideBox = action({ ...weighBox, name: "hideBox", aggregate: { ...weighBox.aggregate, narrows: () => true } });
const showBox = action({ ...weighBox, name: "showBox", aggregate: { ...weighBox.aggregate, narrows: () => false } });

async function pack(): Promise<string> {
  const box = await packBox.perform({ label: "books", weight: 1 }, boxes.context());
  return (box as Entity).id;
}

/** The copy takes in what was on its way to it. */
const takeIn = () => boxes.database.query("DELETE FROM outbox_delivery");

/** Until somebody who works with this database has looked several times whether the copy follows: they wait for it. */
async function untilWaiting(database: DataSource, begin: () => void): Promise<void> {
  const looks = countStatements(database, "lease_ends_at");
  begin();
  await until(() => looks.count >= 3);
  looks.stop();
}

test("an action that takes readers away has happened at once, and is answered when the copy has taken it in", async () => {
  const boxId = await pack();
  await takeIn();
  holdTime();
  const order: string[] = [];
  let hiding: Promise<unknown> | undefined;
  await untilWaiting(boxes.database, () => {
    hiding = hideBox.perform({ boxId }, boxes.context()).finally(() => order.push("answered"));
  });
  expect(await boxes.count("audit_entry")).toBe(2);
  order.push("taken in");
  await takeIn();
  expect(await hiding).toMatchObject({ id: boxId, version: 2 });
  expect(order).toEqual(["taken in", "answered"]);
});

test("a repeat with the same key waits for what the first waits for, in whatever replica", async () => {
  const boxId = await pack();
  await takeIn();
  holdTime();
  const replica = await openSmallDatabase(boxes.url);
  const order: string[] = [];
  const hide = (database: DataSource) =>
    hideBox
      .perform({ boxId }, boxes.context({ idempotencyKey: "hide-it", database }))
      .finally(() => order.push("answered"));
  const answers: Promise<unknown>[] = [];
  await untilWaiting(boxes.database, () => answers.push(hide(boxes.database)));
  await untilWaiting(replica, () => answers.push(hide(replica)));
  order.push("taken in");
  await takeIn();
  const [first, repeat] = await Promise.all(answers);
  expect(repeat).toEqual(first);
  expect(order).toEqual(["taken in", "answered", "answered"]);
  await replica.destroy();
});

test("what takes readers from nobody is answered without the copy, while another change is on its way", async () => {
  const boxId = await pack();
  expect(await showBox.perform({ boxId }, boxes.context())).toMatchObject({ id: boxId, version: 2 });
  expect(await weighBox.perform({ boxId }, boxes.context())).toMatchObject({ id: boxId, version: 3 });
  expect(await boxes.count("outbox_delivery")).toBe(3);
});

test("a refusal waits for nothing", async () => {
  const boxId = await pack();
  expect(await hideBox.perform({ boxId, expectedVersion: 7 }, boxes.context())).toMatchObject({
    __typename: "VersionConflict",
  });
});

test("an action that had to wait for its turn waits for the copy as long as there is time, and then says that it is done", async () => {
  const boxId = await pack();
  await takeIn();
  const time = holdTime();
  const locks = await waitingForLocks(boxes.url);
  const holder = boxes.database.createQueryRunner();
  await holder.startTransaction();
  await holder.query("SELECT FROM box FOR UPDATE");
  const request = () => boxes.context({ idempotencyKey: "hide-late" });
  const hiding = hideBox.perform({ boxId }, request()).catch((error) => error);
  await until(async () => (await locks.count()) === 1);
  await locks.stop();
  time.pass(1_500);
  await untilWaiting(boxes.database, () => void holder.commitTransaction());
  await holder.release();
  // With what has passed before, all the time that there is to answer; the lease lasts for longer.
  time.pass(7_500);
  const error = await hiding;
  expect(error.extensions).toEqual({ code: "SERVICE_UNAVAILABLE", reason: "COPIES_BEHIND", retryable: true });
  expect(error.message).toContain("The change is made.");
  expect(await boxes.count("audit_entry")).toBe(2);
  await takeIn();
  expect(await hideBox.perform({ boxId }, request())).toMatchObject({ id: boxId, version: 2 });
  expect(await boxes.count("audit_entry")).toBe(2);
});
