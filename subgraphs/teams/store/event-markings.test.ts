import { openTeamsRoom, type TeamsRoom } from "../test-support/teams-room.js";

let room: TeamsRoom;
beforeAll(async () => {
  room = await openTeamsRoom("teams_markings");
});
afterAll(() => room.close());

test("what the organization tells of itself is for whoever is signed in", async () => {
  const found = await room.database.query<object[]>(
    "SELECT DISTINCT marking, marking_of_event(type, subject) AS now, count(DISTINCT type)::int AS types FROM outbox_event GROUP BY 1, 2",
  );
  expect(found).toEqual([{ marking: "GREEN", now: "GREEN", types: 4 }]);
});
