import type { QueryRunner } from "typeorm";
import { incidentAt } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";
import { HuntForBreaches1792300010000 } from "./1792300010000-hunt-for-breaches.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("hunt for breaches");
});
afterAll(() => room.close());

test("A hunt that an older replica records at any moment of the update is carried over once", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const runner = room.database.createQueryRunner();
  await runner.connect();
  const record = (hypothesis: string) =>
    runner.query(
      `INSERT INTO hunt (incident_id, id, hypothesis, searched, findings, recorded_by_id, recorded_at)
       VALUES ($1, gen_random_uuid(), $2, 'Everywhere', 'Nothing', $3, now())`,
      [incidentId, hypothesis, people.sora.personId],
    );
  await runner.query(`DROP TABLE hunt_finding, hunt_query, breach_hunt CASCADE; DROP TRIGGER hunt_carried_over ON hunt;
    DROP FUNCTION carry_hunt_over`);
  await record("Before");
  let statements = 0;
  const query = async (sql: string) => {
    await runner.query(sql);
    statements += 1;
    await record(`After statement ${statements}`);
  };
  await new HuntForBreaches1792300010000().up({ query } as unknown as QueryRunner);
  await runner.release();
  const carried = await room.database.query<{ hypothesis: string; count: number; queries: number }[]>(
    `SELECT hypothesis, (SELECT count(*)::integer FROM breach_hunt WHERE carried_from_id = hunt.id) AS count,
       (SELECT count(*)::integer FROM hunt_query JOIN breach_hunt ON breach_hunt.id = breach_hunt_id
         WHERE carried_from_id = hunt.id) AS queries
     FROM hunt WHERE incident_id = $1`,
    [incidentId],
  );
  expect(carried).toHaveLength(statements + 1);
  expect(carried.filter(({ count, queries }) => count !== 1 || queries !== 1)).toEqual([]);
});
