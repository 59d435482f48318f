import { tableDifferences } from "../../../platform/test-support/table-differences.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";

let room: IncidentsRoom;

beforeAll(async () => {
  room = await openIncidentsRoom("tables");
});

afterAll(() => room.close());

test("Each table is declared as PostgreSQL has it, and PostgreSQL has none besides", async () => {
  expect(await tableDifferences(room.database)).toEqual([]);
});
