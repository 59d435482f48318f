import { openDatabase } from "../../../../platform/database/database.js";
import { patientUrl } from "../../../../platform/test-support/patient-url.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { idOf, people, services } from "../../test-support/organization.js";
import { database as databaseDefinition } from "../database.js";
import { tables } from "../tables.js";
import { RequireEnvironments1797940000000 } from "./1797940000000-require-environments.js";

let room: IncidentsRoom;
const [several, elsewhere, over, nowhere, amended] = [idOf(951), idOf(952), idOf(953), idOf(954), idOf(955)];

beforeAll(async () => {
  room = await openIncidentsRoom("require environments", async (url) => {
    const all = databaseDefinition.migrations;
    const migrations = all.slice(0, all.indexOf(RequireEnvironments1797940000000));
    const database = await openDatabase({ setting: "DATABASE_URL_INCIDENTS", tables: [], migrations }, patientUrl(url));
    let number = 960;
    const required = async (id: string, state: string, running: readonly string[], ended: readonly string[] = []) => {
      await database.query(
        `INSERT INTO detection_requirement (id, version, state, service_id, title, description, technique_ids, proposed_by_id, proposed_at)
         VALUES ($1, 1, $2, $3, 'Replayed tokens', 'From the log.', '{T1528}', $4, '2026-01-01')`,
        [id, state, services.exchange, people.sora.personId],
      );
      await database.query(
        `INSERT INTO detection_requirement_version (detection_requirement_id, id, number, title, description, technique_ids, written_by_id, written_at)
         VALUES ($1, $1, 1, 'Replayed tokens', 'From the log.', '{T1528}', $2, '2026-01-01')`,
        [id, people.sora.personId],
      );
      for (const [place, environment] of [...running, ...ended].entries()) {
        number += 1;
        await database.query(
          `INSERT INTO monitoring_deployment (detection_requirement_id, id, version, state, service_id, environment, details,
             requirement_number, technique_ids, deployed_at, health, ended_at, end_reason)
           VALUES ($1, $2, 1, $3, $4, $5, 'A rule.', 1, '{T1528}', timestamptz '2026-01-02' + $6 * interval '1 day', 'HEALTHY',
             CASE WHEN $3 <> 'ACTIVE' THEN timestamptz '2026-02-01' END, CASE WHEN $3 <> 'ACTIVE' THEN 'Replaced.' END)`,
          [id, idOf(number), place < running.length ? "ACTIVE" : "TAKEN_DOWN", services.exchange, environment, place],
        );
      }
    };
    await required(several, "DEPLOYED", ["worldwide", "Government"], ["trial"]);
    await required(elsewhere, "DEPLOYED", ["my laptop"]);
    await required(over, "IN_FORCE", [], ["government"]);
    await required(nowhere, "PROPOSED", []);
    await required(amended, "DEPLOYED", ["production"]);
    await database.query("UPDATE detection_requirement SET technique_ids = '{T1528,T1039}' WHERE id = $1", [amended]);
    await database.destroy();
  });
});
afterAll(() => room.close());

test("What was required is required where its monitoring runs, or else in production, and so says what it said", async () => {
  const environmentsOf = async (id: string) => {
    const { environments } = await room.database.manager.findOneByOrFail(tables.DetectionRequirement, { id });
    const version = await room.database.manager.findOneByOrFail(tables.DetectionRequirementVersion, { id });
    expect(version.environments).toEqual(environments);
    return environments;
  };
  expect(await Promise.all([several, elsewhere, over, nowhere].map(environmentsOf))).toEqual([
    ["worldwide", "Government"],
    ["my laptop"],
    ["production"],
    ["production"],
  ]);
});

test("What runs for fewer techniques than are required by now leaves its requirement to be deployed, and anything else as it was", async () => {
  const stateOf = async (id: string) =>
    (await room.database.manager.findOneByOrFail(tables.DetectionRequirement, { id })).state;
  expect(await Promise.all([several, elsewhere, over, nowhere, amended].map(stateOf))).toEqual([
    ...["DEPLOYED", "DEPLOYED", "IN_FORCE", "PROPOSED", "IN_FORCE"],
  ]);
});
