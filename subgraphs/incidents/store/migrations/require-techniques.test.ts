import { openDatabase } from "../../../../platform/database/database.js";
import { patientUrl } from "../../../../platform/test-support/patient-url.js";
import type { DetectionRequirement } from "../../domain/records/requirements/detection-requirement.js";
import { perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { idOf, people, services } from "../../test-support/organization.js";
import { database as databaseDefinition } from "../database.js";
import { tables } from "../tables.js";
import { RequireTechniques1791900000000 } from "./1791900000000-require-techniques.js";

let room: IncidentsRoom;
const [deployed, inForce, proposed] = [idOf(901), idOf(902), idOf(903)];
const { sora, erin } = people;

beforeAll(async () => {
  room = await openIncidentsRoom("require techniques", async (url) => {
    const all = databaseDefinition.migrations;
    const migrations = all.slice(0, all.indexOf(RequireTechniques1791900000000));
    const database = await openDatabase({ setting: "DATABASE_URL_INCIDENTS", tables: [], migrations }, patientUrl(url));
    const insert = (id: string, state: string, agreed: boolean, deployment: string | null) =>
      database.query(
        `INSERT INTO detection_requirement (id, version, state, service_id, title, description, proposed_by_id, proposed_at,
           agreed_by_security_at, agreed_by_service_at, in_force_at, deployed_at, deployment)
         VALUES ($1, 3, $2, $3, 'Replayed tokens', 'From the log.', $4, '2026-01-01', '2026-01-01',
           CASE WHEN $5 THEN timestamptz '2026-01-02' END, CASE WHEN $5 THEN timestamptz '2026-01-03' END,
           CASE WHEN $6::text IS NOT NULL THEN timestamptz '2026-01-04' END, $6)`,
        [id, state, services.exchange, sora.personId, agreed, deployment],
      );
    await insert(deployed, "DEPLOYED", true, "A rule on all farms.");
    await insert(inForce, "IN_FORCE", true, null);
    await insert(proposed, "PROPOSED", false, null);
    await database.destroy();
  });
});
afterAll(() => room.close());

const deploymentsOf = (detectionRequirementId: string) =>
  room.database.manager.findBy(tables.MonitoringDeployment, { detectionRequirementId });

test("What was deployed is carried over as a deployment of which nobody has said how it does", async () => {
  expect(await deploymentsOf(deployed)).toMatchObject([
    {
      state: "ACTIVE",
      environment: "production",
      details: "A rule on all farms.",
      deployedAt: new Date("2026-01-04"),
      deployedById: null,
      health: "UNKNOWN",
      reportEveryMinutes: null,
      reportDueAt: null,
    },
  ]);
  expect([await deploymentsOf(inForce), await deploymentsOf(proposed)]).toEqual([[], []]);
});

test("What was agreed goes on from its first version: it is amended, put in force and deployed like any other", async () => {
  const input = { detectionRequirementId: inForce };
  await perform(room, erin, "amendDetectionRequirement", { ...input, techniqueIds: ["T1550.001"] });
  await perform(room, sora, "agreeDetectionRequirementForSecurity", input);
  expect(await perform<DetectionRequirement>(room, sora, "putDetectionRequirementInForce", input)).toMatchObject({
    standingNumber: 2,
    techniqueIds: ["T1550.001"],
  });
  const versions = await room.database.manager.find(tables.DetectionRequirementVersion, {
    where: input,
    order: { number: "ASC" },
  });
  expect(versions).toMatchObject([
    { number: 1, title: "Replayed tokens", writtenById: sora.personId, endedAt: room.now },
    { number: 2, inForceAt: room.now },
  ]);
});

test("What a replica of the release before writes as deployed is carried over as it comes, once", async () => {
  const write = (text: string) =>
    room.database.query(
      "UPDATE detection_requirement SET state = 'DEPLOYED', deployed_at = now(), deployment = $2 WHERE id = $1",
      [proposed, text],
    );
  await write("By an old replica.");
  await write("Written again.");
  expect(await deploymentsOf(proposed)).toMatchObject([{ details: "By an old replica.", health: "UNKNOWN" }]);
});
