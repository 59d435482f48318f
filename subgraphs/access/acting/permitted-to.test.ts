import type { DataSource } from "typeorm";
import { openDatabase } from "../../../platform/database/database.js";
import type { Membership, Viewer } from "../../../platform/identity/viewer.js";
import { createTestDatabase, type TestDatabase } from "../../../test/support/test-database.js";
import { permit } from "../../response-model/permit.js";
import { type Permitting, type PolicyColumns, permittedTo } from "./permitted-to.js";

let testDatabase: TestDatabase;
let database: DataSource;
beforeAll(async () => {
  testDatabase = await createTestDatabase("permitted to");
  database = await openDatabase({ setting: "DATABASE_URL_NONE", tables: [], migrations: [] }, testDatabase.url);
});
afterAll(async () => {
  await database.destroy();
  await testDatabase.drop();
});

const uuid = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`;
const [exchange, sharePoint, me, other, otherAccount] = [1, 2, 11, 12, 13].map(uuid) as [
  string,
  string,
  string,
  string,
  string,
];

const membership = (part: Partial<Membership>): Membership => ({
  teamId: uuid(50),
  teamName: "A team",
  function: "SERVICE",
  serviceIds: [],
  responsibilities: [],
  ...part,
});
const person = (part: Partial<Viewer>, ...memberships: readonly Membership[]): Viewer => ({
  subject: "me",
  kind: "PERSON",
  personId: me,
  name: "Me",
  memberships,
  ...part,
});

const security = membership({ responsibilities: ["INCIDENT_RESPONSE_LEAD", "SECURITY_ON_CALL_AND_RESPONSE_LEAD"] });
const owning = membership({ responsibilities: ["SECURITY_INCIDENT_OWNER"], serviceIds: [exchange] });
const idle = membership({ serviceIds: [exchange, sharePoint] });
const advisers = membership({ function: "LEGAL_AFFAIRS", responsibilities: ["RECOVERY_GUIDANCE"] });
const center = membership({ teamId: uuid(51), function: "CYBER_DEFENSE_OPERATIONS_CENTER" });
const ofTeam = (team: Membership, number: number) => ({ ...team, teamId: uuid(number) });
const viewers = [
  person({}),
  person({}, security),
  person({}, owning),
  person({}, idle, advisers),
  person({}, security, owning),
  person({ otherAccountIds: [otherAccount] }, security, owning),
  person({ appointments: ["EXECUTIVE_INCIDENT_MANAGER"] }, idle),
  // Of the team that is named on a thing, by the membership that has what is asked for or by another one.
  person({}, center),
  person({}, ofTeam(center, 52), ofTeam(idle, 51)),
  person({}, ofTeam(center, 52), ofTeam(center, 51)),
  person({}, ofTeam(owning, 51), ofTeam({ ...owning, serviceIds: [sharePoint] }, 52)),
  person({}, ofTeam(security, 52), ofTeam(advisers, 51)),
  person({ kind: "SERVICE_ACCOUNT" }, security, owning),
  person({ kind: "SYSTEM", personId: "gateway" }),
];

const policies: readonly Permitting[] = [
  { allow: [{ responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD" }] },
  { allow: [{ responsibility: "SECURITY_INCIDENT_OWNER" }], actors: ["PERSON", "SERVICE_ACCOUNT"] },
  { allow: [{ responsibility: "INCIDENT_RESPONSE_LEAD", holder: "LEAD" }] },
  { allow: [{ responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD", vacant: "LEAD" }] },
  {
    allow: [
      { responsibility: "SECURITY_INCIDENT_OWNER", holder: "OWNER" },
      { responsibility: "SECURITY_INCIDENT_OWNER", vacant: "OWNER" },
    ],
  },
  { allow: [{ holder: "LEAD" }, { holder: "EXECUTIVE_INCIDENT_MANAGER" }] },
  { allow: [{ function: "LEGAL_AFFAIRS" }] },
  { allow: [{ function: "SERVICE", responsibility: "RECOVERY_GUIDANCE" }] },
  { allow: [{ function: "LEGAL_AFFAIRS", responsibility: "RECOVERY_GUIDANCE" }] },
  { allow: [{ responsibility: "INCIDENT_RESPONSE_LEAD" }], separate: ["proposeRecoveryPlan"] },
  { allow: [{ holder: "CONSULTED" }] },
  { allow: [{ function: "CYBER_DEFENSE_OPERATIONS_CENTER", holder: "CONSULTED" }] },
  { allow: [{ responsibility: "INCIDENT_RESPONSE_LEAD", holder: "CONSULTED" }] },
  { allow: [{ responsibility: "SECURITY_INCIDENT_OWNER", holder: "CONSULTED" }] },
  { allow: [{ function: "LEGAL_AFFAIRS", responsibility: "RECOVERY_GUIDANCE", holder: "CONSULTED" }] },
];

const columns: PolicyColumns = {
  serviceId: "thing.service_id",
  holders: { LEAD: "thing.lead_id", OWNER: "thing.owner_id" },
  holderTeams: { CONSULTED: `CAST(ARRAY['${uuid(51)}'] AS uuid[])` },
  doneBy: { proposeRecoveryPlan: "CAST(thing.done_by_id AS text)" },
};

/** Every row there can be: of either service, with each role held by the viewer, by somebody else or by nobody. */
const rows = [exchange, sharePoint].flatMap((service_id) =>
  [me, other, null].flatMap((lead_id) =>
    [me, other, null].flatMap((owner_id) =>
      [me, otherAccount, other, null].map((done_by_id) => ({ service_id, lead_id, owner_id, done_by_id })),
    ),
  ),
);

/** The places of the rows on which a viewer may carry out one of the operations, as the database finds them. */
async function found(
  viewer: Viewer,
  some: readonly Permitting[],
  by: PolicyColumns = columns,
): Promise<readonly number[]> {
  const condition = permittedTo(viewer, some, by);
  if (!condition) return [];
  const places = await database
    .createQueryBuilder()
    .select("thing.place", "place")
    .from(
      `(SELECT * FROM ROWS FROM (jsonb_to_recordset('${JSON.stringify(rows)}')
        AS (service_id uuid, lead_id uuid, owner_id uuid, done_by_id uuid)) WITH ORDINALITY
        AS row (service_id, lead_id, owner_id, done_by_id, place))`,
      "thing",
    )
    .where(condition.sql, condition.parameters)
    .orderBy("thing.place")
    .getRawMany<{ readonly place: string }>();
  return places.map(({ place }) => Number(place) - 1);
}

const named = (id: string | null) => (id ? [{ id, name: "Somebody" }] : []);

test("In SQL just those rows are found on which the policy permits it, one by one", async () => {
  for (const viewer of viewers) {
    for (const policy of policies) {
      const expected = rows.flatMap(({ service_id, lead_id, owner_id, done_by_id }, place) =>
        permit(viewer, policy, {
          serviceIds: [service_id],
          holders: {
            LEAD: named(lead_id),
            OWNER: named(owner_id),
            CONSULTED: [{ id: uuid(51), name: "A team", isTeam: true }],
          },
          doneBy: { proposeRecoveryPlan: named(done_by_id) },
        })
          ? [place]
          : [],
      );
      expect([viewer, policy, await found(viewer, [policy])]).toEqual([viewer, policy, expected]);
    }
  }
});

test("Of several operations one is enough", async () => {
  const [onCall, owner] = policies as [Permitting, Permitting];
  const both = await found(person({}, owning), [onCall, owner]);
  expect(both).toEqual(await found(person({}, owning), [owner]));
  expect(await found(person({}, security, owning), [onCall, owner])).toHaveLength(rows.length);
});

test("Only what starts from the state of a row is for anybody, and what happens beside it does not count", async () => {
  const policy: Permitting = {
    allow: [{ responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD" }],
    transitions: [
      { machine: "RecoveryPlan", from: ["PROPOSED"], to: "AGREED" },
      { machine: "Assignment", from: ["OFFERED"], to: "WITHDRAWN", beside: true },
    ],
  };
  const inState = (state: string) => ({ ...columns, states: { RecoveryPlan: `'${state}'`, Assignment: "'ENDED'" } });
  expect(await found(person({}, security), [policy], inState("PROPOSED"))).toHaveLength(rows.length);
  expect(await found(person({}, security), [policy], inState("AGREED"))).toEqual([]);
});

test("Where a row is about several services, a cell of the service side is needed for each, and one of security for none", async () => {
  const several: PolicyColumns = { serviceIds: `ARRAY[thing.service_id, CAST('${exchange}' AS uuid)]` };
  const [onCall, owner] = policies as [Permitting, Permitting];
  const there = { ...owning, serviceIds: [sharePoint] };
  const ofExchange = rows.flatMap(({ service_id }, place) => (service_id === exchange ? [place] : []));
  expect(await found(person({}, owning), [owner], several)).toEqual(ofExchange);
  expect(await found(person({}, there), [owner], several)).toEqual([]);
  expect(await found(person({}, owning, ofTeam(there, 52)), [owner], several)).toHaveLength(rows.length);
  expect(await found(person({}, security), [onCall], several)).toHaveLength(rows.length);
});
