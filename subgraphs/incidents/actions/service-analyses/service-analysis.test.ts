import type { Viewer } from "../../../../platform/identity/viewer.js";
import { statementsOf } from "../../../../platform/test-support/statements/statements-of.js";
import { isOnSecuritySide } from "../../../access/reading/visibility.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { ServiceAnalysis } from "../../domain/records/service-analyses/service-analysis.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, incidentAt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import type { Operation } from "../../test-support/inputs.js";
import { people, services } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("service_analysis");
});
afterAll(() => room.close());

const { sora, erin, shai, cora, nobody, robo, ivan } = people;
const { exchange, sharepoint, teams } = services;
/** As callers receive it. */
const plain = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data));
const at = (text: string) => new Date(text);

const does = (by: Viewer, operation: Operation, analysisId: string, more: object = {}) =>
  perform<ServiceAnalysis>(room, by, operation, { analysisId, ...more });
const draft = (by: Viewer, serviceId: string, kind: string, from: string, until?: string) =>
  perform<ServiceAnalysis>(room, by, "draftServiceAnalysis", {
    ...{ serviceId, kind, from: at(from) },
    ...(until && { until: at(until) }),
  });
async function publish(by: Viewer, id: string) {
  await does(by, "editServiceAnalysis", id);
  return does(by, "publishServiceAnalysis", id);
}

/** An alert of a service that was received at a moment, triaged so many seconds later, and found to be something. */
async function alertAt(serviceId: string, receivedAt: string, set: Partial<Alert> = {}, secondsToTriage?: number) {
  const { id } = await perform<Alert>(room, cora, "reportAlert", { serviceId, title: set.title ?? "Odd sign-ins" });
  const received = at(receivedAt);
  await room.database.manager.update(
    tables.Alert,
    { id },
    {
      ...set,
      receivedAt: received,
      ...(secondsToTriage !== undefined && { triagedAt: new Date(received.getTime() + secondsToTriage * 1000) }),
    },
  );
  return id;
}

const figures = `received dispositioned falsePositiveShare triaged medianSecondsToTriage repeats
  bySeverity { severity count } byDisposition { disposition count } bySource { source count }`;
async function view(by: Viewer, id: string) {
  const query = `query ($id: ID!) { serviceAnalysis(id: $id) { state edition findings logSources { name from until }
    amends { id state } amendedBy { id state } trends { isFrozen current { from until ${figures} } previous { from until ${figures} } } } }`;
  const { data, errors } = await ask(room, by, query, { id });
  expect(errors).toBeUndefined();
  return plain(data as { serviceAnalysis: Record<string, unknown> | null }).serviceAnalysis;
}

test("The trends of a month are those of its alerts beside the month before: live in the draft, and kept when it is published", async () => {
  await alertAt(exchange, "2025-09-30T23:59:59.999Z");
  await alertAt(exchange, "2025-10-01T00:00:00.000Z", { disposition: "FALSE_POSITIVE", tuning: "Narrowed." }, 60);
  await alertAt(exchange, "2025-11-05T00:00:00.000Z", { disposition: "FALSE_POSITIVE", tuning: "Narrowed." }, 100);
  await alertAt(exchange, "2025-11-06T00:00:00.000Z", { disposition: "TRUE_POSITIVE", source: "OTHER" }, 300);
  await alertAt(exchange, "2025-11-30T23:59:59.999Z", { title: "ODD SIGN-INS" });
  await alertAt(exchange, "2025-12-01T00:00:00.000Z");
  await alertAt(sharepoint, "2025-11-06T00:00:00.000Z");
  const { id } = await draft(erin, exchange, "MONTH", "2025-11-01T00:00:00.000Z");
  const live = await view(erin, id);
  expect(live).toMatchObject({
    state: "DRAFT",
    trends: {
      isFrozen: false,
      current: {
        ...{ from: "2025-11-01T00:00:00.000Z", until: "2025-12-01T00:00:00.000Z", received: 3, dispositioned: 2 },
        ...{ falsePositiveShare: 0.5, triaged: 2, medianSecondsToTriage: 200, repeats: 1 },
        bySeverity: [{ severity: null, count: 3 }],
        byDisposition: [
          { disposition: "FALSE_POSITIVE", count: 1 },
          { disposition: "TRUE_POSITIVE", count: 1 },
          { disposition: null, count: 1 },
        ],
        bySource: [
          { source: "OTHER", count: 1 },
          { source: "SIEM_DETECTION", count: 2 },
        ],
      },
      previous: { from: "2025-10-01T00:00:00.000Z", received: 1, falsePositiveShare: 1, medianSecondsToTriage: 60 },
    },
  });
  await publish(erin, id);
  await alertAt(exchange, "2025-11-07T00:00:00.000Z");
  const kept = await view(sora, id);
  expect(kept).toMatchObject({ state: "PUBLISHED", trends: { isFrozen: true, current: { received: 3, repeats: 1 } } });
});

test("The trends of a list of drafts are added up in one statement, each of its own service and period", async () => {
  await alertAt(sharepoint, "2022-05-06T00:00:00.000Z");
  await alertAt(teams, "2022-04-06T00:00:00.000Z");
  const drafts = [
    await draft(shai, sharepoint, "MONTH", "2022-05-01T00:00:00.000Z"),
    await draft(shai, sharepoint, "MONTH", "2022-06-01T00:00:00.000Z"),
    await draft(people.tomo, teams, "MONTH", "2022-05-01T00:00:00.000Z"),
  ];
  const query = `query ($ids: [ID!]) { serviceAnalyses(filter: { serviceIds: $ids, periodBefore: "2022-07-01T00:00:00Z" }) {
    nodes { id trends { current { received } previous { received } } } } }`;
  let nodes: unknown;
  const statements = await statementsOf(room.database, async () => {
    const { data, errors } = await ask(room, sora, query, { ids: [sharepoint, teams] });
    expect(errors).toBeUndefined();
    nodes = plain(data as { serviceAnalyses: { nodes: object[] } }).serviceAnalyses.nodes;
  });
  const counted = (place: number, current: number, previous: number) => ({
    id: drafts[place]?.id,
    trends: { current: { received: current }, previous: { received: previous } },
  });
  expect(nodes).toEqual(expect.arrayContaining([counted(0, 1, 0), counted(1, 0, 1), counted(2, 0, 1)]));
  expect(statements).toHaveLength(2);
});

test("What cannot be measured is null, and never zero", async () => {
  const { id } = await draft(people.tomo, teams, "MONTH", "2025-03-01T00:00:00.000Z");
  const nothing = { received: 0, falsePositiveShare: null, medianSecondsToTriage: null, repeats: 0, bySeverity: [] };
  expect(await view(people.tomo, id)).toMatchObject({ trends: { current: nothing, previous: nothing } });
});

test("Alerts of an incident that is marked RED are in no trend", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const [alert] = await room.database.manager.findBy(tables.Alert, { incidentId });
  await room.database.manager.update(tables.Alert, { id: alert?.id }, { receivedAt: at("2025-05-02T00:00:00.000Z") });
  const { id } = await draft(erin, exchange, "MONTH", "2025-05-01T00:00:00.000Z");
  expect(await view(erin, id)).toMatchObject({ trends: { current: { received: 1 } } });
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  expect(await view(erin, id)).toMatchObject({ trends: { current: { received: 0 } } });
});

test("An amended version takes the place of the published one when it is published itself, and both stay readable", async () => {
  const first = await draft(shai, sharepoint, "QUARTER", "2025-07-01T00:00:00.000Z");
  await publish(shai, first.id);
  const amend = async () => {
    await does(shai, "amendServiceAnalysis", first.id);
    return room.database.manager.findOneByOrFail(tables.ServiceAnalysis, { amendsId: first.id, state: "DRAFT" });
  };
  const second = await amend();
  expect(second).toMatchObject({ edition: 2, findings: expect.any(String), trends: null, publishedAt: null });
  expect(await unmetGates(attempt(room, shai, "amendServiceAnalysis", { analysisId: first.id }))).toEqual([
    "ANALYSIS_NOT_BEING_AMENDED",
  ]);
  await does(shai, "discardServiceAnalysis", second.id);
  const third = await amend();
  expect(await view(shai, first.id)).toMatchObject({ state: "PUBLISHED", amendedBy: { id: third.id, state: "DRAFT" } });
  await does(shai, "editServiceAnalysis", third.id, { findings: "Three more alerts." });
  await does(shai, "publishServiceAnalysis", third.id);
  expect(await view(shai, first.id)).toMatchObject({ state: "SUPERSEDED", amendedBy: { state: "PUBLISHED" } });
  expect(await view(shai, third.id)).toMatchObject({ findings: "Three more alerts.", amends: { id: first.id } });
});

test("No two analyses of a service over the same kind of period overlap, also when they are begun at once; other kinds may", async () => {
  const of = (from: string, until: string) =>
    unmetGates(
      attempt(room, erin, "draftServiceAnalysis", {
        ...{ serviceId: exchange, kind: "OTHER", from: at(from), until: at(until) },
      }),
    );
  const answers = await Promise.all([
    of("2024-02-01T00:00:00.000Z", "2024-02-10T00:00:00.000Z"),
    of("2024-02-05T00:00:00.000Z", "2024-02-20T00:00:00.000Z"),
  ]);
  expect(answers.filter((answer) => Array.isArray(answer))).toEqual([["ANALYSIS_PERIOD_FREE"]]);
  await draft(erin, exchange, "OTHER", "2024-02-20T00:00:00.000Z", "2024-02-21T00:00:00.000Z");
  const { id } = await draft(erin, exchange, "MONTH", "2024-02-01T00:00:00.000Z");
  await does(erin, "discardServiceAnalysis", id);
  expect(await view(erin, id)).toMatchObject({ state: "DISCARDED", trends: null });
  await draft(erin, exchange, "MONTH", "2024-02-01T00:00:00.000Z");
});

test("An analysis is published when its period is over and something is written, and not before", async () => {
  const { id: analysisId } = await draft(
    erin,
    exchange,
    "OTHER",
    "2098-06-01T00:00:00.000Z",
    "2099-01-01T00:00:00.000Z",
  );
  expect(await unmetGates(attempt(room, erin, "publishServiceAnalysis", { analysisId }))).toEqual([
    "ANALYSIS_PERIOD_OVER",
    "ANALYSIS_WRITTEN",
  ]);
  await does(erin, "editServiceAnalysis", analysisId);
  expect(await unmetGates(attempt(room, erin, "publishServiceAnalysis", { analysisId }))).toEqual([
    "ANALYSIS_PERIOD_OVER",
  ]);
});

test.each([
  ["in the middle of a month", { kind: "MONTH", from: at("2025-02-02T00:00:00.000Z") }],
  ["in the second month of a quarter", { kind: "QUARTER", from: at("2025-02-01T00:00:00.000Z") }],
  ["without an end", { kind: "OTHER", from: at("2025-02-01T00:00:00.000Z") }],
  ["after its end", { kind: "OTHER", from: at("2025-02-02T00:00:00.000Z"), until: at("2025-02-01T00:00:00.000Z") }],
  [
    "over a year before its end",
    { kind: "OTHER", from: at("1990-01-01T00:00:00.000Z"), until: at("1991-01-03T00:00:00.000Z") },
  ],
  ["before 1970", { kind: "OTHER", from: at("1969-12-31T00:00:00.000Z"), until: at("1970-02-01T00:00:00.000Z") }],
  ["in the last month of the calendar", { kind: "MONTH", from: at("9999-12-01T00:00:00.000Z") }],
])("A period that begins %s is none", async (_which, given) => {
  await expect(attempt(room, erin, "draftServiceAnalysis", given)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
});

test("The team of the service alone writes it, the security side reads it, and to others it does not exist", async () => {
  const { id: analysisId } = await draft(erin, exchange, "MONTH", "2023-01-01T00:00:00.000Z");
  await expect(attempt(room, shai, "draftServiceAnalysis", { serviceId: exchange })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  for (const operation of ["editServiceAnalysis", "publishServiceAnalysis", "discardServiceAnalysis"] as const) {
    await expect(attempt(room, sora, operation, { analysisId })).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await attempt(room, shai, operation, { analysisId })).toMatchObject({ __typename: "NotFound" });
    const program = { ...robo, operations: [operation] };
    await expect(attempt(room, program, operation, { analysisId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
  expect(await view(sora, analysisId)).toMatchObject({ state: "DRAFT" });
  for (const other of [shai, ivan, nobody]) expect(await view(other, analysisId)).toBeNull();
});

interface Missing {
  readonly totalCount: number;
  readonly nodes: readonly { readonly service: { readonly id: string }; readonly periodFrom: string }[];
  readonly pageInfo: { readonly endCursor: string; readonly startCursor: string; readonly hasNextPage: boolean };
}

/** The analyses that somebody is told are missing. */
async function missingOf(by: Viewer, given: string): Promise<Missing> {
  const fields = "totalCount nodes { service { id } periodFrom } pageInfo { startCursor endCursor hasNextPage }";
  const { data, errors } = await ask(room, by, `{ missingServiceAnalyses(${given}) { ${fields} } }`);
  expect(errors).toBeUndefined();
  return plain(data as { missingServiceAnalyses: Missing }).missingServiceAnalyses;
}

test("A service whose last full month is not analysed is named to its team and to the security side", async () => {
  const month = new Date(Date.UTC(room.now.getUTCFullYear(), room.now.getUTCMonth() - 1, 1));
  const missing = async (by: Viewer) => (await missingOf(by, "first: 10")).nodes;
  const of = (serviceId: string) => ({ service: { id: serviceId }, periodFrom: month.toISOString() });
  expect(await missing(erin)).toEqual([of(exchange)]);
  const { id } = await draft(erin, exchange, "MONTH", month.toISOString());
  expect(await missing(erin)).toEqual([of(exchange)]);
  await publish(erin, id);
  expect(await missing(erin)).toEqual([]);
  expect(await missing(sora)).toEqual([of(teams), of(sharepoint)]);
  expect(await missing(nobody)).toEqual([]);
});

test("What is missing of a year is read page by page, of the services and teams that are asked for", async () => {
  const monthBefore = (count: number) =>
    new Date(Date.UTC(room.now.getUTCFullYear(), room.now.getUTCMonth() - count, 1)).toISOString();
  const ofYear = `periodFrom: "${monthBefore(200)}"`;
  // Nobody has analysed this service at all.
  const year = await missingOf(sora, `first: 100, filter: { serviceIds: ["${teams}"], ${ofYear} }`);
  const months = year.nodes.map(({ periodFrom }) => periodFrom);
  expect([year.totalCount, new Set(months)]).toEqual([
    12,
    new Set(Array.from({ length: 12 }, (_, index) => monthBefore(index + 1))),
  ]);
  expect(months).toEqual(months.toSorted().toReversed());
  const all = await missingOf(sora, `first: 100, filter: { ${ofYear} }`);
  expect(new Set(all.nodes.map(({ service }) => service.id))).toEqual(new Set([exchange, teams, sharepoint]));
  // The same, seven at a time, in both directions.
  const forth: string[] = [];
  for (let after = "", goesOn = true; goesOn; ) {
    const { nodes, pageInfo } = await missingOf(sora, `first: 7, filter: { ${ofYear} }${after}`);
    forth.push(...nodes.map(({ service, periodFrom }) => `${service.id} ${periodFrom}`));
    [after, goesOn] = [`, after: "${pageInfo.endCursor}"`, pageInfo.hasNextPage];
  }
  expect(forth).toEqual(all.nodes.map(({ service, periodFrom }) => `${service.id} ${periodFrom}`));
  const end = await missingOf(sora, `last: 5, filter: { ${ofYear} }`);
  expect(end.nodes).toEqual(all.nodes.slice(-5));
  const middle = await missingOf(sora, `last: 5, before: "${end.pageInfo.startCursor}", filter: { ${ofYear} }`);
  expect(middle.nodes).toEqual(all.nodes.slice(-10, -5));

  expect(year.nodes).toEqual(all.nodes.filter(({ service }) => service.id === teams));
  const [{ owner_team_id: teamId } = { owner_team_id: "" }] = await room.database.query<{ owner_team_id: string }[]>(
    "SELECT owner_team_id FROM directory_service WHERE id = $1",
    [teams],
  );
  const ofTeam = await missingOf(sora, `first: 100, filter: { teamIds: ["${teamId}"], ${ofYear} }`);
  expect(ofTeam.nodes.map(({ service }) => service.id)).toContain(teams);
  expect(ofTeam.nodes.map(({ service }) => service.id)).not.toContain(exchange);
  const early = await missingOf(sora, `first: 100, filter: { periodBefore: "${monthBefore(11)}" }`);
  expect(new Set(early.nodes.map(({ periodFrom }) => periodFrom))).toEqual(new Set([monthBefore(12)]));
  const byService = await missingOf(
    sora,
    `first: 100, filter: { ${ofYear} }, orderBy: [{ field: SERVICE }, { field: PERIOD }]`,
  );
  const order = byService.nodes.map(({ service }) => service.id);
  expect(order.filter((id, index) => id !== order[index - 1])).toHaveLength(3);
});

test.each(Object.entries(people))(
  "%s is told what is missing of their own services, or of all",
  async (_name, viewer) => {
    const own = viewer.memberships.flatMap(({ serviceIds }) => serviceIds);
    const isOfSecurity = isOnSecuritySide(viewer);
    const all = await missingOf(sora, `first: 100, filter: { periodFrom: "2000-01-01T00:00:00.000Z" }`);
    const found = await missingOf(viewer, `first: 100, filter: { periodFrom: "2000-01-01T00:00:00.000Z" }`);
    const expected = all.nodes.filter(({ service }) => isOfSecurity || own.includes(service.id));
    expect([found.totalCount, found.nodes]).toEqual([expected.length, expected]);
  },
);

test("The logs of an analysis have their figures beside those of the period before, within the period alone", async () => {
  const log = (from: string, until: string, more: object = {}) => ({
    name: "Sign-in log",
    from: at(from),
    until: at(until),
    ...more,
  });
  const [march, april] = ["2024-03-01T00:00:00.000Z", "2024-04-01T00:00:00.000Z"];
  const before = await draft(erin, exchange, "MONTH", march);
  await does(erin, "editServiceAnalysis", before.id, {
    logSources: [log(march, april, { eventCount: 31_000_000_000 })],
  });
  await does(erin, "publishServiceAnalysis", before.id);
  const { id } = await draft(erin, exchange, "MONTH", april);
  const may = "2024-05-01T00:00:00.000Z";
  const gaps = [{ from: at("2024-04-10T00:00:00.000Z"), until: at("2024-04-20T00:00:00.000Z") }];
  const edited = (...logSources: object[]) =>
    attempt(room, erin, "editServiceAnalysis", { analysisId: id, logSources });
  await expect(edited(log(march, may, { eventCount: 1 }))).rejects.toThrow(/not within the period/);
  await expect(edited(log("2024-04-15T00:00:00.000Z", may, { gaps }))).rejects.toThrow(/gaps .* not in order/);
  await edited(
    log(april, may, { eventCount: 40_000_000_000, gaps, notable: [{ what: "Failed sign-ins", count: 12 }] }),
  );
  const query = `query ($id: ID!) { serviceAnalysis(id: $id) { logSources { eventCount gaps { from until } }
    logTrends { name current { eventCount eventsPerDay missingHours notable { what count } } previous { eventsPerDay missingHours } } } }`;
  const { data, errors } = await ask(room, erin, query, { id });
  expect(errors).toBeUndefined();
  expect(plain(data)).toEqual({
    serviceAnalysis: {
      logSources: [
        { eventCount: 40_000_000_000, gaps: [{ from: "2024-04-10T00:00:00.000Z", until: "2024-04-20T00:00:00.000Z" }] },
      ],
      logTrends: [
        {
          name: "Sign-in log",
          current: {
            eventCount: 40_000_000_000,
            eventsPerDay: 2_000_000_000,
            missingHours: 240,
            notable: [{ what: "Failed sign-ins", count: 12 }],
          },
          previous: { eventsPerDay: 1_000_000_000, missingHours: 0 },
        },
      ],
    },
  });
});

test("A log that is counted by days is drawn day by day beside the period before", async () => {
  const [june, august] = ["2024-06-01T00:00:00.000Z", "2024-08-01T00:00:00.000Z"];
  const july = "2024-07-01T00:00:00.000Z";
  const log = (from: string, until: string, more: object) => ({
    logSources: [{ name: "Sign-in log", from: at(from), until: at(until), ...more }],
  });
  const days = (month: string, count: number, of: (day: number) => object) =>
    Array.from({ length: count }, (_, place) => ({
      day: `2024-${month}-${String(place + 1).padStart(2, "0")}`,
      ...of(place + 1),
    }));
  const before = await draft(erin, exchange, "MONTH", june);
  const byDay = { days: days("06", 30, () => ({ eventCount: 100 })) };
  await does(erin, "editServiceAnalysis", before.id, log(june, july, byDay));
  await does(erin, "publishServiceAnalysis", before.id);

  const { id: analysisId } = await draft(erin, exchange, "MONTH", july);
  const edited = (more: object) =>
    attempt(room, erin, "editServiceAnalysis", { analysisId, ...log(july, august, more) });
  const one = { day: "2024-07-03", eventCount: 5 };
  const gaps = [{ from: at("2024-07-03T00:00:00.000Z"), until: at("2024-07-05T00:00:00.000Z") }];
  for (const [wrong, words] of [
    [{ days: [{ ...one, day: "2024-07-32" }] }, /no day of the calendar/],
    [{ days: [{ ...one, day: "2024-08-01" }] }, /not within the stretch/],
    [{ days: [one, one] }, /names the day 2024-07-03 twice/],
    [{ days: [one], gaps }, /no data on 2024-07-03/],
    [{ days: [one], eventCount: 6 }, /have 5 events together, and not 6/],
    [
      {
        days: [{ ...one, notable: [{ what: "Failed sign-ins", count: 2 }] }],
        notable: [{ what: "Consents", count: 2 }],
      },
      /"Failed sign-ins" was counted 2 times .* and 0 in all/,
    ],
    [
      { days: [{ ...one, notable: [{ what: "Failed sign-ins", count: 6 }] }] },
      /day 2024-07-03 of the log "[^"]+" has 5 events, so "Failed sign-ins" was not counted 6 times/,
    ],
    [
      { eventCount: 10, notable: [{ what: "Failed sign-ins", count: 99 }] },
      /has 10 events, so "Failed sign-ins" was not counted 99 times/,
    ],
  ] as const)
    await expect(edited(wrong)).rejects.toThrow(words);
  const year = days("07", 31, () => ({ eventCount: 1 }));
  const many = Array.from({ length: 119 }, (_, place) => ({
    ...log(july, august, { days: year }).logSources[0],
    name: `${place}`,
  }));
  await expect(attempt(room, erin, "editServiceAnalysis", { analysisId, logSources: many })).rejects.toThrow(
    /at most 3660/,
  );

  const failed = (count: number) => ({ notable: [{ what: "Failed sign-ins", count }] });
  const counted = days("07", 31, (day) => ({ eventCount: day === 31 ? 0 : 200, ...failed(day === 1 ? 7 : 0) }));
  // In whatever order they are given; and the last one has no data.
  const lastDay = [{ from: at("2024-07-31T00:00:00.000Z"), until: at(august) }];
  await edited({ days: counted.toReversed(), gaps: lastDay });
  const query = `query ($id: ID!) { serviceAnalysis(id: $id) {
    logSources { eventCount notable { what count } days { day eventCount } }
    logTrends { change current { eventsPerDay } days {
      current { day eventCount missingHours notable { count } } previous { day eventCount } } } } }`;
  const { data, errors } = await ask<{ serviceAnalysis: { logSources: Counted[]; logTrends: Trend[] } }>(
    room,
    sora,
    query,
    {
      id: analysisId,
    },
  );
  expect(errors).toBeUndefined();
  const { logSources = [], logTrends = [] } = data?.serviceAnalysis ?? {};
  expect(logSources).toMatchObject([{ eventCount: 6_000, notable: [{ what: "Failed sign-ins", count: 7 }] }]);
  expect(logSources[0]?.days.map(({ day }) => day)).toEqual(counted.map(({ day }) => day));
  expect(logTrends).toMatchObject([{ change: 1, current: { eventsPerDay: 200 } }]);
  const drawn = plain(logTrends[0]?.days ?? []);
  expect([drawn.length, drawn[0], drawn[30]]).toEqual([
    31,
    {
      current: { day: "2024-07-01", eventCount: 200, missingHours: 0, notable: [{ count: 7 }] },
      previous: { day: "2024-06-01", eventCount: 100 },
    },
    { current: { day: "2024-07-31", eventCount: 0, missingHours: 24, notable: [{ count: 0 }] }, previous: null },
  ]);
});

interface Counted {
  readonly days: readonly { readonly day: string }[];
}
interface Trend {
  readonly days: readonly object[];
}

test("A text that was a mistake is emptied, and a published analysis that does not hold is withdrawn and written anew", async () => {
  const from = "2023-03-01T00:00:00.000Z";
  const { id } = await draft(erin, exchange, "MONTH", from);
  await does(erin, "editServiceAnalysis", id);
  await does(erin, "editServiceAnalysis", id, { insights: null, findings: undefined });
  expect(await room.database.manager.findOneByOrFail(tables.ServiceAnalysis, { id })).toMatchObject({
    insights: null,
    findings: expect.any(String),
  });
  await does(erin, "publishServiceAnalysis", id);
  await does(erin, "withdrawServiceAnalysis", id, { reason: "It was of another log." });
  const query = `query ($id: ID!) { serviceAnalysis(id: $id) { state withdrawalReason withdrawnBy { id } trends { isFrozen } } }`;
  expect((await ask(room, sora, query, { id })).data).toEqual({
    serviceAnalysis: {
      state: "WITHDRAWN",
      withdrawalReason: "It was of another log.",
      withdrawnBy: { id: erin.personId },
      trends: { isFrozen: true },
    },
  });
  await draft(erin, exchange, "MONTH", from);
});

test("Programs of two teams hand in the days of their logs, and each month is beside the one before, for its own team alone", async () => {
  const programOf = (by: Viewer): Viewer => ({
    ...{ ...by, kind: "SERVICE_ACCOUNT", name: "Counter", operations: ["recordLogDays"] },
  });
  const days = (month: string, counts: readonly number[]) =>
    counts.map((eventCount, place) => ({ day: `${month}-${String(place + 1).padStart(2, "0")}`, eventCount }));
  const name = "Sign-in log";
  const received = (serviceId: string, month: string, count: number) =>
    Promise.all(Array.from({ length: count }, () => alertAt(serviceId, `${month}-15T00:00:00.000Z`)));
  /** Somebody of the team says which log is looked at. */
  const named = (by: Viewer, { id, ...of }: Pick<ServiceAnalysis, "id" | "periodFrom" | "periodUntil">) =>
    does(by, "editServiceAnalysis", id, { logSources: [{ name, from: of.periodFrom, until: of.periodUntil }] });
  const monthsOf = async (by: Viewer, serviceId: string, counts: readonly [readonly number[], readonly number[]]) => {
    const before = await draft(by, serviceId, "MONTH", "2019-03-01T00:00:00.000Z");
    await named(by, before);
    await does(programOf(by), "recordLogDays", before.id, { name, days: days("2019-03", counts[0]) });
    await does(by, "editServiceAnalysis", before.id, { logSources: null });
    await does(by, "publishServiceAnalysis", before.id);
    const { id, periodFrom, periodUntil } = await draft(by, serviceId, "MONTH", "2019-04-01T00:00:00.000Z");
    const unnamed = attempt(room, programOf(by), "recordLogDays", { analysisId: id, name, days: days("2019-04", [1]) });
    expect(await unmetGates(unnamed)).toEqual(["LOG_NAMED"]);
    await named(by, { id, periodFrom, periodUntil });
    // Day by day, as a program does.
    for (const day of days("2019-04", counts[1])) await does(programOf(by), "recordLogDays", id, { name, days: [day] });
    return id;
  };
  await received(exchange, "2019-03", 1);
  await received(exchange, "2019-04", 3);
  await received(sharepoint, "2019-04", 2);
  const ofExchange = await monthsOf(erin, exchange, [
    [100, 300],
    [400, 500, 600],
  ]);
  const ofSharePoint = await monthsOf(shai, sharepoint, [[50], [25, 0]]);
  const query = `query ($id: ID!) { serviceAnalysis(id: $id) { trends { current { received } previous { received } }
    logTrends { name change current { eventCount eventsPerDay coveredHours missingHours } previous { eventCount eventsPerDay }
      days { current { day eventCount } previous { day eventCount } } } } }`;
  const read = async (by: Viewer, id: string) => {
    const { data, errors } = await ask<{ serviceAnalysis: { logTrends: { days: unknown[] }[] } | null }>(
      ...([room, by, query, { id }] as const),
    );
    expect(errors).toBeUndefined();
    return plain(data?.serviceAnalysis ?? null);
  };
  const seen = await read(erin, ofExchange);
  expect(seen).toMatchObject({
    trends: { current: { received: 3 }, previous: { received: 1 } },
    logTrends: [
      {
        ...{ name, change: 1.5 },
        current: { eventCount: 1_500, eventsPerDay: 500, coveredHours: 72, missingHours: 0 },
        previous: { eventCount: 400, eventsPerDay: 200 },
      },
    ],
  });
  expect(seen?.logTrends[0]?.days.slice(0, 4)).toEqual([
    { current: { day: "2019-04-01", eventCount: 400 }, previous: { day: "2019-03-01", eventCount: 100 } },
    { current: { day: "2019-04-02", eventCount: 500 }, previous: { day: "2019-03-02", eventCount: 300 } },
    { current: { day: "2019-04-03", eventCount: 600 }, previous: { day: "2019-03-03", eventCount: null } },
    { current: { day: "2019-04-04", eventCount: null }, previous: { day: "2019-03-04", eventCount: null } },
  ]);
  expect(await read(shai, ofSharePoint)).toMatchObject({
    trends: { current: { received: 2 }, previous: { received: 0 } },
    logTrends: [{ change: -0.75, current: { eventCount: 25, eventsPerDay: 12.5 }, previous: { eventsPerDay: 50 } }],
  });
  // A day that was handed in before is said anew, and one that is left out between has no data.
  await does(programOf(erin), "recordLogDays", ofExchange, { name, days: days("2019-04", [500]) });
  await does(erin, "recordLogDays", ofExchange, { name, days: [{ day: "2019-04-05", eventCount: 400 }] });
  expect(await read(erin, ofExchange)).toMatchObject({
    logTrends: [{ current: { eventCount: 2_000, eventsPerDay: 500, coveredHours: 96, missingHours: 24 } }],
  });
  // The other team, and its program, neither read it nor hand in anything.
  for (const by of [shai, programOf(shai), cora]) {
    expect(await read(by, ofExchange)).toBeNull();
    const refused = await attempt(room, by, "recordLogDays", {
      analysisId: ofExchange,
      name,
      days: days("2019-04", [1]),
    });
    expect(refused).toMatchObject({ __typename: "NotFound", id: ofExchange });
  }
  await expect(
    attempt(room, sora, "recordLogDays", { analysisId: ofExchange, name, days: days("2019-04", [1]) }),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
  const handIn = (wrong: readonly object[]) =>
    attempt(room, erin, "recordLogDays", { analysisId: ofExchange, name, days: wrong });
  expect(await unmetGates(handIn(days("2019-05", [1])))).toEqual(["LOG_DAYS_OF_ANALYSIS"]);
  const twice = [...days("2019-04", [1]), ...days("2019-04", [2])];
  await expect(handIn(twice)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
});

test("No program hands in a day that has not begun", async () => {
  const { id, periodFrom, periodUntil } = await draft(erin, exchange, "QUARTER", "2031-01-01T00:00:00.000Z");
  const name = "Sign-in log";
  await does(erin, "editServiceAnalysis", id, { logSources: [{ name, from: periodFrom, until: periodUntil }] });
  const days = [{ day: "2031-01-02", eventCount: 1 }];
  expect(await unmetGates(attempt(room, erin, "recordLogDays", { analysisId: id, name, days }))).toEqual([
    "SEEN_ALREADY",
  ]);
});
