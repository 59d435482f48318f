import { openDatabase } from "../../../../platform/database/database.js";
import { patientUrl } from "../../../../platform/test-support/patient-url.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { idOf, people, services } from "../../test-support/organization.js";
import { database as databaseDefinition } from "../database.js";
import { tables } from "../tables.js";
import { AwaitFirstReports1794300020000 } from "./1794300020000-await-first-reports.js";

let room: IncidentsRoom;
const [unreported, reported, over] = [idOf(941), idOf(942), idOf(943)];

/** Monitoring of the release before: deployed alone, reported on afterwards, and over. */
beforeAll(async () => {
  room = await openIncidentsRoom("await first reports", async (url) => {
    const all = databaseDefinition.migrations;
    const migrations = all.slice(0, all.indexOf(AwaitFirstReports1794300020000));
    const database = await openDatabase({ setting: "DATABASE_URL_INCIDENTS", tables: [], migrations }, patientUrl(url));
    const deployed = async (id: string, reportedAt: string, endedAt: string | null) => {
      await database.query(
        `INSERT INTO detection_requirement (id, version, state, service_id, title, description, technique_ids, proposed_by_id, proposed_at)
         VALUES ($1, 1, 'DEPLOYED', $2, 'Replayed tokens', 'From the log.', '{T1528}', $3, '2026-01-01')`,
        [id, services.exchange, people.sora.personId],
      );
      await database.query(
        `INSERT INTO monitoring_deployment (detection_requirement_id, id, version, state, service_id, environment, details,
           requirement_number, technique_ids, deployed_at, health, health_reported_at, last_seen_at, report_due_at, ended_at)
         VALUES ($1, $1, 1, CASE WHEN $4::timestamptz IS NULL THEN 'ACTIVE' ELSE 'REPLACED' END, $2, 'production', 'A rule.', 1,
           '{T1528}', '2026-01-02', 'HEALTHY', $3, $3, '2030-01-01', $4)`,
        [id, services.exchange, reportedAt, endedAt],
      );
    };
    await deployed(unreported, "2026-01-02", null);
    await deployed(reported, "2026-01-03", null);
    await deployed(over, "2026-01-02", "2026-01-04");
    await database.destroy();
  });
});
afterAll(() => room.close());

test("What was only deployed is not known to work, and what was reported on, or is over, stays as it was", async () => {
  const standing = (id: string) => room.database.manager.findOneByOrFail(tables.MonitoringDeployment, { id });
  expect(await standing(unreported)).toMatchObject({
    ...{ health: "UNKNOWN", healthReportedAt: null, lastSeenAt: null, reportDueAt: new Date("2030-01-01") },
  });
  expect(await standing(reported)).toMatchObject({ health: "HEALTHY", healthReportedAt: new Date("2026-01-03") });
  expect(await standing(over)).toMatchObject({ health: "HEALTHY", healthReportedAt: new Date("2026-01-02") });
});
