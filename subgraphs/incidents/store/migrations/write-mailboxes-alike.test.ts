import { openDatabase } from "../../../../platform/database/database.js";
import { patientUrl } from "../../../../platform/test-support/patient-url.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { idOf, people, services } from "../../test-support/organization.js";
import { database as databaseDefinition } from "../database.js";
import { hashOfValue } from "../indicators/known-indicators.js";
import { tables } from "../tables.js";
import { WriteMailboxesAlike1797960010000 } from "./1797960010000-write-mailboxes-alike.js";

let room: IncidentsRoom;
const recorded: readonly (readonly [id: string, value: string, state: string])[] = [
  [idOf(971), "Some.Body@rivals.example", "ACTIVE"],
  [idOf(972), "Twin@rivals.example", "ACTIVE"],
  [idOf(973), "twin@rivals.example", "ACTIVE"],
  [idOf(974), "First@rivals.example", "ACTIVE"],
  [idOf(975), "FIRST@rivals.example", "ACTIVE"],
  [idOf(976), "Gone@rivals.example", "WITHDRAWN"],
];
const [open, closed] = [idOf(981), idOf(982)];
const reported = ["A.User@rivals.example", "a.user@rivals.example", "HKEY_USERS\\A@b", "https://A@b.example/", "C2"];

beforeAll(async () => {
  room = await openIncidentsRoom("write mailboxes alike", async (url) => {
    const all = databaseDefinition.migrations;
    const migrations = all.slice(0, all.indexOf(WriteMailboxesAlike1797960010000));
    const database = await openDatabase({ setting: "DATABASE_URL_INCIDENTS", tables: [], migrations }, patientUrl(url));
    for (const [id, value, state] of recorded)
      await database.query(
        `INSERT INTO indicator (id, version, state, type, value, value_hash, kept_for, handling, source, valid_from, service_ids,
           recorded_by_id, recorded_by_name, recorded_at, marked_by_id, withdrawn_at, withdrawn_by_id, withdrawal_reason)
         VALUES ($1, 1, $2, 'EMAIL_ADDRESS', $3, $4, 'ALL', 'AMBER', 'Our own', '2026-01-01', '{}', $5, 'Sora', '2026-01-01', $5,
           CASE WHEN $2 = 'WITHDRAWN' THEN timestamptz '2026-01-02' END, CASE WHEN $2 = 'WITHDRAWN' THEN CAST($5 AS uuid) END,
           CASE WHEN $2 = 'WITHDRAWN' THEN 'Wrong.' END)`,
        [id, state, value, hashOfValue(value), people.sora.personId],
      );
    for (const [id, state] of [
      [open, "RECEIVED"],
      [closed, "CLOSED"],
    ])
      await database.query(
        `INSERT INTO alert (id, version, state, source, service_id, title, description, received_at, last_seen_at, reported_by_id, handling, reported_indicators)
         VALUES ($1, 1, $2, 'SIEM_DETECTION', $3, 'A mail', 'A mail.', '2026-01-01', '2026-01-01', $4, 'AMBER', $5)`,
        [id, state, services.exchange, people.sora.personId, reported],
      );
    await database.destroy();
  });
});
afterAll(() => room.close());

test("Addresses of email that were recorded are in lower case, each once, with the hash that finds them", async () => {
  const found = await room.database.manager.find(tables.Indicator, { order: { id: "ASC" } });
  expect(found.map(({ value }) => value)).toEqual([
    ...["some.body@rivals.example", "Twin@rivals.example", "twin@rivals.example"],
    ...["first@rivals.example", "FIRST@rivals.example", "Gone@rivals.example"],
  ]);
  expect(found.every(({ value, valueHash }) => valueHash === hashOfValue(value))).toBe(true);
});

test("What open alerts report is written so as well, each once and in its place, and nothing else of it changes", async () => {
  const reportedBy = async (id: string) =>
    (await room.database.manager.findOneByOrFail(tables.Alert, { id })).reportedIndicators;
  expect(await reportedBy(open)).toEqual(["a.user@rivals.example", ...reported.slice(2)]);
  expect(await reportedBy(closed)).toEqual(reported);
});
