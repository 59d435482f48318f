import { type Handling, handlings } from "../../response-model/evidence/handlings.js";
import { incidentAt, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people } from "../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("narrowing");
});
afterAll(() => room.close());

/** Whether the last event about an incident was marked as one that takes it from somebody. */
async function lastNarrows(incidentId: string): Promise<boolean> {
  const [event] = await room.database.query<{ narrows: boolean }[]>(
    "SELECT narrows FROM outbox_event WHERE subject = $1 ORDER BY sequence DESC LIMIT 1",
    [incidentId],
  );
  if (!event) throw new Error("Nothing was told.");
  return event.narrows;
}

const circles: Readonly<Record<Handling, number>> = { RED: 0, AMBER_STRICT: 1, AMBER: 2, GREEN: 3, CLEAR: 3 };
const all = Object.keys(handlings) as Handling[];
const changes = all.flatMap((from) => all.filter((to) => to !== from).map((to) => [from, to] as const));

test("changeHandling takes an incident from somebody exactly when the new marking is for a narrower circle", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  for (const [from, to] of changes) {
    await perform(room, people.sora, "changeHandling", { incidentId, handling: from });
    await perform(room, people.sora, "changeHandling", { incidentId, handling: to });
    expect([from, to, await lastNarrows(incidentId)]).toEqual([from, to, circles[to] < circles[from]]);
  }
});

test("formVirtualTeam does when somebody is left out, and not when somebody joins", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, people.sora, "changeHandling", { incidentId, handling: "RED" });
  const form = (...members: readonly { readonly personId: string }[]) =>
    perform(room, people.sora, "formVirtualTeam", {
      incidentId,
      members: members.map(({ personId }) => ({ personId, role: "EXPERT" })),
    });
  const { sora, erin, emil, cora } = people;
  await form(sora, erin, cora);
  await form(sora, erin, cora, emil);
  expect(await lastNarrows(incidentId)).toBe(false);
  await form(sora, emil, cora);
  expect(await lastNarrows(incidentId)).toBe(true);
});

test("of all other operations of a whole incident none does: who answers an offer is of the virtual team, and reads on", async () => {
  const incidentId = await incidentAt(room, "CLOSED");
  const narrowing = await room.database.query<{ operation: string }[]>(
    "SELECT data ->> 'operation' AS operation FROM outbox_event WHERE narrows AND subject = $1 ORDER BY sequence",
    [incidentId],
  );
  expect(narrowing.map(({ operation }) => operation)).toEqual([]);
});
