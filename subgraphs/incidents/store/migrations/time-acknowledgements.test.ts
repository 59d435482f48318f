import { openDatabase } from "../../../../platform/database/database.js";
import { newIdentifier } from "../../../../platform/runtime/identifier.js";
import { patientUrl } from "../../../../platform/test-support/patient-url.js";
import { reactions } from "../../reactions/reactions.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { leaveOldDatabase } from "../../test-support/old-database.js";
import { old } from "../../test-support/old-incidents.js";
import { idOf, people } from "../../test-support/organization.js";
import { database as databaseDefinition } from "../database.js";
import { tables } from "../tables.js";
import { TimeAcknowledgements1791500000000 } from "./1791500000000-time-acknowledgements.js";

let room: IncidentsRoom;
/** When the questions that are open are to be answered, one long ago and one soon. */
const asked = [-30 * 24, 1].map((hours) => ({ id: newIdentifier(), dueAt: new Date(Date.now() + hours * 3_600_000) }));

beforeAll(async () => {
  room = await openIncidentsRoom("time acknowledgements", async (url) => {
    const incidents = Object.values(old).map((incident, place) => [idOf(place + 1), incident]);
    await leaveOldDatabase(url, Object.fromEntries(incidents));
    const all = databaseDefinition.migrations;
    const migrations = all.slice(0, all.indexOf(TimeAcknowledgements1791500000000));
    const database = await openDatabase({ setting: "DATABASE_URL_INCIDENTS", tables: [], migrations }, patientUrl(url));
    for (const { id, dueAt } of asked)
      await database.query(
        `INSERT INTO consultation (incident_id, id, version, state, question, is_privileged, is_for_legal, consulted_kind,
           consulted_team_ids, consulted_team_names, consulted_person_id, consulted_name, requested_at, due_at)
         VALUES ($1, $2, 1, 'REQUESTED', 'Since when?', false, false, 'PERSON', '{}', '{}', $3, $4, now(), $5)`,
        [idOf(1), id, people.lena.personId, people.lena.name, dueAt],
      );
    await database.destroy();
  });
});
afterAll(() => room.close());

test("Of what was open for months nothing runs out when the update comes, and all of it does a few days later", async () => {
  const suspected = await room.database.manager.findBy(tables.Incident, { state: "SUSPECTED" });
  const issued = await room.database.manager.findBy(tables.Guidance, { state: "ISSUED" });
  expect([suspected.length > 0, issued.length > 0]).toEqual([true, true]);
  const timed = reactions.flatMap((one) => ("everySeconds" in one && one.policy.timer ? [one.name] : []));
  room.now = new Date();
  for (const name of timed) expect([name, await room.perform(name)]).toEqual([name, 0]);
  room.now = new Date(Date.now() + 4 * 24 * 3_600_000);
  expect(await room.perform("recordOverdueEscalation")).toBe(suspected.length);
  expect(await room.perform("recordOverdueConsultation")).toBe(1);
  const done: number[] = [];
  do done.push(await room.perform("expireGuidance"));
  while (done.at(-1) !== 0);
  expect(done.reduce((sum, count) => sum + count, 0)).toBe(issued.length);
});

test("A question keeps the time that was asked for, and counts as noticed where it had passed", async () => {
  const [late, soon] = await room.database.manager
    .find(tables.Consultation, { order: { dueAt: "ASC" } })
    .then((all) => all.filter(({ question }) => question === "Since when?"));
  expect([late?.dueAt, soon?.dueAt]).toEqual(asked.map(({ dueAt }) => dueAt));
  expect(late?.overdueAt?.getTime()).toBeLessThan(asked[1]?.dueAt.getTime() ?? 0);
  expect(soon?.overdueAt).toEqual(room.now);
});
