import type { Statement } from "../../../../platform/test-support/statements/log-statements.js";
import { planOf } from "../../../../platform/test-support/statements/plan-of.js";
import { statementsOf } from "../../../../platform/test-support/statements/statements-of.js";
import { workPage } from "../../../access/acting/work-page.js";
import { workKinds } from "../../graphql/work/work-kinds.js";
import { perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { by } from "../../test-support/list-orders.js";
import { people, services } from "../../test-support/organization.js";
import { alertList } from "../lists/detection/alert-list.js";
import { reader } from "../reader.js";
import { workSources } from "./work-sources.js";

let room: IncidentsRoom;
const { erin } = people;
const waiting = 5_000;

/** A storm: one alert, and as many like it, each to be triaged a second after the one before. */
beforeAll(async () => {
  room = await openIncidentsRoom("waiting alerts");
  await perform(room, erin, "reportAlert", {
    serviceId: services.exchange,
    source: "WORKLOAD_DETECTION",
    title: "A token was replayed",
    description: "From another region.",
  });
  await room.database.query(
    `INSERT INTO alert SELECT another.* FROM alert AS one, generate_series(2, $1) AS place, jsonb_populate_record(one, jsonb_build_object(
       'id', gen_random_uuid(), 'triage_due_at', one.triage_due_at + place * interval '1 second')) AS another`,
    [waiting],
  );
  await room.database.query("ANALYZE alert");
});
afterAll(() => room.close());

async function mostRead(look: () => Promise<unknown>): Promise<number> {
  const statements: readonly Statement[] = await statementsOf(room.database, look);
  expect(statements).not.toEqual([]);
  const plans = await Promise.all(statements.map((statement) => planOf(room.database, statement)));
  return Math.max(...plans.map(({ rowsRead }) => rowsRead));
}

test("However many alerts a storm leaves waiting, the first of them as work are found in few rows", async () => {
  const context = room.contextOf(erin);
  const first = await workPage(context, workSources, workKinds, { first: 20 });
  expect(first.nodes.map(({ kind }) => kind)).toEqual(Array(20).fill("ALERT"));
  const dueTimes = first.nodes.map(({ dueAt }) => dueAt?.getTime() ?? 0);
  expect(dueTimes).toEqual(dueTimes.toSorted((one, other) => one - other));
  const page = { first: 20, after: first.pageInfo.endCursor };
  expect(await mostRead(() => workPage(context, workSources, workKinds, { first: 20 }))).toBeLessThan(100);
  expect(await mostRead(() => workPage(context, workSources, workKinds, page))).toBeLessThan(100);
  expect(await mostRead(() => workPage(context, workSources, workKinds, { last: 20 }))).toBeLessThan(100);
});

test("The page of a work list after another one goes on where that ended", async () => {
  const context = room.contextOf(erin);
  const all = await workPage(context, workSources, workKinds, { first: 60 });
  const first = await workPage(context, workSources, workKinds, { first: 30 });
  const second = await workPage(context, workSources, workKinds, { first: 30, after: first.pageInfo.endCursor });
  const ids = ({ nodes }: typeof all) => nodes.map(({ subject }) => (subject as { readonly id: string }).id);
  expect([...ids(first), ...ids(second)]).toEqual(ids(all));
  expect(new Set(ids(all)).size).toBe(60);
});

test("The gravest of what waits in the queue are found in few rows", async () => {
  const asked = { filter: { states: ["RECEIVED"] as const }, orderBy: by.gravest, first: 50 };
  const look = () => reader.wholePage(room.contextOf(erin), "Alert", alertList(room.contextOf(erin), asked));
  expect(await mostRead(look)).toBeLessThan(200);
});
