import { until } from "../../../test/support/until.js";
import { type Answer, action } from "../action.js";
import { packBox, weighBox } from "../test-support/box-actions.js";
import { type SmallSubgraph, startSmallSubgraph } from "../test-support/small-subgraph.js";

let boxes: SmallSubgraph;
beforeAll(async () => {
  boxes = await startSmallSubgraph("narrowing actions");
});
afterAll(() => boxes.stop());
beforeEach(async () => {
  await boxes.clear();
  await boxes.database.query("INSERT INTO outbox_subscriber VALUES ('copy', now())");
  // A lease that outlives the test.
  await boxes.database.query("INSERT INTO granted_lease (subscriber, ends_at) VALUES ('copy', 'infinity')");
});

const hideBox = action({ ...weighBox, name: "hideBox", subject: { ...weighBox.subject, narrows: () => true } });
const showBox = action({ ...weighBox, name: "showBox", subject: { ...weighBox.subject, narrows: () => false } });

async function pack(): Promise<string> {
  const box = await packBox.perform({ label: "books", weight: 1 }, boxes.context());
  return (box as Answer).id;
}

/** The copy takes in what was on its way to it. */
const takeIn = () => boxes.database.query("DELETE FROM outbox_delivery");

/** Whether it is settled after everything that this process has under way has had its turns. */
async function isAnswered(work: Promise<unknown>): Promise<boolean> {
  let answered = false;
  void work.finally(() => {
    answered = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 400));
  return answered;
}

test("an action that takes readers away has happened at once, and is answered when the copy has taken it in", async () => {
  const boxId = await pack();
  await takeIn();
  const hiding = hideBox.perform({ boxId }, boxes.context());
  await until(async () => (await boxes.count("outbox_delivery")) === 1);
  expect(await boxes.count("audit_entry")).toBe(2);
  expect(await isAnswered(hiding)).toBe(false);
  await takeIn();
  expect(await hiding).toMatchObject({ id: boxId, version: 2 });
});

test("a repeat with the same key waits for what the first waits for, in whatever replica", async () => {
  const boxId = await pack();
  await takeIn();
  const request = () => boxes.context({ idempotencyKey: "hide-it" });
  const first = hideBox.perform({ boxId }, request());
  await until(async () => (await boxes.count("outbox_delivery")) === 1);
  const repeat = hideBox.perform({ boxId }, request());
  expect(await isAnswered(Promise.race([first, repeat]))).toBe(false);
  await takeIn();
  expect(await repeat).toEqual(await first);
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
