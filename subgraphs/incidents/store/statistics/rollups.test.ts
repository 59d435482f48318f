import fc from "fast-check";
import { narrow } from "../../../../platform/graphql/lists/conditions.js";
import { readStatistics, type Statistics } from "../../../../platform/graphql/statistics/read-statistics.js";
import { foldStaleDays } from "../../../../platform/graphql/statistics/rollups/fold-stale-days.js";
import { sealMonths } from "../../../../platform/graphql/statistics/rollups/seal-months.js";
import type { StatisticsArguments } from "../../../../platform/graphql/statistics/statistics-arguments.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { isResponder } from "../../../access/reading/visibility.js";
import { readsMarked } from "../../../access/test-support/reads-marked.js";
import { severities } from "../../../response-model/detection-and-analysis/severities.js";
import { incidentAt } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, teams } from "../../test-support/organization.js";
import { type Originals, randomCases } from "../../test-support/random-cases.js";
import { readsAlert } from "../../test-support/reads-alert.js";
import { type IncidentConditions, incidentConditionsFor } from "../lists/case/incident-list.js";
import { type AlertConditions, alertConditionsFor } from "../lists/detection/alert-list.js";
import {
  type ObligationConditions,
  obligationConditions,
  visibleObligations,
} from "../lists/notification/obligation-list.js";
import { tables } from "../tables.js";
import { visibleAlerts, visibleIncidents } from "../visible-records.js";
import { alertSource } from "./alert-source.js";
import { alertStatistics } from "./alert-statistics.js";
import { incidentSource } from "./incident-source.js";
import { incidentStatistics } from "./incident-statistics.js";
import { obligationSource } from "./obligation-source.js";
import { obligationStatistics } from "./obligation-statistics.js";
import { rollups } from "./rollups.js";

let room: IncidentsRoom;
let originals: Originals;
let made = 0;

beforeAll(async () => {
  room = await openIncidentsRoom("rollups");
  const incidentId = await incidentAt(room, "CLOSED");
  const { manager } = room.database;
  originals = {
    incident: await manager.findOneByOrFail(tables.Incident, { id: incidentId }),
    response: await manager.findOneByOrFail(tables.ServiceResponse, { incidentId }),
    alert: await manager.findOneByOrFail(tables.Alert, { incidentId }),
    obligation: (await manager.find(tables.NotificationObligation, { where: { incidentId } }))[0] as never,
  };
});
afterAll(() => room.close());

const nextId = () => {
  made += 1;
  return `01901000-0000-7000-8000-${String(made).padStart(12, "0")}`;
};

type Asked = StatisticsArguments<object, never>;
type Row = Readonly<Record<string, unknown>>;
type Found = Statistics<string, string>;

interface Kind {
  /** Answered as callers are: out of lines as far as there are any. */
  readonly ask: (viewer: Viewer, asked: Asked) => Promise<Found>;
  /** Answered row by row. */
  readonly askLive: (viewer: Viewer, asked: Asked) => Promise<Found>;
  readonly metrics: readonly string[];
  readonly rows: (written: Written) => readonly Row[];
  readonly time: string;
  readonly isOpen: (row: Row) => boolean;
  readonly dimensions: Readonly<Record<string, (row: Row) => readonly unknown[]>>;
  readonly filters: Readonly<
    Record<string, { readonly values: readonly unknown[]; readonly of: (row: Row) => unknown }>
  >;
}

/** All rows that there are at one moment. */
interface Written {
  readonly incidents: readonly Row[];
  readonly alerts: readonly Row[];
  readonly obligations: readonly Row[];
}

async function whatIsWritten(): Promise<Written> {
  const { manager } = room.database;
  const kinds = [tables.Incident, tables.Alert, tables.NotificationObligation];
  const [incidents = [], alerts = [], obligations = []] = await Promise.all(
    kinds.map(async (table) => (await manager.find(table as typeof tables.Incident)) as readonly unknown[] as Row[]),
  );
  return { incidents, alerts, obligations };
}

let teamOf: Readonly<Record<string, string>> = {};
const teamsOf = (ids: readonly string[]) => [...new Set(ids.map((id) => teamOf[id]))];
const services = (row: Row) => row.serviceIds as readonly string[];
const column = (name: string) => (row: Row) => [row[name]];

const kinds: Readonly<Record<string, Kind>> = {
  incidents: {
    ask: (viewer, asked) => incidentStatistics(room.contextOf(viewer), asked) as Promise<Found>,
    askLive: (viewer, asked) => {
      const query = visibleIncidents(room.database.manager, viewer);
      narrow<IncidentConditions>(query, asked.filter, incidentConditionsFor(viewer));
      return readStatistics(query, incidentSource, asked) as Promise<Found>;
    },
    metrics: ["TIME_TO_DETECT", "TIME_TO_ACKNOWLEDGE", "TIME_TO_CONTAIN", "TIME_TO_RECOVER", "TIME_TO_CLOSE"],
    rows: ({ incidents }) => incidents,
    time: "openedAt",
    isOpen: ({ state }) => !["CLOSED", "DISMISSED", "WITHDRAWN", "MERGED"].includes(state as string),
    dimensions: {
      SEVERITY: column("severity"),
      PRIORITY: column("priority"),
      STATE: column("state"),
      HANDLING: column("handling"),
      FIND: column("find"),
      SERVICE: services,
      TEAM: (row) => teamsOf(services(row)),
    },
    filters: {
      severities: { values: ["LOW", "HIGH"], of: ({ severity }) => severity },
      states: { values: ["CLOSED", "DECLARED", "MERGED"], of: ({ state }) => state },
    },
  },
  alerts: {
    ask: (viewer, asked) => alertStatistics(room.contextOf(viewer), asked) as Promise<Found>,
    askLive: (viewer, asked) => {
      const query = visibleAlerts(room.database.manager, viewer);
      narrow<AlertConditions>(query, asked.filter, alertConditionsFor(new Date(), viewer));
      return readStatistics(query, alertSource, asked) as Promise<Found>;
    },
    metrics: ["TIME_TO_DETECT", "TIME_TO_ACKNOWLEDGE", "TIME_TO_TRIAGE", "TIME_TO_CLOSE"],
    rows: ({ alerts }) => alerts,
    time: "receivedAt",
    isOpen: ({ state }) => state === "RECEIVED" || state === "TRIAGED",
    dimensions: {
      STATE: column("state"),
      SOURCE: column("source"),
      DISPOSITION: column("disposition"),
      SEVERITY: ({ severityRank }) => [Object.keys(severities)[severityRank as number]],
      RULE: ({ reportedRules }) => [(reportedRules as readonly string[]).join("\u001f") || undefined],
      ALERT_SOURCE: column("alertSourceId"),
      SERVICE: column("serviceId"),
      TEAM: ({ serviceId }) => teamsOf([serviceId as string]),
    },
    filters: {
      states: { values: ["RECEIVED", "CLOSED"], of: ({ state }) => state },
      severities: {
        values: ["LOW", "HIGH"],
        of: ({ severityRank }) => Object.keys(severities)[severityRank as number],
      },
      teamIds: { values: [teams.exchange.teamId], of: ({ serviceId }) => teamOf[serviceId as string] },
    },
  },
  obligations: {
    ask: (viewer, asked) => obligationStatistics(room.contextOf(viewer), asked) as Promise<Found>,
    askLive: (viewer, asked) => {
      const query = visibleObligations(room.contextOf(viewer));
      if (asked.by) query.andWhere("part.startedAt IS NOT NULL");
      narrow<ObligationConditions>(query, asked.filter, obligationConditions);
      return readStatistics(query, obligationSource, asked) as Promise<Found>;
    },
    metrics: ["TIME_TO_NOTIFY"],
    rows: ({ obligations }) => obligations,
    time: "startedAt",
    isOpen: ({ settledAt }) => settledAt === null,
    dimensions: { STATE: column("state"), CLOCK: column("clock") },
    filters: { clocks: { values: ["CIRCIA_SUPPLEMENT"], of: ({ clock }) => clock } },
  },
};

const isByService = (groupBy: readonly string[]) => groupBy.includes("SERVICE");

/** Asia/Kathmandu is five and three quarters of an hour before UTC; in New York, clocks go forward on the eighth of March. */
const timeZones = ["UTC", "Asia/Seoul", "Asia/Kathmandu", "America/New_York"] as const;

/** Made once: that takes longer than to format a date. */
const dates = new Map(
  timeZones.map((timeZone) => [timeZone, new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" })] as const),
);

/** The day or month of a moment in a time zone. */
const periodOf = (time: Date, { by, timeZone }: Asked) =>
  dates
    .get(timeZone as (typeof timeZones)[number])
    ?.format(time)
    .slice(0, by === "DAY" ? 10 : 7);

/** What is counted, by a rule that knows neither SQL nor lines. */
async function countNaively(kind: Kind, written: Written, viewer: Viewer, asked: Asked) {
  const { groupBy, filter, by } = asked;
  const [rows, incidents] = [kind.rows(written), new Map(written.incidents.map((row) => [row.id, row]))];
  const owned = await room.database.query<{ id: string; team: string }[]>(
    "SELECT id, owner_team_id AS team FROM directory_service",
  );
  teamOf = Object.fromEntries(owned.map(({ id, team }) => [id, team]));
  const canRead = (row: Row) => {
    if ("openedAt" in row) return readsMarked(viewer, row);
    const incident = incidents.get(row.incidentId);
    if ("receivedAt" in row) return readsAlert(viewer, row, incident as never);
    return incident ? readsMarked(viewer, incident as never) : isResponder(viewer);
  };
  const [begin, end] = ["From", "Before"].map((edge) => `${kind.time.slice(0, -2)}${edge}`) as [string, string];
  const {
    [begin]: from,
    [end]: before,
    ...wanted
  } = (filter ?? {}) as { [name: string]: unknown } & {
    [edge in `${string}From` | `${string}Before`]?: Date;
  };
  const matching = rows.filter((row) => {
    const time = row[kind.time] as Date | null;
    if (!canRead(row) || (by && !time) || (from && !(time && time >= from))) return false;
    if (before && !(time && time < before)) return false;
    return Object.entries(wanted).every(([field, values]) =>
      (values as readonly unknown[]).includes(kind.filters[field]?.of(row)),
    );
  });
  const counts = new Map<string, [number, number]>();
  for (const row of matching) {
    const month = by && periodOf(row[kind.time] as Date, asked);
    // By service, the team is that of the service.
    const parts =
      isByService(groupBy) && row.serviceIds ? services(row).map((id) => ({ ...row, serviceIds: [id] })) : [row];
    const keys = parts.flatMap((part) =>
      groupBy
        .map((name) => kind.dimensions[name]?.(part) ?? [])
        .reduce<readonly (readonly unknown[])[]>(
          (all, values) => all.flatMap((key) => values.map((value) => [...key, value])),
          [by ? [month] : []],
        ),
    );
    for (const key of keys) {
      const name = JSON.stringify(key);
      const [count, open] = counts.get(name) ?? [0, 0];
      counts.set(name, [count + 1, open + (kind.isOpen(row) ? 1 : 0)]);
    }
  }
  return { counted: matching.length, counts: Object.fromEntries([...counts].sort()) };
}

/** What was answered, in the same shape: periods without anything left out. */
function countsOf({ counted, rows }: Found, asked: Asked) {
  const { groupBy, by } = asked;
  const some = rows.filter(({ count }) => count > 0);
  const named = some.map(({ from, group, count, open }) => {
    const begin = by ? [periodOf(from as Date, asked)] : [];
    return [JSON.stringify([...begin, ...groupBy.map((name) => group[name] ?? null)]), [count, open]] as const;
  });
  return { counted, counts: Object.fromEntries(named.toSorted(([one], [other]) => (one < other ? -1 : 1))) };
}

let [rolledDurations, sealedMonths] = [0, 0];

/** Durations are those that are measured row by row; percentiles are as close to them as they say. */
async function expectDurations({ metrics }: Kind, found: Found, live: Found): Promise<void> {
  // All at once: there are so many that asserting each took most of the test's time.
  const wrong: unknown[] = [];
  // Row by row all metrics are measured by one statement; by lines each by one of its own.
  await Promise.all(metrics.map((metric) => live.rows[0]?.measure(metric)));
  for (const [place, row] of found.rows.entries())
    for (const metric of metrics) {
      const measurement = await row.measure(metric);
      const measurementLive = (await live.rows[place]?.measure(metric)) ?? [];
      const [measured, all, median, p90, mean, relativeError] = measurement;
      const [measuredLive, allLive, medianLive, p90Live, meanLive] = measurementLive;
      if (relativeError > 0) rolledDurations += 1;
      const holds =
        [0, 0.01].includes(relativeError) &&
        measured === measuredLive &&
        all === allLive &&
        isWithin(median, medianLive, relativeError) &&
        isWithin(p90, p90Live, relativeError) &&
        isWithin(mean, meanLive, 0);
      if (!holds) wrong.push([place, metric, measurement, measurementLive]);
    }
  expect(wrong).toEqual([]);
}

function isWithin(one: number | null, other: number | null | undefined, tolerance: number): boolean {
  if (one === null || other === null || other === undefined) return one === other;
  return Math.abs(one - other) <= other * tolerance + 1e-6;
}

/** Bounds of a time: the beginning of a day in UTC or in Seoul, a quarter of an hour, or a moment within one. */
function stretchOf(time: string, draw: (below: number) => number) {
  const moment = (month: number) =>
    new Date(Date.UTC(2026, month, 1 + draw(4), [0, 15, 12][draw(3)], [0, 45, 1][draw(3)], draw(2)));
  return [
    {},
    { [`${time}From`]: moment(draw(2)) },
    { [`${time}Before`]: moment(draw(2)) },
    { [`${time}From`]: moment(0), [`${time}Before`]: moment(1) },
  ][draw(4)];
}

const viewers = [people.sora, people.erin, people.shai, people.lena, people.nobody];
const fold = (isStopping?: () => boolean) =>
  Promise.all(rollups.map((each) => foldStaleDays(room.database, each, isStopping)));
const seal = () => Promise.all(rollups.map(({ rollup }) => sealMonths(room.database, rollup.kind, 0)));

test("Whatever is written, folded and sealed, in whatever order, everybody is answered what a count of all rows finds", async () => {
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (gen) => {
      const draw = (below: number) => gen(fc.nat, { max: below - 1 });
      const of = <Value>(values: readonly Value[]) => values[draw(values.length)] as Value;
      const { write, open } = randomCases(room.database, originals, draw, nextId);
      await open();
      for (let count = draw(8); count > 0; count -= 1) await write();
      let left = of([0, 1, 3, 1_000]);
      await fold(() => left-- <= 0);
      if (draw(2) === 0) sealedMonths += (await seal()).reduce((sum, sealed) => sum + sealed, 0);
      for (let count = draw(3); count > 0; count -= 1) await write();
      const written = await whatIsWritten();
      for (const kind of Object.values(kinds))
        for (let count = 0; count < 2; count += 1) {
          const dimensions = Object.keys(kind.dimensions);
          const groupBy = [...new Set([of(dimensions), of(dimensions)].slice(draw(3)))] as never[];
          const field = of([...Object.keys(kind.filters), undefined]);
          const asked: Asked = {
            ...{ groupBy, timeZone: of(timeZones), by: of([undefined, "MONTH", "DAY"] as const) },
            filter: {
              ...(field && { [field]: [of(kind.filters[field]?.values ?? [])] }),
              // A whole day of UTC or Seoul, a quarter of an hour, or a moment within one.
              ...stretchOf(kind.time.slice(0, -2), draw),
            },
          };
          const viewer = of(viewers);
          const found = await kind.ask(viewer, asked);
          expect([viewer.name, asked, countsOf(found, asked)]).toEqual([
            ...[viewer.name, asked],
            await countNaively(kind, written, viewer, asked),
          ]);
          await expectDurations(kind, found, await kind.askLive(viewer, asked));
        }
    }),
    { seed: 41, numRuns: 60, endOnFailure: true },
  );
  expect(rolledDurations).toBeGreaterThan(50);
  expect(sealedMonths).toBeGreaterThan(20);
});

test("What has not started is counted once, before its day is added up and afterwards", async () => {
  const count = async () => (await kinds.obligations?.ask(people.sora, { groupBy: [], timeZone: "UTC" }))?.counted;
  const before = (await count()) ?? 0;
  await room.database.manager.insert(tables.NotificationObligation, {
    ...originals.obligation,
    ...{ id: nextId(), startedAt: null, state: "MET", settledAt: null, addresseeName: "Nobody yet" },
  });
  for (const work of [async () => undefined, fold, seal]) {
    await work();
    expect(await count()).toBe(before + 1);
  }
});
