import type { Consultation } from "../../domain/records/advice/consultation.js";
import { incidentAt, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";

const { sora, erin, lena, tara } = people;

let room: IncidentsRoom;
let survivor = "";
beforeAll(async () => {
  room = await openIncidentsRoom("kept");
  survivor = await incidentAt(room, "DECLARED");
  const duplicate = await incidentAt(room, "RECEIVED");
  const { id: lifted } = await perform(room, lena, "placeLegalHold", { incidentId: duplicate, matter: "Claim 2" });
  await perform(room, lena, "requestHoldLift", { incidentId: duplicate, legalHoldId: lifted });
  await perform(room, tara, "liftLegalHold", { incidentId: duplicate, legalHoldId: lifted });
  await perform(room, lena, "placeLegalHold", { incidentId: duplicate });
  await perform(room, sora, "setRetention", { incidentId: duplicate });
  await perform(room, sora, "mergeIncident", { incidentId: duplicate, otherIncidentId: survivor });
  await room.perform("takeInDuplicate");
  await perform(room, erin, "addServiceNote", { incidentId: survivor });
  await perform(room, sora, "recordBreachHunt", { incidentId: survivor });
  const asked = await perform<Consultation>(room, sora, "requestConsultation", {
    incidentId: survivor,
    to: { function: "LEGAL_AFFAIRS" },
  });
  await perform(room, lena, "answerConsultation", {
    incidentId: survivor,
    consultationId: asked.id,
    isPrivileged: true,
  });
});
afterAll(() => room.close());

test("What was left alone agrees, also what a duplicate has brought", async () => {
  expect(await room.broken()).toEqual([]);
});

const ofDuplicate = "incident_id <> $1 AND state = 'IN_FORCE'";

test.each([
  ["a hold that is gone", "legal_hold", `DELETE FROM legal_hold WHERE ${ofDuplicate}`],
  ["a hold for another matter", "legal_hold", `UPDATE legal_hold SET matter = 'None' WHERE ${ofDuplicate}`],
  [
    "a hold that was lifted by nobody",
    "legal_hold",
    `UPDATE legal_hold SET state = 'LIFTED', lift_requested_by_id = gen_random_uuid(), lifted_by_id = gen_random_uuid()
     WHERE ${ofDuplicate}`,
  ],
  [
    "a hold that is in force again",
    "legal_hold",
    "UPDATE legal_hold SET state = 'IN_FORCE' WHERE incident_id <> $1 AND state = 'LIFTED'",
  ],
  ["a hold that came with a duplicate and is gone", "legal_hold", "DELETE FROM legal_hold WHERE incident_id = $1"],
  ["an incident that is not held any more", "incident", "UPDATE incident SET legal_hold = false WHERE id = $1"],
  ["a retention that is shorter", "incident", "UPDATE incident SET retain_until = '2027-01-01' WHERE id = $1"],
  [
    "a privilege that was taken off",
    "consultation",
    "UPDATE consultation SET is_privileged = false WHERE incident_id = $1",
  ],
])("%s is found, by the audit chain or what was decided", async (_name, table, statement) => {
  const rows: readonly object[] = await room.database.query(`SELECT to_jsonb(one) AS row FROM ${table} AS one`);
  await room.database.query(statement, statement.includes("$1") ? [survivor] : []);
  expect(await room.broken()).not.toEqual([]);
  await restore(table, rows);
  expect(await room.broken()).toEqual([]);
});

/** Makes the rows of a table again what they were. */
async function restore(table: string, rows: readonly object[]): Promise<void> {
  for (const { row } of rows as readonly { readonly row: { readonly id: string } }[]) {
    const columns = Object.keys(row).join(", ");
    const updated = await room.database.query(
      `UPDATE ${table} SET (${columns}) = (SELECT ${columns} FROM jsonb_populate_record(NULL::${table}, $1::jsonb)) WHERE id = $2`,
      [JSON.stringify(row), row.id],
    );
    if (updated[1] === 0)
      await room.database.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1::jsonb)`, [
        JSON.stringify(row),
      ]);
  }
}

test.each(["consultation_answer", "service_note_version", "hunt"])(
  "the database refuses that a %s changes or goes",
  async (table) => {
    expect(await room.database.query(`SELECT FROM ${table}`)).not.toEqual([]);
    for (const statement of [`UPDATE ${table} SET id = id`, `DELETE FROM ${table}`, `TRUNCATE ${table}`])
      await expect(room.database.query(statement)).rejects.toThrow(table);
  },
);
