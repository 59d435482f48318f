import { verifyDatabase } from "../../../platform/actions/audit/audit-verify.js";
import type { Alert } from "../domain/records/alerts/alert.js";
import { advance, incidentAt, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people, services } from "../test-support/organization.js";

let room: IncidentsRoom;
let [first, second] = ["", ""];
beforeEach(async () => {
  room = await openIncidentsRoom("chains");
  [first, second] = [await incidentAt(room, "TEAM_FORMED"), await incidentAt(room, "RECEIVED")].sort() as [
    string,
    string,
  ];
  for (const incidentId of [first, second]) await perform(room, people.sora, "collectEvidence", { incidentId });
  // The last entry is that of an operation on a part of the incident.
  await perform(room, people.sora, "assignLead", { incidentId: first });
});
afterEach(() => room.close());

/** What somebody with all rights over the database might do. */
async function tamper(...statements: readonly string[]): Promise<void> {
  const tables = [
    "timeline_entry",
    "custody_entry",
    "audit_entry",
    "incident",
    "evidence",
    "alert",
    "severity_assessment",
    "milestone",
    "service_response",
    "assignment",
  ];
  await room.database.transaction(async (transaction) => {
    for (const table of ["timeline_entry", "custody_entry"])
      await transaction.query(`ALTER TABLE ${table} DROP CONSTRAINT ${table}_from_one`);
    for (const table of tables) await transaction.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    for (const statement of statements) await transaction.query(statement.replaceAll("$first", `'${first}'`));
    for (const table of tables) await transaction.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  });
}

const copyOf = (table: string, sequence: number) =>
  `INSERT INTO ${table} SELECT (copy.entry).* FROM (SELECT jsonb_populate_record(entry, jsonb_build_object(
     'sequence', ${sequence}, 'id', gen_random_uuid())) AS entry FROM ${table} AS entry
   WHERE incident_id = $first AND sequence = 1) AS copy`;

const milestoneAs = (changes: string) =>
  `INSERT INTO milestone SELECT (copy.milestone).* FROM (SELECT jsonb_populate_record(milestone, jsonb_build_object(
     'id', gen_random_uuid(), ${changes})) AS milestone FROM milestone WHERE incident_id = $first AND kind = 'OPENED') AS copy`;

test("what was left alone is intact, and is told by kind with its heads", async () => {
  expect(await room.broken()).toEqual([]);
  const { line, intact } = await verifyDatabase("incidents", room.url);
  expect(intact).toBe(true);
  expect(line.split("\n")).toEqual([
    expect.stringMatching(/^incidents: audit: \d+ entries, chain intact, head [0-9a-f]{64}\.$/),
    expect.stringMatching(/^incidents: timelines: 2 chains, \d+ entries, chains intact\.$/),
    expect.stringMatching(/^incidents: chains of custody: 2 chains, 2 entries, chains intact\.$/),
  ]);
});

const emptied = "DELETE FROM timeline_entry WHERE incident_id = $first";
const cases: readonly (readonly [string, readonly string[], string])[] = [
  ["an emptied timeline", [emptied], "timelines: timeline entry 1 of incident $first: it is missing"],
  [
    "an emptied timeline whose incident was set back with it",
    [emptied, "UPDATE incident SET timeline_length = 0, timeline_hash = repeat('0', 64) WHERE id = $first"],
    "what was done to an incident stands in its timeline: audit entry",
  ],
  [
    "a timeline without its end",
    ["DELETE FROM timeline_entry WHERE incident_id = $first AND sequence = 3"],
    "timelines: timeline entry 3 of incident $first: it is missing",
  ],
  [
    "a timeline without its end whose incident was set back with it",
    [
      "DELETE FROM timeline_entry AS gone WHERE incident_id = $first AND sequence = (SELECT max(sequence) FROM timeline_entry WHERE incident_id = $first)",
      "UPDATE incident SET (timeline_length, timeline_hash) = (SELECT sequence, hash FROM timeline_entry WHERE incident_id = $first ORDER BY sequence DESC LIMIT 1) WHERE id = $first",
    ],
    "what was done to an incident stands in its timeline: audit entry",
  ],
  [
    "an entry removed from the middle",
    ["DELETE FROM timeline_entry WHERE incident_id = $first AND sequence = 2"],
    "timelines: timeline entry 2 of incident $first: it is missing",
  ],
  [
    "a changed entry",
    ["UPDATE timeline_entry SET text = 'Nothing' WHERE incident_id = $first AND sequence = 2"],
    "timelines: timeline entry 2 of incident $first: its content was changed",
  ],
  [
    "a changed value that an entry tells",
    [
      `UPDATE timeline_entry SET changes = jsonb_set(changes, '{0,to}', '"DECLARED"')
       WHERE incident_id = $first AND operation = 'receiveEscalation'`,
    ],
    "timelines: timeline entry 2 of incident $first: its content was changed",
  ],
  [
    "changed values that an entry does not tell any more",
    ["UPDATE timeline_entry SET changes = NULL WHERE incident_id = $first AND operation = 'receiveEscalation'"],
    "timelines: timeline entry 2 of incident $first: its content was changed",
  ],
  [
    "a milestone that was made up",
    [milestoneAs("'kind', 'DECLARED'")],
    "nothing in the timeline reached DECLARED then",
  ],
  [
    "a milestone of another time",
    [
      "UPDATE milestone SET reached_at = reached_at - interval '1 day' WHERE incident_id = $first AND kind = 'RECEIVED'",
    ],
    "nothing in the timeline reached RECEIVED then",
  ],
  [
    "a milestone of somebody else",
    ["UPDATE milestone SET recorded_by_id = 'SYSTEM' WHERE incident_id = $first AND kind = 'RECEIVED'"],
    "nothing in the timeline reached RECEIVED then",
  ],
  [
    "a milestone that was removed",
    ["DELETE FROM milestone WHERE incident_id = $first AND kind = 'RECEIVED'"],
    "timeline entry 2 of incident $first: receiveEscalation has no milestone RECEIVED",
  ],
  [
    "an entry before the first",
    [copyOf("timeline_entry", -1)],
    "timelines: timeline entry -1 of incident $first: it stands before the first entry",
  ],
  [
    "a changed head",
    ["UPDATE incident SET timeline_hash = repeat('f', 64) WHERE id = $first"],
    "timelines: the head of the timelines chain of incident $first: it does not name the last entry",
  ],
  [
    "an incident that was removed with all it had",
    [
      emptied,
      "DELETE FROM custody_entry WHERE incident_id = $first",
      "DELETE FROM evidence WHERE incident_id = $first",
      ...["severity_change", "milestone", "service_response", "assignment"].map(
        (of) => `DELETE FROM ${of} WHERE incident_id = $first`,
      ),
      "UPDATE alert SET incident_id = NULL WHERE incident_id = $first",
      "DELETE FROM incident WHERE id = $first",
    ],
    "what was done to an incident stands in its timeline: audit entry",
  ],
  [
    "custody that was emptied",
    ["DELETE FROM custody_entry WHERE incident_id = $first"],
    "it is missing: every chain has a first entry",
  ],
  [
    "custody that was changed",
    ["UPDATE custody_entry SET storage_place = 'Pocket' WHERE incident_id = $first"],
    "its content was changed",
  ],
  ["custody before the collection", [copyOf("custody_entry", 0)], "it stands before the first entry"],
  [
    "evidence that was removed with its custody",
    ["DELETE FROM custody_entry WHERE incident_id = $first", "DELETE FROM evidence WHERE incident_id = $first"],
    "collected evidence has its chain of custody: audit entry",
  ],
  [
    "audit entries that were removed together with their end",
    [
      "DELETE FROM audit_entry WHERE sequence > 5",
      "UPDATE audit_head SET (sequence, hash) = (SELECT sequence, hash FROM audit_entry WHERE sequence = 5)",
    ],
    "what stands in the timelines was done: timeline entry",
  ],
];

test.each(cases)("%s is found and named", async (_name, statements, words) => {
  await tamper(...statements);
  const found = await room.broken();
  expect(found.join("\n")).toContain(words.replaceAll("$first", first));
});

test("the database itself refuses an entry before the first", async () => {
  for (const table of ["timeline_entry", "custody_entry"])
    for (const sequence of [0, -1])
      await expect(room.database.query(copyOf(table, sequence).replaceAll("$first", `'${first}'`))).rejects.toThrow(
        `${table}_from_one`,
      );
});

test("the database itself refuses that a milestone changes or goes", async () => {
  for (const statement of ["UPDATE milestone SET round = 2", "DELETE FROM milestone", "TRUNCATE milestone"])
    await expect(room.database.query(statement)).rejects.toThrow("milestone");
});

test("a case that went all its ways agrees with its timeline: joined, released, back, reopened, merged", async () => {
  const { sora, shai, cora } = people;
  const { sharepoint: serviceId } = services;
  const incidentId = await incidentAt(room, "VALIDATED");
  await perform(room, sora, "addAffectedService", { incidentId, serviceId });
  await perform(room, sora, "recordAnalysis", { incidentId, notAffectedServiceIds: [serviceId] });
  await perform(room, shai, "agreeRelease", { incidentId, serviceId });
  await perform(room, sora, "releaseService", { incidentId, serviceId });
  await perform(room, sora, "returnToAnalysis", { incidentId });
  await advance(room, incidentId, "STAFFED", "REVIEWED");
  await perform(room, sora, "reopenIncident", { incidentId, serviceIds: [services.exchange] });
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert", { serviceId });
  await perform(room, shai, "triageAlert", { alertId });
  await perform(room, shai, "assessSeverity", { alertId });
  const duplicate = await perform(room, shai, "escalateAlert", { alertId, otherServiceIds: [services.teams] });
  await perform(room, sora, "mergeIncident", { incidentId: duplicate.id, otherIncidentId: incidentId });
  expect(await room.perform("takeInDuplicate")).toBe(1);
  expect(await room.broken()).toEqual([]);
});
