import { openDatabase } from "../../../../platform/database/database.js";
import { patientUrl } from "../../../../platform/test-support/patient-url.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { idOf, people, services } from "../../test-support/organization.js";
import { database as databaseDefinition } from "../database.js";
import { tables } from "../tables.js";
import { TimeTriage1795000000000 } from "./1795000000000-time-triage.js";

let room: IncidentsRoom;
const [high, unsaid, heldBack, triaged] = [1, 2, 3, 4].map((place) => idOf(940 + place)) as [
  string,
  string,
  string,
  string,
];
const rule = idOf(950);

beforeAll(async () => {
  room = await openIncidentsRoom("time triage", async (url) => {
    const all = databaseDefinition.migrations;
    const migrations = all.slice(0, all.indexOf(TimeTriage1795000000000));
    const database = await openDatabase({ setting: "DATABASE_URL_INCIDENTS", tables: [], migrations }, patientUrl(url));
    await database.query(
      `INSERT INTO alert_suppression (id, version, state, service_id, alert_source_ids, fingerprints, techniques, severity_at_most,
         includes_unrated, reason, created_by_id, created_at, agreed_by_id, in_force_from, ends_at)
       VALUES ($1, 1, 'IN_FORCE', $2, '{}', '{}', '{}', 'HIGH', true, 'Noise.', $3, '2026-01-01', $4, '2026-01-01', '2099-01-01')`,
      [rule, services.exchange, people.erin.personId, people.emil.personId],
    );
    const alert = (id: string, state: string, severity: string | null, suppressedAt: string | null) =>
      database.query(
        `INSERT INTO alert (id, version, state, source, service_id, title, description, received_at, reported_by_id, reported_severity,
           suppressed_at, suppressed_by_id)
         VALUES ($1, 1, $2, 'SIEM_DETECTION', $3, 'Odd', 'Odd.', '2026-01-01', $4, $5, $6, $7)`,
        [id, state, services.exchange, people.erin.personId, severity, suppressedAt, suppressedAt && rule],
      );
    await alert(high, "RECEIVED", "HIGH", null);
    await alert(unsaid, "RECEIVED", null, null);
    await alert(heldBack, "RECEIVED", "HIGH", "2026-01-01");
    await alert(triaged, "TRIAGED", "HIGH", null);
    await database.destroy();
  });
});
afterAll(() => room.close());

test("What waits has its time from the update on, what a rule holds back and what is triaged has none", async () => {
  const dueIn = async (id: string) => {
    const { triageDueAt } = await room.database.manager.findOneByOrFail(tables.Alert, { id });
    return triageDueAt && Math.ceil((triageDueAt.getTime() - Date.now()) / 3_600_000);
  };
  expect([await dueIn(high), await dueIn(unsaid), await dueIn(heldBack), await dueIn(triaged)]).toEqual([
    1,
    4,
    null,
    null,
  ]);
});
