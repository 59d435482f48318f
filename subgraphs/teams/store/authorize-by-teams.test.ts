import { openTeamsRoom, type TeamsRoom } from "../test-support/teams-room.js";
import { authorizeByTeams } from "./authorize-by-teams.js";

let room: TeamsRoom;
beforeAll(async () => {
  room = await openTeamsRoom("authorize_by_teams");
});
afterAll(() => room.close());

const needed = { allow: [{ holder: "EXECUTIVE_INCIDENT_MANAGER" }] } as const;
const attempt = async (subject: string) =>
  authorizeByTeams(room.database.manager, await room.viewer(subject), needed, { serviceIds: [] });

test("Whom the organization file appoints is let through where a policy asks for that, whatever their teams hold", async () => {
  for (const subject of ["min-jun-lee", "sofia-lindqvist"]) await attempt(subject);
});

test("Everybody else is told whom to ask by name, and no team", async () => {
  const people = [];
  for (const [key, personName] of Object.entries({
    "min-jun-lee": "Min-jun Lee",
    "sofia-lindqvist": "Sofia Lindqvist",
  }))
    people.push({ personId: await room.idOf("Person", key), personName });
  await expect(attempt("seo-yeon-kim")).rejects.toMatchObject({
    message:
      'You may not do this. It takes the part "Executive incident manager" (Min-jun Lee, Sofia Lindqvist). Ask: Min-jun Lee, Sofia Lindqvist.',
    extensions: { code: "FORBIDDEN", holders: [], people },
  });
});
