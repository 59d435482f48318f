import { boxTable } from "../boxes/boxes.js";
import { type SmallSubgraph, startSmallSubgraph } from "../boxes/small-subgraph.js";
import { keptFiles, keptRows } from "./kept-rows.js";

let boxes: SmallSubgraph;
beforeAll(async () => {
  boxes = await startSmallSubgraph("kept_rows");
});
afterAll(() => boxes.stop());
beforeEach(() => boxes.clear());

const ids = [1, 2, 3].map((number) => `00000000-0000-4000-8000-00000000000${number}`);

test("what is written, added or taken away is read again, and all else is the object that it was, by id", async () => {
  const { manager } = boxes.database;
  const box = (id: string | undefined) => ({
    ...{ id, version: 1, label: "books", weight: 1, state: "CLOSED" as const },
    ...{ serviceId: ids[0], changedAt: new Date(), approvedFor: null },
  });
  await manager.insert(boxTable, [box(ids[2]), box(ids[0])]);
  const rowsOf = keptRows({ Box: boxTable });
  const { Box: first } = await rowsOf(manager);
  expect(first.map(({ id }) => id)).toEqual([ids[0], ids[2]]);
  expect((await rowsOf(manager)).Box).toBe(first);
  await manager.insert(boxTable, box(ids[1]));
  await manager.update(boxTable, { id: ids[2] }, { weight: 2 });
  const { Box: second } = await rowsOf(manager);
  expect(second).toEqual(await manager.find(boxTable, { order: { id: "ASC" } }));
  expect(second[0]).toBe(first[0]);
  expect(second[2]).toMatchObject({ weight: 2 });
  await manager.delete(boxTable, { id: ids[0] });
  // Written as it was: nobody can tell that from a change.
  await manager.update(boxTable, { id: ids[1] }, { weight: 1 });
  const { Box: third } = await rowsOf(manager);
  expect(third.map(({ id }) => id)).toEqual([ids[1], ids[2]]);
  expect(third[0]).not.toBe(second[1]);
  expect(third[1]).toBe(second[2]);
});

test("what is made of the same rows is what was made of them before", () => {
  const [one, other] = [{ a: 1 }, { a: 1 }];
  const same = keptFiles();
  const file = same("file", { one, list: [one, other], count: 2 });
  expect(same("file", { one, list: [one, other], count: 2 })).toBe(file);
  for (const changed of [
    { one: other, list: [one, other], count: 2 },
    { one, list: [one], count: 2 },
    { one, list: [other, one], count: 2 },
    { one, list: [one, other], count: 3 },
  ]) {
    expect(same("file", changed)).toBe(changed);
    expect(same("file", file)).toBe(file);
  }
});
