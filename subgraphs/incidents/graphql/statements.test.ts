import { statementsOf } from "../../../platform/test-support/statements-of.js";
import { ask } from "../test-support/ask.js";
import { attempt, incidentAt } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people } from "../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("statements");
  for (let index = 0; index < 50; index += 1) await incidentAt(room, index % 10 === 0 ? "CONTAINED" : "ESCALATED");
});
afterAll(() => room.close());

const list = `query ($first: Int!) { incidents(first: $first) { nodes {
  id title services { id } virtualTeam { id }
  alerts { id severityAssessment { severity } incident { id } }
  assignments { role person { id } } notificationObligations { clock state } analyses { findings }
  contributions { id } indicatorSweeps { id } evidence { id custody { sequence } } responseSteps { phase }
  customerNotifications { id }
} } }`;

test.each([1, 10, 50])(
  "A list of %d incidents with everything about them takes the same few statements",
  async (first) => {
    let read = 0;
    const statements = await statementsOf(room.database, async () => {
      const { data, errors } = await ask<{ incidents: { nodes: object[] } }>(room, people.sora, list, { first });
      expect(errors).toBeUndefined();
      read = data?.incidents.nodes.length ?? 0;
    });
    expect(read).toBe(first);
    // The list; eight kinds of records; alerts with their severity and, back again, their incident.
    expect(statements).toHaveLength(12);
  },
);

test("A list of incidents without more takes one statement", async () => {
  const statements = await statementsOf(room.database, () =>
    ask(room, people.sora, "{ incidents { nodes { id title serviceIds } } }"),
  );
  expect(statements).toHaveLength(1);
});

test("An operation takes the same few statements, however long the case file is", async () => {
  const incidentId = await incidentAt(room, "CONTAINED");
  const once = async () =>
    (await statementsOf(room.database, () => attempt(room, people.sora, "recordIndicatorSweep", { incidentId })))
      .length;
  const first = await once();
  for (let index = 0; index < 20; index += 1) await once();
  expect(await once()).toBe(first);
  expect(first).toBeLessThanOrEqual(20);
});
