import { tableDifferences } from "../../../platform/test-support/table-differences.js";
import { openTeamsRoom, type TeamsRoom } from "../test-support/teams-room.js";

let room: TeamsRoom;

beforeAll(async () => {
  room = await openTeamsRoom("tables");
});

afterAll(() => room.close());

test("Each table is declared as PostgreSQL has it, and PostgreSQL has none besides", async () => {
  expect(await tableDifferences(room.database)).toEqual([]);
});
