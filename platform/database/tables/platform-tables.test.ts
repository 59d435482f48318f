import { type SmallSubgraph, startSmallSubgraph } from "../../test-support/boxes/small-subgraph.js";
import { tableDifferences } from "../../test-support/table-differences.js";

let boxes: SmallSubgraph;

beforeAll(async () => {
  boxes = await startSmallSubgraph("platform_tables");
});

afterAll(() => boxes.stop());

test("Each table of the platform is declared as PostgreSQL has it, and has no other column", async () => {
  expect(await tableDifferences(boxes.database)).toEqual([]);
});

test.each([
  [
    "is of another type",
    "ALTER TABLE box ALTER weight TYPE bigint",
    ["declared: box.weight integer NOT NULL", "in PostgreSQL: box.weight bigint NOT NULL"],
  ],
  [
    "is of another nullability",
    "ALTER TABLE idempotency_key ALTER answer SET NOT NULL",
    ["declared: idempotency_key.answer jsonb", "in PostgreSQL: idempotency_key.answer jsonb NOT NULL"],
  ],
  [
    "has another default",
    "ALTER TABLE outbox_delivery ALTER attempts DROP DEFAULT",
    [
      "declared: outbox_delivery.attempts integer NOT NULL DEFAULT 0",
      "in PostgreSQL: outbox_delivery.attempts integer NOT NULL",
    ],
  ],
  ["is missing", "ALTER TABLE held_lease DROP number", ["declared: held_lease.number bigint NOT NULL"]],
  ["is not declared", "ALTER TABLE box ADD lid text[]", ["in PostgreSQL: box.lid text[]"]],
  [
    "belongs to a table that is not declared",
    "CREATE TABLE lid (id uuid PRIMARY KEY)",
    ["in PostgreSQL: lid.id uuid NOT NULL PRIMARY KEY"],
  ],
])("A column that %s is found", async (_which, change, found) => {
  const session = boxes.database.createQueryRunner();
  await session.startTransaction();
  await session.query(change);
  expect(await tableDifferences(boxes.database, { session })).toEqual(found);
  await session.rollbackTransaction();
  await session.release();
});
