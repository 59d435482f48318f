import { tableDifferences } from "../../../platform/test-support/table-differences.js";
import { type ExercisesRoom, openExercisesRoom } from "../test-support/exercises-room.js";

let room: ExercisesRoom;

beforeAll(async () => {
  room = await openExercisesRoom("tables");
});

afterAll(() => room.close());

test("Each table is declared as PostgreSQL has it, and PostgreSQL has none besides", async () => {
  expect(await tableDifferences(room.database)).toEqual([]);
});
