import type { EntityManager } from "typeorm";
import { type SmallSubgraph, startSmallSubgraph } from "../../test-support/boxes/small-subgraph.js";
import { statementsOf } from "../../test-support/statements/statements-of.js";
import { appendEvent, appendingTogether } from "./outbox.js";

let boxes: SmallSubgraph;
beforeAll(async () => {
  boxes = await startSmallSubgraph("outbox");
});
afterAll(() => boxes.stop());
beforeEach(() => boxes.clear());

const tell = (transaction: EntityManager, number: number, narrows = false) =>
  appendEvent(transaction, {
    type: "dev.cordon.box.changed",
    subject: `box-${number}`,
    time: new Date(),
    data: { number },
    narrows,
  });

const appendAll = async (transaction: EntityManager, numbers: readonly number[]) => {
  for (const number of numbers) await tell(transaction, number);
};

const told = async () => {
  const rows = await boxes.database.query<{ number: number }[]>(
    "SELECT CAST(data ->> 'number' AS integer) AS number FROM outbox_event ORDER BY sequence",
  );
  return rows.map(({ number }) => number);
};

test("Events of one work are appended by one statement at its end, in the order in which they were told", async () => {
  const numbers = [3, 1, 2];
  const statements = await statementsOf(boxes.database, () =>
    boxes.database.transaction((transaction) =>
      appendingTogether(transaction, async () => {
        await appendAll(transaction, numbers);
        await transaction.query("SELECT 'the last of the work'");
      }),
    ),
  );
  expect(statements.map(({ sql }) => /last of the work|append_event|[A-Z ]+$/.exec(sql)?.[0])).toEqual([
    "START TRANSACTION",
    "last of the work",
    "append_event",
    "COMMIT",
  ]);
  expect(await told()).toEqual(numbers);
});

test("However many there are, and in work within the work, each is told once and in its place", async () => {
  const numbers = Array.from({ length: 50 }, (_, number) => number);
  await boxes.database.transaction((transaction) =>
    appendingTogether(transaction, async () => {
      await appendAll(transaction, numbers.slice(0, 20));
      await appendingTogether(transaction, () => appendAll(transaction, numbers.slice(20, 45)));
      await appendAll(transaction, numbers.slice(45));
    }),
  );
  expect(await told()).toEqual(numbers);
});

test("Nothing is told of work that fails, and what is told later in its transaction is told at once", async () => {
  await boxes.database.transaction(async (transaction) => {
    const failing = appendingTogether(transaction, async () => {
      await tell(transaction, 1);
      throw new Error("The box is gone.");
    });
    await expect(failing).rejects.toThrow("The box is gone.");
    await tell(transaction, 2);
    expect(await transaction.query("SELECT FROM outbox_event")).toHaveLength(1);
  });
  expect(await told()).toEqual([2]);
});

test("Of several events, those that take something from a reader say so, and the others do not", async () => {
  await boxes.database.transaction((transaction) =>
    appendingTogether(transaction, async () => {
      await tell(transaction, 1);
      await tell(transaction, 2, true);
    }),
  );
  const rows = await boxes.database.query<object[]>("SELECT subject, narrows FROM outbox_event ORDER BY sequence");
  expect(rows).toEqual([
    { subject: "box-1", narrows: false },
    { subject: "box-2", narrows: true },
  ]);
});

test("What cannot be told fails the work, and leaves nothing of it", async () => {
  const work = boxes.database.transaction((transaction) =>
    appendingTogether(transaction, async () => {
      await tell(transaction, 1);
      await appendEvent(transaction, { type: "dev.cordon.box.changed", subject: "\0", time: new Date(), data: {} });
    }),
  );
  await expect(work).rejects.toThrow();
  expect(await told()).toEqual([]);
});
