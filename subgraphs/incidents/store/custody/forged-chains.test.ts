import { verifyDatabase } from "../../../../platform/actions/audit/audit-verify.js";
import { incidentAt, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";
import { forgetHeads, keepRows, restoreRows, rewriteChains } from "../../test-support/rewrite-chains.js";
import { SealChains1769342460000 } from "../migrations/1769342460000-seal-chains.js";

/*
 * Whoever may do everything in the database and computes each hash and head anew, but leaves the audit chain as it was: its
 * head was kept elsewhere.
 */

let room: IncidentsRoom;
let [first, second, firstEvidence, secondEvidence] = ["", "", "", ""];
beforeAll(async () => {
  room = await openIncidentsRoom("forged");
  [first, second] = [await incidentAt(room, "TEAM_FORMED"), await incidentAt(room, "TEAM_FORMED")];
  for (const incidentId of [first, second]) {
    await perform(room, people.sora, "collectEvidence", { incidentId });
    room.now = new Date(room.now.getTime() + 60_000);
  }
  [firstEvidence, secondEvidence] = (await Promise.all([first, second].map(evidenceOf))) as [string, string];
  await keepRows(room);
});
afterEach(() => restoreRows(room));
afterAll(() => room.close());

async function evidenceOf(incidentId: string): Promise<string> {
  const [row] = await room.database.query<{ id: string }[]>("SELECT id FROM evidence WHERE incident_id = $1", [
    incidentId,
  ]);
  return row?.id ?? "";
}

const seal = () =>
  room.database.transaction(({ queryRunner }) => new SealChains1769342460000().up(queryRunner as never));

const insertCopy = (table: string, where: string, changes: string) =>
  `INSERT INTO ${table} SELECT (copy.entry).* FROM (SELECT jsonb_populate_record(entry, jsonb_build_object(
     'id', gen_random_uuid(), ${changes})) AS entry FROM ${table} AS entry WHERE ${where}) AS copy`;
const swap = (table: string, key: string, one: number, other: number) => [
  `UPDATE ${table} SET sequence = 1000 + sequence WHERE ${key} AND sequence IN (${one}, ${other})`,
  `UPDATE ${table} SET sequence = CASE sequence WHEN ${1000 + one} THEN ${other} ELSE ${one} END WHERE ${key} AND sequence > 1000`,
];
const ofFirst = "incident_id = $first";
const last = `sequence = (SELECT max(sequence) FROM timeline_entry WHERE ${ofFirst})`;

/** By name; those of the second list are told by what audit entries of before say as well, those of the first by the heads. */
const byHeads: Readonly<Record<string, readonly string[]>> = {
  "the actor of every timeline entry": ["UPDATE timeline_entry SET actor_id = gen_random_uuid()::text"],
  "the actor of a timeline entry": [
    `UPDATE timeline_entry SET actor_id = gen_random_uuid()::text WHERE ${ofFirst} AND sequence = 2`,
  ],
  "the phase of every timeline entry": ["UPDATE timeline_entry SET phase = 'RECOVERY'"],
  "the phase of a timeline entry": [`UPDATE timeline_entry SET phase = 'RECOVERY' WHERE ${ofFirst} AND ${last}`],
  "the changes that a timeline entry tells": [
    `UPDATE timeline_entry SET changes = '[]' WHERE ${ofFirst} AND sequence = 2`,
  ],
  "a timeline entry that tells no changes any more, as one of before": [
    `UPDATE timeline_entry SET changes = NULL WHERE ${ofFirst} AND sequence = 2`,
  ],
  "the id of a timeline entry": [`UPDATE timeline_entry SET id = gen_random_uuid() WHERE ${ofFirst} AND ${last}`],
  "the id of a custody entry": ["UPDATE custody_entry SET id = gen_random_uuid()"],
  "the handler everywhere": [
    "UPDATE custody_entry SET handler_id = '00000000-0000-7000-8000-000000000001'",
    "UPDATE evidence SET collected_by_id = '00000000-0000-7000-8000-000000000001'",
    "UPDATE timeline_entry SET actor_id = '00000000-0000-7000-8000-000000000001' WHERE operation = 'collectEvidence'",
  ],
};
const byContent: Readonly<Record<string, readonly string[]>> = {
  "a timeline without its last entry": [`DELETE FROM timeline_entry WHERE ${ofFirst} AND ${last}`],
  "a timeline without its first entry": [
    `DELETE FROM timeline_entry WHERE ${ofFirst} AND sequence = 1`,
    `UPDATE timeline_entry SET sequence = 1000 + sequence WHERE ${ofFirst}`,
    `UPDATE timeline_entry SET sequence = sequence - 1001 WHERE ${ofFirst}`,
  ],
  "an empty timeline": [`DELETE FROM timeline_entry WHERE ${ofFirst}`],
  "two timeline entries swapped": swap("timeline_entry", ofFirst, 2, 3),
  "a timeline entry twice": [insertCopy("timeline_entry", `${ofFirst} AND ${last}`, "'sequence', sequence + 1")],
  "a timeline entry that was made up": [
    insertCopy("timeline_entry", `${ofFirst} AND ${last}`, "'sequence', sequence + 1, 'text', 'Nothing'"),
  ],
  "the time of a timeline entry": [
    `UPDATE timeline_entry SET recorded_at = recorded_at - interval '1 day' WHERE ${ofFirst} AND sequence = 2`,
  ],
  "the text of a timeline entry": [`UPDATE timeline_entry SET text = 'Nothing' WHERE ${ofFirst} AND sequence = 2`],
  "the operation of a timeline entry": [
    `UPDATE timeline_entry SET operation = 'closeIncident' WHERE ${ofFirst} AND sequence = 2`,
  ],
  "a timeline entry that went to another incident": [
    `UPDATE timeline_entry SET incident_id = $second, sequence = 1 + (SELECT max(sequence) FROM timeline_entry WHERE incident_id = $second) WHERE ${ofFirst} AND ${last}`,
  ],
  "the place of custody": ["UPDATE custody_entry SET storage_place = 'Pocket'"],
  "the time zone of custody": ["UPDATE custody_entry SET time_zone = 'Asia/Tokyo'"],
  "the time of custody": ["UPDATE custody_entry SET occurred_at = occurred_at - interval '1 day'"],
  "the event of custody": ["UPDATE custody_entry SET event = 'DISPOSED'"],
  "the handler of custody": ["UPDATE custody_entry SET handler_id = gen_random_uuid()"],
  "the incident of custody": [`UPDATE custody_entry SET incident_id = $second WHERE ${ofFirst}`],
  "a custody entry twice": [insertCopy("custody_entry", "true", "'sequence', 2")],
  "custody that was made up": [insertCopy("custody_entry", "true", "'sequence', 2, 'event', 'TRANSFERRED'")],
  "custody that went to other evidence": [
    "UPDATE custody_entry SET evidence_id = $secondEvidence, sequence = 2 WHERE evidence_id = $firstEvidence",
  ],
  "the custody of two pieces of evidence swapped": [
    "UPDATE custody_entry SET sequence = 2 WHERE evidence_id = $firstEvidence",
    "UPDATE custody_entry SET evidence_id = $firstEvidence WHERE evidence_id = $secondEvidence",
    "UPDATE custody_entry SET evidence_id = $secondEvidence, sequence = 1 WHERE sequence = 2",
  ],
  "the hash of evidence": ["UPDATE evidence SET sha256 = repeat('0', 64)"],
  "the hash of evidence taken away": ["UPDATE evidence SET sha256 = NULL"],
  "the title of evidence": ["UPDATE evidence SET title = 'Nothing' WHERE id = $firstEvidence"],
  "the description of evidence": ["UPDATE evidence SET description = 'Nothing' WHERE id = $firstEvidence"],
  "who collected evidence": ["UPDATE evidence SET collected_by_id = gen_random_uuid() WHERE id = $firstEvidence"],
  "when evidence was collected": ["UPDATE evidence SET collected_at = now() WHERE id = $firstEvidence"],
  "the kind of evidence": ["UPDATE evidence SET kind = 'DEVICE' WHERE id = $firstEvidence"],
  "the size of evidence": ["UPDATE evidence SET size_bytes = 7 WHERE id = $firstEvidence"],
  "the custodian of evidence": ["UPDATE evidence SET custodian_id = gen_random_uuid() WHERE id = $firstEvidence"],
  "the place of evidence": ["UPDATE evidence SET storage_place = 'Pocket' WHERE id = $firstEvidence"],
  "the state of evidence": ["UPDATE evidence SET state = 'DISPOSED' WHERE id = $firstEvidence"],
  "the custodian's name of evidence": ["UPDATE evidence SET custodian_name = 'Mallory' WHERE id = $firstEvidence"],
  "the service of evidence": ["UPDATE evidence SET service_id = gen_random_uuid() WHERE id = $firstEvidence"],
  "the investigation of evidence": [
    "UPDATE evidence SET investigation_id = gen_random_uuid() WHERE id = $firstEvidence",
  ],
  "a verification that never was": [
    "UPDATE evidence SET verified_at = now(), hash_matches = true WHERE id = $firstEvidence",
  ],
  "the name of the handler of custody": ["UPDATE custody_entry SET handler_name = 'Sena'"],
  "the incident of evidence": ["UPDATE evidence SET incident_id = $second WHERE id = $firstEvidence"],
  "evidence and custody that went to another incident": [
    "UPDATE evidence SET incident_id = $second WHERE id = $firstEvidence",
    "UPDATE custody_entry SET incident_id = $second WHERE evidence_id = $firstEvidence",
  ],
  "evidence that was removed with its custody": [
    `DELETE FROM custody_entry WHERE ${ofFirst}`,
    `DELETE FROM evidence WHERE ${ofFirst}`,
  ],
  "evidence that was copied with its custody": [
    `INSERT INTO evidence SELECT (jsonb_populate_record(one, jsonb_build_object('id', $second))).* FROM evidence AS one WHERE ${ofFirst}`,
    insertCopy("custody_entry", ofFirst, "'evidence_id', $second"),
  ],
};

async function forge(statements: readonly string[]): Promise<readonly string[]> {
  const names = { $firstEvidence: firstEvidence, $secondEvidence: secondEvidence, $first: first, $second: second };
  const named = statements.map((statement) =>
    Object.entries(names).reduce((text, [name, id]) => text.replaceAll(name, `'${id}'::uuid`), statement),
  );
  await rewriteChains(room, ...named);
  return room.broken();
}

const all = { ...byHeads, ...byContent };

test.each(Object.keys(all))("%s, with all hashes made to fit: it is found by the audit chain", async (name) => {
  await rewriteChains(room);
  expect(await room.broken()).toEqual([]);
  expect(await forge(all[name] ?? [])).not.toEqual([]);
});

test.each(Object.keys(byContent))("%s: it is found by what audit entries without heads say", async (name) => {
  await forgetHeads(room);
  expect(await room.broken()).toEqual([]);
  expect(await forge(byContent[name] ?? [])).not.toEqual([]);
});

test.each(Object.keys(all))("%s: it is found in what was there before audit entries named heads", async (name) => {
  await forgetHeads(room);
  await seal();
  expect(await room.broken()).toEqual([]);
  expect(await forge(all[name] ?? [])).not.toEqual([]);
});

test("a sealed case goes on, and what a replica of before adds to it is known", async () => {
  await forgetHeads(room);
  await seal();
  await perform(room, people.sora, "collectEvidence", { incidentId: first });
  await forgetHeads(room, "sequence = (SELECT max(sequence) FROM audit_entry)");
  expect(await room.broken()).toEqual([]);
  await perform(room, people.sora, "collectEvidence", { incidentId: first });
  expect(await room.broken()).toEqual([]);
});

test("a database that does not know of heads, changes and milestones yet, such as an older backup, is verified all the same", async () => {
  await forgetHeads(room);
  await rewriteChains(room, "UPDATE timeline_entry SET changes = NULL");
  for (const step of [
    "ALTER TABLE audit_entry DROP COLUMN heads",
    "ALTER TABLE timeline_entry DROP COLUMN changes",
    "ALTER TABLE milestone RENAME TO later",
  ])
    await room.database.query(step);
  expect(await room.broken()).toEqual([]);
  expect(await forge(byContent["the place of custody"] ?? [])).not.toEqual([]);
  for (const step of [
    "ALTER TABLE audit_entry ADD COLUMN heads jsonb",
    "ALTER TABLE timeline_entry ADD COLUMN changes jsonb",
    "ALTER TABLE later RENAME TO milestone",
  ])
    await room.database.query(step);
});

test("two pieces of evidence that were collected at once and look alike are intact", async () => {
  for (const _ of [1, 2]) await perform(room, people.sora, "collectEvidence", { incidentId: first });
  expect(await room.broken()).toEqual([]);
  await forgetHeads(room);
  expect(await room.broken()).toEqual([]);
});

test("heads taken from the audit entries break the audit chain", async () => {
  await rewriteChains(room, "UPDATE audit_entry SET heads = NULL");
  expect((await room.broken()).join("\n")).toMatch(/^audit: audit entry \d+: its content was changed/);
});

test("a hash of a timeline or of custody that was kept is found again after more was done, and not when it was set back", async () => {
  const [timeline] = await room.database.query<{ hash: string; length: number }[]>(
    "SELECT timeline_hash AS hash, timeline_length AS length FROM incident WHERE id = $1",
    [first],
  );
  const [custody] = await room.database.query<{ hash: string }[]>(
    "SELECT hash FROM custody_entry WHERE evidence_id = $1",
    [firstEvidence],
  );
  const kept = [timeline?.hash ?? "", custody?.hash ?? ""];
  await perform(room, people.sora, "collectEvidence", { incidentId: first });
  const after = await verifyDatabase("incidents", room.url, kept);
  expect(after.intact).toBe(true);
  expect(after.line).toContain(
    `the expected head ${kept[0]} is that of timeline entry ${timeline?.length} of incident ${first}.`,
  );
  expect(after.line).toContain(`the expected head ${kept[1]} is that of custody entry 1 of evidence ${firstEvidence}.`);
  await forge([
    `DELETE FROM timeline_entry WHERE ${ofFirst} AND sequence >= ${timeline?.length}`,
    "UPDATE custody_entry SET storage_place = 'Pocket' WHERE evidence_id = $firstEvidence",
  ]);
  const back = await verifyDatabase("incidents", room.url, kept);
  expect(back.intact).toBe(false);
  for (const head of kept) expect(back.line).toContain(`the expected head ${head} is nowhere in it`);
});
