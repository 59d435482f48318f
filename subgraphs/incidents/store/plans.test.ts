import type { Context } from "../../foundation/context.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people, services } from "../test-support/organization.js";
import { incidentAt } from "../test-support/story.js";
import { alertPage, incidentPage, requirementPage } from "./lists.js";
import { timelinePage } from "./timeline-page.js";

let room: IncidentsRoom;
let incidentId: string;

/** Twenty thousand of each, most of them closed, as after years of use. */
beforeAll(async () => {
  room = await openIncidentsRoom("plans");
  incidentId = await incidentAt(room, "CLOSED");
  const copy = (table: string, id: string, changes: string) =>
    room.database.query(
      `INSERT INTO ${table} SELECT copy.* FROM ${table} AS original, generate_series(1, 20000) AS number,
       LATERAL jsonb_populate_record(original, jsonb_build_object(${changes})) AS copy WHERE original.id = $1`,
      [id],
    );
  const numbered = "lpad(to_hex(number), 12, '0')";
  await copy(
    "incident",
    incidentId,
    `'id', '01900000-0000-7000-8000-' || ${numbered},
     'state', CASE WHEN number % 500 = 0 THEN 'CONTAINMENT' WHEN number % 499 = 0 THEN 'DISMISSED' ELSE 'CLOSED' END,
     'closed_at', CASE WHEN number % 500 = 0 THEN NULL ELSE now() END,
     'severity_rank', number % 5,
     'service_ids', jsonb_build_array(CASE WHEN number % 400 = 0 THEN '${services.teams}' ELSE '${services.exchange}' END)`,
  );
  const [alert] = await room.database.query<{ id: string }[]>("SELECT id FROM alert");
  await copy(
    "alert",
    alert?.id ?? "",
    `'id', '01900000-0000-7000-8000-' || ${numbered},
     'incident_id', CASE WHEN number % 2 = 0 THEN '01900000-0000-7000-8000-' || ${numbered} END,
     'state', CASE WHEN number % 500 = 0 THEN 'RECEIVED' ELSE 'CLOSED' END,
     'service_id', CASE WHEN number % 400 = 0 THEN '${services.teams}' ELSE '${services.exchange}' END`,
  );
  await room.database.query(
    `INSERT INTO detection_requirement (id, version, state, service_id, title, description, proposed_by_id, proposed_at)
     SELECT ('01900000-0000-7000-8000-' || ${numbered})::uuid, 1,
            CASE WHEN number % 500 = 0 THEN 'PROPOSED' ELSE 'DEPLOYED' END,
            CASE WHEN number % 400 = 0 THEN '${services.teams}' ELSE '${services.exchange}' END::uuid,
            'Replayed tokens', 'From the log.', '${people.sora.personId}', now() FROM generate_series(1, 20000) AS number`,
  );
  for (const table of ["incident", "alert", "detection_requirement", "timeline_entry"]) {
    await room.database.query(`ANALYZE ${table}`);
  }
}, 60_000);
afterAll(() => room.close());

interface Plan {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly "Rows Removed by Filter"?: number;
  readonly Plans?: readonly Plan[];
}

/** What PostgreSQL does for a list: its steps, and how many rows it looked at. */
async function plansOf(read: (context: Context) => Promise<unknown>) {
  const { database } = room;
  const asked: { readonly statement: string; readonly parameters: unknown[] }[] = [];
  const before = database.logger;
  const logQuery = (statement: string, parameters: unknown[] = []) => asked.push({ statement, parameters });
  Object.assign(database, { logger: { ...before, logQuery, logQuerySlow: () => undefined } });
  await read(room.contextOf(people.sora)).finally(() => Object.assign(database, { logger: before }));
  expect(asked).toHaveLength(1);
  const { statement, parameters } = asked[0] ?? { statement: "", parameters: [] };
  const [row] = await database.query<{ "QUERY PLAN": { Plan: Plan }[] }[]>(
    `EXPLAIN (ANALYZE, FORMAT JSON) ${statement}`,
    parameters,
  );
  const steps: Plan[] = [];
  const walk = (plan: Plan) => {
    steps.push(plan);
    plan.Plans?.forEach(walk);
  };
  const root = row?.["QUERY PLAN"][0]?.Plan;
  if (root) walk(root);
  const rows = steps.map(
    (step) => (step["Actual Rows"] + (step["Rows Removed by Filter"] ?? 0)) * step["Actual Loops"],
  );
  return {
    names: steps.map((step) => `${step["Node Type"]} ${step["Relation Name"] ?? ""}`.trim()),
    looked: Math.max(...rows),
  };
}

const page = { first: 20 };

test.each<[string, (context: Context) => Promise<unknown>]>([
  ["incidents, newest first", (context) => incidentPage(context, {}, "NEWEST", page)],
  ["incidents, oldest first", (context) => incidentPage(context, {}, "OLDEST", page)],
  ["incidents, gravest first", (context) => incidentPage(context, {}, "GRAVEST", page)],
  ["open incidents, newest first", (context) => incidentPage(context, { open: true }, "NEWEST", page)],
  ["open incidents, gravest first", (context) => incidentPage(context, { open: true }, "GRAVEST", page)],
  ["incidents in a rare state", (context) => incidentPage(context, { states: ["CONTAINMENT"] }, "NEWEST", page)],
  ["incidents in the common state", (context) => incidentPage(context, { states: ["CLOSED"] }, "NEWEST", page)],
  [
    "incidents in a state that none is in",
    (context) => incidentPage(context, { states: ["RECOVERY"] }, "NEWEST", page),
  ],
  [
    "incidents of a service with few",
    (context) => incidentPage(context, { serviceIds: [services.teams] }, "NEWEST", page),
  ],
  [
    "incidents of a service with many",
    (context) => incidentPage(context, { serviceIds: [services.exchange] }, "NEWEST", page),
  ],
  [
    "incidents of a service with none",
    (context) => incidentPage(context, { serviceIds: [services.sharepoint] }, "NEWEST", page),
  ],
  ["alerts, newest first", (context) => alertPage(context, {}, page)],
  ["alerts in a rare state", (context) => alertPage(context, { states: ["RECEIVED"] }, page)],
  ["alerts of a service with few", (context) => alertPage(context, { serviceIds: [services.teams] }, page)],
  ["detection requirements, newest first", (context) => requirementPage(context, {}, page)],
  ["detection requirements in a rare state", (context) => requirementPage(context, { states: ["PROPOSED"] }, page)],
  [
    "detection requirements of a service with few",
    (context) => requirementPage(context, { serviceIds: [services.teams] }, page),
  ],
  ["the timeline of an incident", (context) => timelinePage(context, incidentId, page)],
])("The list of %s reads by an index and looks at few rows of many", async (_name, read) => {
  const { names, looked } = await plansOf(read);
  expect(names.filter((name) => /^Seq Scan (incident|alert|detection_requirement)$/.test(name))).toEqual([]);
  expect(looked).toBeLessThan(500);
});
