import { tableDifferences } from "../../../platform/test-support/table-differences.js";
import { type LessonsRoom, openLessonsRoom } from "../test-support/lessons-room.js";

let room: LessonsRoom;

beforeAll(async () => {
  room = await openLessonsRoom("tables");
});

afterAll(() => room.close());

test("Each table is declared as PostgreSQL has it, and PostgreSQL has none besides", async () => {
  expect(await tableDifferences(room.database)).toEqual([]);
});
