import type { Viewer } from "../../../../platform/identity/viewer.js";
import { randomBelow } from "../../../../platform/test-support/reading/random-below.js";
import { statementsOf } from "../../../../platform/test-support/statements/statements-of.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { Milestone } from "../../domain/records/case/milestone.js";
import type { ServiceResponse } from "../../domain/records/response/service-response.js";
import { incidentAt } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services, teams } from "../../test-support/organization.js";
import { tables } from "../tables.js";
import type { IncidentDimension } from "./incident-source.js";
import { incidentStatistics } from "./incident-statistics.js";

let room: IncidentsRoom;
let incidents: readonly Incident[];
let milestones: readonly Milestone[];
let responses: readonly ServiceResponse[];

const minute = 60_000;
const begin = Date.UTC(2026, 0, 30, 22);

/** Sixty incidents over three months, of two services, of which some lack what others have reached. */
beforeAll(async () => {
  room = await openIncidentsRoom("incident_statistics");
  const original = await incidentAt(room, "CLOSED");
  const { manager } = room.database;
  const [incident, response] = await Promise.all([
    manager.findOneByOrFail(tables.Incident, { id: original }),
    manager.findOneByOrFail(tables.ServiceResponse, { incidentId: original }),
  ]);
  const below = randomBelow(11);
  const some = <Value>(value: Value) => (below(3) === 0 ? null : value);
  let made = 0;
  const nextId = () => {
    made += 1;
    return `01901000-0000-7000-8000-${String(made).padStart(12, "0")}`;
  };
  for (let place = 0; place < 60; place += 1) {
    const openedAt = new Date(begin + below(90 * 24 * 60) * minute);
    const after = () => new Date(openedAt.getTime() + (below(500) - 20) * minute);
    const serviceIds = [services.exchange, services.sharepoint].slice(below(2), 1 + below(2)).sort();
    const affected = serviceIds.length > 0 ? serviceIds : [services.exchange];
    const id = nextId();
    const isOpen = below(2) === 0;
    await manager.insert(tables.Incident, {
      ...incident,
      id,
      number: `INC-2025-${String(place).padStart(5, "0")}`,
      state: isOpen ? "DECLARED" : "CLOSED",
      phase: isOpen ? "CONTAINMENT" : "POST_INCIDENT_ACTIVITY",
      severity: below(2) === 0 ? "HIGH" : "LOW",
      handling: (["GREEN", "AMBER", "RED"] as const)[below(3)] ?? "AMBER",
      find: some("SECURITY_HUNT_FIND" as const) ?? "PARTNER_TEAM_FIND",
      serviceIds: affected,
      openedAt,
      receivedAt: some(after()),
      declaredAt: after(),
      customersNotifiedAt: some(after()),
      endedAt: isOpen ? null : after(),
    });
    for (const serviceId of affected) {
      const round = 1 + below(2);
      await manager.insert(tables.ServiceResponse, {
        ...response,
        id: nextId(),
        incidentId: id,
        serviceId,
        round,
      });
      for (const kind of ["CONTAINED", "RESTORED"] as const)
        for (const inRound of [1, 2])
          if (below(3) > 0)
            await manager.insert(tables.Milestone, {
              incidentId: id,
              id: nextId(),
              serviceId,
              round: inRound,
              kind,
              reachedAt: after(),
              recordedById: people.erin.personId,
              forWholeIncident: false,
            });
    }
  }
  await room.database.query("UPDATE alert SET incident_id = NULL");
  [incidents, milestones, responses] = await Promise.all([
    manager.find(tables.Incident),
    manager.find(tables.Milestone),
    manager.find(tables.ServiceResponse),
  ]);
});
afterAll(() => room.close());

const seconds = (from: Date | null, to: Date | null | undefined) =>
  from && to && to >= from ? (to.getTime() - from.getTime()) / 1000 : null;

/** When a service reached something in its present round. */
function reachedBy(incidentId: string, serviceId: string, kind: string): Date | null {
  const round = responses.find((one) => one.incidentId === incidentId && one.serviceId === serviceId)?.round;
  const found = milestones.find(
    (one) => one.incidentId === incidentId && one.serviceId === serviceId && one.kind === kind && one.round === round,
  );
  return found?.reachedAt ?? null;
}

/** The place in a sorted list between two entries, as percentile_cont has it. */
function percentile(values: readonly number[], fraction: number): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * fraction;
  const [lower, upper] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return lower === undefined || upper === undefined ? null : lower + (upper - lower) * (place - Math.floor(place));
}

const stands = (handling: string, viewer: Viewer) => handling !== "RED" || viewer === people.sora;

/** What is counted, by a rule that knows no SQL: for each key, its incidents and the part of a service that is meant. */
function groups(viewer: Viewer, keysOf: (incident: Incident) => readonly (readonly [string, string | null])[]) {
  const found = new Map<string, (readonly [Incident, string | null])[]>();
  for (const incident of incidents.filter(({ handling }) => stands(handling, viewer)))
    for (const [key, serviceId] of keysOf(incident)) found.set(key, [...(found.get(key) ?? []), [incident, serviceId]]);
  return found;
}

const timeTo =
  (kind: string) =>
  ([{ id, serviceIds, openedAt }, serviceId]: readonly [Incident, string | null]) => {
    const of = serviceId ? [serviceId] : serviceIds;
    const reached = of.map((one) => reachedBy(id, one, kind));
    if (reached.some((one) => one === null)) return null;
    return seconds(openedAt, new Date(Math.max(...reached.map((one) => one?.getTime() ?? 0))));
  };

type Measure = (row: readonly [Incident, string | null]) => number | null;
const measures = {
  TIME_TO_ACKNOWLEDGE: ([{ openedAt, receivedAt }]) => seconds(openedAt, receivedAt),
  TIME_TO_CONFIRM: ([{ openedAt, declaredAt }]) => seconds(openedAt, declaredAt),
  TIME_TO_CONTAIN: timeTo("CONTAINED"),
  TIME_TO_RECOVER: timeTo("RESTORED"),
  TIME_TO_NOTIFY: ([{ declaredAt, customersNotifiedAt }]) => seconds(declaredAt, customersNotifiedAt),
  TIME_TO_CLOSE: ([{ state, openedAt, endedAt }]) => (state === "CLOSED" ? seconds(openedAt, endedAt) : null),
} as const satisfies Record<string, Measure>;

const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 3));

function measuredOf(rows: readonly (readonly [Incident, string | null])[], measure: Measure) {
  const values = rows.flatMap((row) => measure(row) ?? []);
  const mean = values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  return [values.length, rows.length, close(percentile(values, 0.5)), close(percentile(values, 0.9)), close(mean), 0];
}

const asking = (viewer: Viewer, groupBy: readonly IncidentDimension[], more: object = {}) =>
  incidentStatistics(room.contextOf(viewer), { groupBy, timeZone: "UTC", ...more });

/** A partner is of neither. */
const sides: Readonly<Record<string, string>> = {
  SECURITY_HUNT_FIND: "SECURITY_TEAM",
  WORKLOAD_TEAM_FIND: "SERVICE_TEAM",
};

test.each<
  [string, readonly IncidentDimension[], (incident: Incident) => readonly (readonly [string, string | null])[]]
>([
  ["nothing", [], () => [["", null]]],
  ["severity", ["SEVERITY"], ({ severity }) => [[severity, null]]],
  ["severity and state", ["SEVERITY", "STATE"], ({ severity, state }) => [[`${severity} ${state}`, null]]],
  ["the side that found it", ["SIDE"], ({ find }) => [[sides[find ?? ""] ?? "null", null]]],
  ["service", ["SERVICE"], ({ serviceIds }) => serviceIds.map((id) => [id, id])],
  [
    "team and severity",
    ["TEAM", "SEVERITY"],
    ({ serviceIds, severity }) =>
      serviceIds.map((id) => [
        `${id === services.exchange ? teams.exchange.teamId : teams.sharepoint.teamId} ${severity}`,
        id,
      ]),
  ],
  [
    "service and team at once",
    ["SERVICE", "TEAM"],
    ({ serviceIds }) =>
      serviceIds.map((id) => [
        `${id} ${id === services.exchange ? teams.exchange.teamId : teams.sharepoint.teamId}`,
        id,
      ]),
  ],
])("Grouped by %s, each row holds what the rule says, of what the viewer may read", async (_name, groupBy, keysOf) => {
  for (const viewer of [people.sora, people.shai]) {
    const { counted, rows } = await asking(viewer, groupBy);
    const expected = groups(viewer, keysOf);
    expect(counted).toBe(incidents.filter(({ handling }) => stands(handling, viewer)).length);
    expect(rows.map(({ group }) => groupBy.map((name) => group[name]).join(" ")).sort()).toEqual(
      [...expected.keys()].map((key) => (key === "null" ? "" : key)).sort(),
    );
    for (const row of rows) {
      const key = groupBy.map((name) => String(row.group[name])).join(" ");
      const of = expected.get(key) ?? [];
      expect({ key, count: row.count, open: row.open }).toEqual({
        key,
        count: of.length,
        open: of.filter(([{ state }]) => state === "DECLARED").length,
      });
      for (const [metric, measure] of Object.entries(measures))
        expect({ key, metric, found: await row.measure(metric as keyof typeof measures) }).toEqual({
          key,
          metric,
          found: measuredOf(of, measure),
        });
    }
  }
});

test("By team, an incident that affects two of its services counts once, and ends with the last of them", async () => {
  await room.database.query("UPDATE directory_service SET owner_team_id = $1 WHERE id = $2", [
    teams.exchange.teamId,
    services.sharepoint,
  ]);
  const { rows } = await asking(people.sora, ["TEAM"]);
  const all = incidents.map((incident) => [incident, null] as const);
  expect(rows.map(({ group, count }) => [group.TEAM, count])).toEqual([[teams.exchange.teamId, all.length]]);
  for (const [metric, measure] of Object.entries(measures))
    expect([metric, await rows[0]?.measure(metric as keyof typeof measures)]).toEqual([
      metric,
      measuredOf(all, measure),
    ]);
  await room.database.query("UPDATE directory_service SET owner_team_id = $1 WHERE id = $2", [
    teams.sharepoint.teamId,
    services.sharepoint,
  ]);
});

test("A day that has no midnight, as clocks go forward then, begins a series as any other", async () => {
  const [one, other] = incidents;
  const at = (incident: Incident | undefined, time: string) =>
    room.database.query("UPDATE incident SET opened_at = $1 WHERE id = $2", [time, incident?.id]);
  // In Cairo, 23:59 on 23 April 2026 is followed by 01:00.
  await at(one, "2026-04-24T12:00:00Z");
  await at(other, "2026-04-26T12:00:00Z");
  const filter = { numbers: [one?.number ?? "", other?.number ?? ""] };
  const { rows } = await asking(people.sora, [], { filter, by: "DAY", timeZone: "Africa/Cairo" });
  expect(rows.map(({ count }) => count)).toEqual([1, 0, 1]);
  await at(one, one?.openedAt.toISOString() ?? "");
  await at(other, other?.openedAt.toISOString() ?? "");
});

test("What affects no service any more stays in a row of its own", async () => {
  const [incident] = incidents;
  await room.database.query("UPDATE incident SET service_ids = '{}' WHERE id = $1", [incident?.id]);
  const { counted, rows } = await asking(people.sora, ["SERVICE"], { filter: { numbers: [incident?.number] } });
  expect({ counted, rows }).toMatchObject({ counted: 1, rows: [{ group: { SERVICE: null }, count: 1 }] });
  expect(await rows[0]?.measure("TIME_TO_CONTAIN")).toEqual([0, 1, null, null, null, 0]);
  await room.database.query("UPDATE incident SET service_ids = $2 WHERE id = $1", [incident?.id, incident?.serviceIds]);
});

test("What takes no time, or was not measured, is never zero by default", async () => {
  const [row] = (await asking(people.sora, [])).rows;
  expect(await row?.measure("TIME_TO_DETECT")).toEqual([0, incidents.length, null, null, null, 0]);
});

test("The time to detect goes by alerts that all who read the incident may read", async () => {
  const incident = incidents.find(({ handling }) => handling === "AMBER");
  const measured = async () => {
    const { rows } = await asking(people.sora, [], { filter: { numbers: [incident?.number ?? ""] } });
    const [count, , median] = (await rows[0]?.measure("TIME_TO_DETECT")) ?? [];
    return [count, median];
  };
  const alert = await room.database.manager.findOneByOrFail(tables.Alert, {});
  const receivedAt = new Date("2026-02-01T12:00:00Z");
  const add = (place: number, handling: "AMBER" | "AMBER_STRICT" | "RED", minutes: number) =>
    room.database.manager.insert(tables.Alert, {
      ...alert,
      id: `01902000-0000-7000-8000-00000000000${place}`,
      incidentId: incident?.id ?? null,
      handling,
      receivedAt: new Date(receivedAt.getTime() - place * minute),
      observedAt: new Date(receivedAt.getTime() - place * minute - minutes * minute),
    });
  await add(2, "RED", 60);
  await add(3, "AMBER_STRICT", 120);
  expect(await measured()).toEqual([0, null]);
  await add(1, "AMBER", 10);
  expect(await measured()).toEqual([1, 600]);
  await room.database.query("UPDATE alert SET incident_id = NULL");
});

test.each(["UTC", "Asia/Seoul", "America/New_York"])(
  "In a series each month has a row, empty ones too, and begins at midnight in %s",
  async (timeZone) => {
    const filter = {
      not: { openedFrom: new Date("2026-02-03T00:00:00Z"), openedBefore: new Date("2026-03-28T00:00:00Z") },
    };
    const { rows } = await asking(people.sora, ["SEVERITY"], { by: "MONTH", timeZone, filter });
    const monthIn = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit" });
    const clock = new Intl.DateTimeFormat("en-GB", { timeZone, day: "2-digit", hour: "2-digit", minute: "2-digit" });
    const wanted = incidents.filter(
      ({ openedAt }) => !(openedAt >= filter.not.openedFrom && openedAt < filter.not.openedBefore),
    );
    for (const { from } of rows) expect(clock.format(from ?? 0)).toBe("01, 00:00");
    const counts = rows.map(({ from, group, count }) => [monthIn.format(from ?? 0), group.SEVERITY, count]);
    const months = [...new Set(counts.map(([month]) => month))];
    expect(months).toEqual([...months].sort());
    expect(counts).toHaveLength(months.length * 2);
    for (const [month, severity, count] of counts)
      expect([month, severity, count]).toEqual([
        month,
        severity,
        wanted.filter((one) => one.severity === severity && monthIn.format(one.openedAt) === month).length,
      ]);
    expect(counts.some(([, , count]) => count === 0)).toBe(true);
  },
);

test("Counts take one statement, and all durations of all rows one more", async () => {
  const counts = await statementsOf(room.database, () => asking(people.sora, ["SERVICE"], { by: "WEEK" }));
  expect(counts).toHaveLength(1);
  const { rows } = await asking(people.sora, ["SERVICE"], { by: "WEEK" });
  const durations = await statementsOf(room.database, () =>
    Promise.all(rows.flatMap((row) => [row.measure("TIME_TO_CONTAIN"), row.measure("TIME_TO_CLOSE")])),
  );
  expect(durations).toHaveLength(1);
});

test("Too many rows for one answer are refused with what to do", async () => {
  const from = new Date("2000-01-01T00:00:00Z");
  const [first] = incidents;
  await room.database.query("UPDATE incident SET opened_at = $1 WHERE id = $2", [from, first?.id]);
  await expect(asking(people.sora, [], { by: "DAY" })).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
    message: expect.stringContaining("more than 5000 rows"),
  });
  await room.database.query("UPDATE incident SET opened_at = $1 WHERE id = $2", [first?.openedAt, first?.id]);
});

test("Nothing to count is a row of zeros without groups, and no row with them", async () => {
  const filter = { numbers: ["INC-1999-00001"] };
  expect((await asking(people.sora, [], { filter })).rows).toMatchObject([{ count: 0, open: 0 }]);
  expect(await asking(people.sora, ["SEVERITY"], { filter, by: "MONTH" })).toMatchObject({ counted: 0, rows: [] });
});
