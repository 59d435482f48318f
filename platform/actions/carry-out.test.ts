import { packBox, weighBox } from "../test-support/boxes/box-actions.js";
import { type Box, boxTable, type Records } from "../test-support/boxes/boxes.js";
import { person, type SmallSubgraph, startSmallSubgraph } from "../test-support/boxes/small-subgraph.js";
import type { Saved } from "./aggregate.js";
import { carryOut } from "./carry-out.js";

let boxes: SmallSubgraph;
beforeAll(async () => {
  boxes = await startSmallSubgraph("carry_out");
});
afterAll(() => boxes.stop());
beforeEach(() => boxes.clear());

const by = { action: "weighBox", phase: "PREPARATION", viewer: person("ada"), now: new Date() };

/** Carries out that a box has another weight, and hands back what came of it beside the one event that is told. */
async function weigh(aggregate: Saved<Box, Records>, weight: number) {
  const { id } = (await packBox.perform({ label: "books", weight: 10 }, boxes.context())) as Box;
  const box = await boxes.database.manager.findOneByOrFail(boxTable, { id });
  const decision = { summary: "Weighed a box.", writes: [{ update: "Box", id, set: { weight } } as const] };
  const carriedOut = await boxes.database.transaction((transaction) =>
    carryOut(transaction, aggregate, box, decision, by),
  );
  const [event] = await boxes.database.query<{ subject: string; narrows: boolean; data: { weight: number } }[]>(
    "SELECT subject, narrows, data FROM outbox_event ORDER BY sequence DESC LIMIT 1",
  );
  return { id, carriedOut, event };
}

/** A box that is a part of a shelf: subscribers are told of the shelf. */
const ofShelf: Saved<Box, Records> = {
  ...weighBox.aggregate,
  event: (entity, performedBy) => {
    const told = weighBox.aggregate.event(entity, performedBy);
    return told && { ...told, subject: "shelf-1" };
  },
};

/** Whoever may not carry much loses a box that has become heavier. */
const heavier: Pick<Saved<Box, Records>, "narrows"> = {
  narrows: ({ weight }, { writes }) =>
    writes.some((write) => "update" in write && (write.set.weight ?? weight) > weight),
};

test("an event is told of what was acted on, as it is afterwards", async () => {
  const { id, carriedOut, event } = await weigh(weighBox.aggregate, 11);
  expect(event).toMatchObject({ subject: id, narrows: false, data: { id, weight: 11 } });
  expect(carriedOut).toMatchObject({ entity: { id, version: 2 }, narrowed: undefined });
});

test("an event about a part is told of the thing that it belongs to, and what was acted on is the part", async () => {
  const { id, carriedOut, event } = await weigh(ofShelf, 11);
  expect(event).toMatchObject({ subject: "shelf-1", data: { id, weight: 11 } });
  expect(event?.data).not.toHaveProperty("subject");
  expect(carriedOut).toMatchObject({ entity: { id }, narrowed: undefined });
});

test.each([
  [11, true],
  [10, false],
  [9, false],
])(
  "whether a box of 10 that weighs %d now is taken from readers follows from what was decided: %s",
  async (weight, is) => {
    const { id, carriedOut, event } = await weigh({ ...weighBox.aggregate, ...heavier }, weight);
    expect([event?.narrows, carriedOut.narrowed]).toEqual([is, is ? id : undefined]);
  },
);

test("copies are waited for by the name under which they are told", async () => {
  const { carriedOut, event } = await weigh({ ...ofShelf, ...heavier }, 11);
  expect([event?.subject, event?.narrows, carriedOut.narrowed]).toEqual(["shelf-1", true, "shelf-1"]);
});

test("what is no news is announced to nobody, and saved all the same", async () => {
  const { id, event } = await weigh({ ...weighBox.aggregate, event: () => undefined }, 11);
  expect(await boxes.database.manager.findOneByOrFail(boxTable, { id })).toMatchObject({ weight: 11 });
  // The last that was told is that the box was packed.
  expect(event).toMatchObject({ subject: id, data: { weight: 10 } });
});
