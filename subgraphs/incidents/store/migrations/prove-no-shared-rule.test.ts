import { openDatabase } from "../../../../platform/database/database.js";
import { patientUrl } from "../../../../platform/test-support/patient-url.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { idOf, people, services, sources } from "../../test-support/organization.js";
import { database as databaseDefinition } from "../database.js";
import { tables } from "../tables.js";
import { ProveNoSharedRule1797994110000 } from "./1797994110000-prove-no-shared-rule.js";

let room: IncidentsRoom;
const requirement = idOf(1_951);
const [worldwide, government, apart] = [idOf(1_952), idOf(1_953), idOf(1_954)];
const [ofShared, ofOwn, ofBoth] = [idOf(1_961), idOf(1_962), idOf(1_963)];
const proven = [
  [ofShared, worldwide],
  [ofShared, government],
  [ofOwn, apart],
  [ofBoth, worldwide],
  [ofBoth, apart],
] as const;

beforeAll(async () => {
  room = await openIncidentsRoom("prove no shared rule", async (url) => {
    const all = databaseDefinition.migrations;
    const migrations = all.slice(0, all.indexOf(ProveNoSharedRule1797994110000));
    const database = await openDatabase({ setting: "DATABASE_URL_INCIDENTS", tables: [], migrations }, patientUrl(url));
    await database.query(
      `INSERT INTO detection_requirement (id, version, state, service_id, title, description, technique_ids, proposed_by_id, proposed_at)
       VALUES ($1, 1, 'DEPLOYED', $2, 'Replayed tokens', 'From the log.', '{T1528}', $3, '2026-01-01')`,
      [requirement, services.exchange, people.sora.personId],
    );
    for (const [id, environment, rule] of [
      [worldwide, "worldwide", "Shared"],
      [government, "Government", "Shared"],
      [apart, "laboratory", "Own"],
    ])
      await database.query(
        `INSERT INTO monitoring_deployment (detection_requirement_id, id, version, state, service_id, environment, details,
           requirement_number, technique_ids, deployed_at, health, alert_source_id, rule)
         VALUES ($1, $2, 1, 'ACTIVE', $3, $4, 'A rule.', 1, '{T1528}', '2026-01-02', 'HEALTHY', $5, $6)`,
        [requirement, id, services.exchange, environment, sources.exchange, rule],
      );
    for (const id of [ofShared, ofOwn, ofBoth])
      await database.query(
        `INSERT INTO alert (id, version, state, source, service_id, title, description, received_at, reported_by_id, disposition)
         VALUES ($1, 1, 'CLOSED', 'SIEM_DETECTION', $2, 'Odd', 'Odd.', '2026-02-01', $3, 'BENIGN_POSITIVE')`,
        [id, services.exchange, people.sora.personId],
      );
    for (const [place, [alertId, deploymentId]] of proven.entries())
      await database.query(
        `INSERT INTO detection_proof (detection_requirement_id, id, monitoring_deployment_id, technique_id, proven_at, alert_id, stands)
         VALUES ($1, $2, $3, 'T1528', '2026-02-01', $4, true)`,
        [requirement, idOf(1_971 + place), deploymentId, alertId],
      );
    const [{ count }] = await database.query<[{ count: number }]>(
      "SELECT CAST(count(*) AS integer) AS count FROM detection_proof WHERE stands",
    );
    expect(count).toBe(proven.length);
    await database.destroy();
  });
});
afterAll(() => room.close());

test("What alerts of a rule proved in several environments stands in none any more, and stays on record", async () => {
  const proofs = await room.database.manager.find(tables.DetectionProof, { order: { id: "ASC" } });
  expect(
    proofs.map(({ alertId, monitoringDeploymentId, stands }) => [alertId, monitoringDeploymentId, stands]),
  ).toEqual(proven.map(([alertId, deploymentId]) => [alertId, deploymentId, alertId !== ofShared]));
});
