import { writeReports } from "./custody-report.js";
import type { Evidence } from "./domain/records/evidence/evidence.js";
import { incidentAt, incidentOf, perform } from "./test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "./test-support/incidents-room.js";
import { people } from "./test-support/organization.js";
import { rewriteChains } from "./test-support/rewrite-chains.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("custody report");
});
afterAll(() => room.close());

const { sora } = people;

test("The command writes a report of each piece of evidence, or of one, with its places, by number or id", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { number } = await incidentOf(room, incidentId);
  const { id } = await perform<Evidence>(room, sora, "collectEvidence", { incidentId });
  await perform(room, sora, "collectEvidence", { incidentId, storagePlace: "Vault 9" });
  const both = await writeReports(room.url, { incident: number, evidence: undefined }, room.now);
  expect(both.intact).toBe(true);
  expect(both.text.match(/^# Chain of custody$/gm)).toHaveLength(2);
  expect(both.text).toContain("Vault 9");
  const one = await writeReports(room.url, { incident: incidentId, evidence: id }, room.now);
  expect(one.text).toContain(`| Evidence | ${id} |`);
  expect(one.text).not.toContain("Vault 9");
  for (const wanted of [
    { incident: "INC-1999-00001", evidence: undefined },
    { incident: number, evidence: incidentId },
  ])
    await expect(writeReports(room.url, wanted, room.now)).rejects.toThrow(/There is no incident|has no evidence/);
});

test("The command says of a chain that was changed that it is not intact", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  await perform(room, sora, "collectEvidence", { incidentId });
  await rewriteChains(room);
  await room.database.query("ALTER TABLE custody_entry DISABLE TRIGGER USER");
  await room.database.query("UPDATE custody_entry SET handler_name = 'Sena' WHERE incident_id = $1", [incidentId]);
  await room.database.query("ALTER TABLE custody_entry ENABLE TRIGGER USER");
  const { text, intact } = await writeReports(room.url, { incident: incidentId, evidence: undefined }, room.now);
  expect(intact).toBe(false);
  expect(text).toContain("**NOT INTACT**: entry 1: its content was changed");
});
