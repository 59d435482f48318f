import type { Incident } from "../domain/records/case/incident.js";
import type { NotificationObligation } from "../domain/records/notification/notification-obligation.js";
import type { Assignment } from "../domain/records/people/assignment.js";
import { tables } from "../store/tables.js";
import { ask } from "../test-support/ask.js";
import { incidentAt } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { alien } from "../test-support/inputs.js";
import { people } from "../test-support/organization.js";

/* Filters of incidents find what a rule without SQL finds in the rows: of a case that is over, and of one that has just begun. */

let room: IncidentsRoom;
let rows: readonly Incident[];
let obligations: readonly NotificationObligation[];
let assignments: readonly Assignment[];

beforeAll(async () => {
  room = await openIncidentsRoom("incident filters");
  const [over] = [await incidentAt(room, "CLOSED"), await incidentAt(room, "SUSPECTED")];
  const { manager } = room.database;
  await manager.update(tables.Incident, over, {
    tags: ["phishing"],
    legalHold: true,
    customerDataEffects: ["DISCLOSURE"],
    reviewState: "COMPLETED",
  });
  rows = await manager.find(tables.Incident);
  obligations = await manager.find(tables.NotificationObligation);
  assignments = await manager.find(tables.Assignment);
});
afterAll(() => room.close());

const holders =
  (role: string) =>
  ({ id }: Incident) =>
    assignments
      .filter((one) => one.incidentId === id && one.role === role && one.state === "ACCEPTED")
      .map(({ personId }) => personId);

/** By filter, what an incident has that it looks for, and something that none has. */
const filters: Readonly<
  Record<string, readonly [valuesOf: (row: Incident) => readonly (string | null)[], nowhere: string]>
> = {
  phases: [({ phase }) => [phase], "ERADICATION"],
  finds: [({ find }) => [find], "PARTNER_TEAM_FIND"],
  determinations: [({ determination }) => [determination], "EXERCISE"],
  customerDataEffects: [({ customerDataEffects }) => customerDataEffects, "LOSS"],
  reviewStates: [({ reviewState }) => [reviewState], "DRAFT"],
  clockStates: [({ id }) => obligations.filter((one) => one.incidentId === id).map(({ state }) => state), "AT_RISK"],
  tags: [({ tags }) => tags, "nowhere"],
  leadIds: [holders("INCIDENT_RESPONSE_LEAD"), alien],
  ownerIds: [holders("SECURITY_INCIDENT_OWNER"), alien],
  virtualTeamPersonIds: [({ virtualTeamPersonIds }) => virtualTeamPersonIds, alien],
  openedByIds: [({ openedById }) => [openedById], alien],
};

interface Found {
  readonly incidents: { readonly nodes: readonly { readonly id: string }[]; readonly totalCount: number };
}

async function found(filter: object): Promise<readonly string[]> {
  const query = "query ($filter: IncidentFilter) { incidents(filter: $filter) { nodes { id } totalCount } }";
  const { data, errors } = await ask<Found>(room, people.sora, query, { filter });
  expect(errors).toBeUndefined();
  const ids = data?.incidents.nodes.map(({ id }) => id) ?? [];
  expect(data?.incidents.totalCount).toBe(ids.length);
  return ids.toSorted();
}

const idsOf = (some: readonly Incident[]) => some.map(({ id }) => id).toSorted();

test.each(Object.entries(filters))("Filtered by %s, the list holds what has one of the values", async (field, how) => {
  const [valuesOf, nowhere] = how;
  const values = [...new Set(rows.flatMap(valuesOf))].filter((value) => typeof value === "string");
  expect(values.length).toBeGreaterThan(0);
  for (const value of values)
    expect([value, await found({ [field]: [value] })]).toEqual([
      value,
      idsOf(rows.filter((row) => valuesOf(row).includes(value))),
    ]);
  const any = rows.filter((row) => valuesOf(row).some((value) => value !== null && values.includes(value)));
  expect(await found({ [field]: [nowhere, ...values] })).toEqual(idsOf(any));
  expect(await found({ [field]: [nowhere] })).toEqual([]);
});

test.each([
  ["legalHold", ({ legalHold }: Incident) => legalHold],
  ["open", ({ endedAt }: Incident) => endedAt === null],
])("Filtered by %s, each incident is either true or false", async (field, holds) => {
  expect(await found({ [field]: true })).toEqual(idsOf(rows.filter(holds)));
  expect(await found({ [field]: false })).toEqual(idsOf(rows.filter((row) => !holds(row))));
  expect(rows.filter(holds)).toHaveLength(1);
});

test.each(["opened", "declared", "ended"] as const)(
  "Filtered by when they were %s, the list holds what was from that moment on, or before it",
  async (what) => {
    for (const row of rows) {
      const moment = row[`${what}At`];
      if (!moment) continue;
      const at = (one: Incident) => one[`${what}At`]?.getTime() ?? Number.NaN;
      const from = rows.filter((one) => at(one) >= moment.getTime());
      const before = rows.filter((one) => at(one) < moment.getTime());
      expect(await found({ [`${what}From`]: moment.toISOString() })).toEqual(idsOf(from));
      expect(await found({ [`${what}Before`]: moment.toISOString() })).toEqual(idsOf(before));
    }
  },
);
