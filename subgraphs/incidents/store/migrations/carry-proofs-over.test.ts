import { openDatabase } from "../../../../platform/database/database.js";
import { patientUrl } from "../../../../platform/test-support/patient-url.js";
import { ask } from "../../test-support/ask.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { idOf, people, services } from "../../test-support/organization.js";
import { database as databaseDefinition } from "../database.js";
import { tables } from "../tables.js";
import { ProveByAlerts1793400000000 } from "./1793400000000-prove-by-alerts.js";

let room: IncidentsRoom;
const { sora, erin } = people;
const techniques = ["T1528", "T1530", "T1537"];
const [kept, lost, later] = techniques.map((_, place) => idOf(910 + place)) as [string, string, string];
const alertOf = (requirement: string, place: number) =>
  idOf(920 + 10 * [kept, lost, later].indexOf(requirement) + place);

/** Three requirements that were proven before: by an alert that was right, by a false one, and by a false one before one that was right. */
beforeAll(async () => {
  room = await openIncidentsRoom("carry proofs over", async (url) => {
    const all = databaseDefinition.migrations;
    const migrations = all.slice(0, all.indexOf(ProveByAlerts1793400000000));
    const database = await openDatabase({ setting: "DATABASE_URL_INCIDENTS", tables: [], migrations }, patientUrl(url));
    for (const [place, id] of [kept, lost, later].entries()) {
      const technique = [techniques[place]];
      await database.query(
        `INSERT INTO detection_requirement (id, version, state, service_id, title, description, technique_ids, proposed_by_id, proposed_at)
         VALUES ($1, 1, 'DEPLOYED', $2, 'Replayed tokens', 'From the log.', $3, $4, '2026-01-01')`,
        [id, services.exchange, technique, sora.personId],
      );
      await database.query(
        "INSERT INTO required_technique (detection_requirement_id, id, service_id, technique_id, is_required) VALUES ($1, $1, $2, $3, true)",
        [id, services.exchange, techniques[place]],
      );
      await database.query(
        `INSERT INTO monitoring_deployment (detection_requirement_id, id, version, state, service_id, environment, details,
           requirement_number, technique_ids, deployed_at, health)
         VALUES ($1, $1, 1, 'ACTIVE', $2, 'production', 'A rule.', 1, $3, '2026-01-02', 'HEALTHY')`,
        [id, services.exchange, technique],
      );
      const alert = (which: number, disposition: string | null, receivedAt: string) =>
        database.query(
          `INSERT INTO alert (id, version, state, source, service_id, title, description, received_at, reported_by_id,
             detection_requirement_id, technique_ids, disposition, tuning)
           VALUES ($1, 1, 'TRIAGED', 'SIEM_DETECTION', $2, 'Odd', 'Odd.', $3, $4, $5, $6, $7, 'Left out.')`,
          [alertOf(id, which), services.exchange, receivedAt, erin.personId, id, technique, disposition],
        );
      await alert(1, id === kept ? "BENIGN_POSITIVE" : "FALSE_POSITIVE", "2026-01-03");
      if (id === later) await alert(2, null, "2026-01-04");
      await database.query(
        "INSERT INTO detection_proof (detection_requirement_id, id, technique_id, proven_at) VALUES ($1, $1, $2, '2026-01-03')",
        [id, techniques[place]],
      );
    }
    await database.destroy();
  });
});
afterAll(() => room.close());

async function statuses(): Promise<readonly string[]> {
  const { data } = await ask<{ detectionCoverage: { nodes: readonly { status: string; provenAt: string | null }[] } }>(
    room,
    sora,
    "query ($filter: DetectionCoverageFilter) { detectionCoverage(first: 10, filter: $filter) { nodes { status provenAt } } }",
    { filter: { techniqueIds: techniques } },
  );
  return (data?.detectionCoverage.nodes ?? []).map(({ status, provenAt }) => `${status} ${provenAt?.slice(0, 10)}`);
}

test("What was proven stays so by each alert that somebody has found right, and goes by what is found of it from now on", async () => {
  expect(await statuses()).toEqual(["PROVEN 2026-01-03", "DEPLOYED undefined", "DEPLOYED undefined"]);
  await room.database.manager.update(tables.Alert, { id: alertOf(later, 2) }, { disposition: "TRUE_POSITIVE" });
  expect((await statuses())[2]).toBe("PROVEN 2026-01-04");
  await room.database.manager.update(tables.Alert, { id: alertOf(later, 2) }, { disposition: "FALSE_POSITIVE" });
  await room.database.manager.update(tables.Alert, { id: alertOf(lost, 1) }, { disposition: "TRUE_POSITIVE" });
  expect(await statuses()).toEqual(["PROVEN 2026-01-03", "PROVEN 2026-01-03", "DEPLOYED undefined"]);
});

test("A replica of the release before records proofs without the alert: it is found by the moment", async () => {
  await room.database.query(
    `INSERT INTO detection_proof (detection_requirement_id, id, technique_id, proven_at) VALUES ($1, $2, $3, '2026-01-04')`,
    [later, idOf(990), techniques[2]],
  );
  const { alertId } = await room.database.manager.findOneByOrFail(tables.DetectionProof, { id: idOf(990) });
  expect(alertId).toBe(alertOf(later, 2));
  await room.database.manager.update(tables.Alert, { id: alertOf(later, 2) }, { disposition: null });
  expect((await statuses())[2]).toBe("DEPLOYED undefined");
  await room.database.manager.update(tables.Alert, { id: alertOf(later, 2) }, { disposition: "BENIGN_POSITIVE" });
  expect((await statuses())[2]).toBe("PROVEN 2026-01-04");
});

test("Nothing of a proof changes but whether it stands, and none is deleted", async () => {
  for (const change of ["UPDATE detection_proof SET technique_id = 'T1'", "DELETE FROM detection_proof"])
    await expect(room.database.query(change)).rejects.toThrow();
});
