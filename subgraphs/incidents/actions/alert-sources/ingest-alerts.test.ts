import { isRefusal } from "../../../../platform/actions/decision.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { sourceViewer } from "../../alert-endpoint/source-viewer.js";
import type { HandedIn, HandedInAlert } from "../../domain/ingest/mapping/handed-in-alert.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { advance, attempt, dismiss, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services, sources } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("ingest alerts");
});
afterAll(() => room.close());

const { sora, erin, shai, cora } = people;
const bySource = sourceViewer({ id: sources.exchange, name: "Alertmanager of Exchange" });
let number = 0;
const fresh = () => {
  number += 1;
  return `fingerprint-${number}`;
};

const firing = (fingerprint: string, changes: Partial<HandedInAlert> = {}): HandedInAlert => ({
  title: `About ${fingerprint}`,
  description: "What was seen.",
  signal: "FIRING",
  fingerprint,
  severity: "MEDIUM",
  techniques: ["T1110.003"],
  indicators: ["203.0.113.7"],
  ...changes,
});

const handIn = (alerts: readonly HandedIn[], viewer: Viewer = bySource, alertSourceId: string = sources.exchange) =>
  perform<AlertBatch>(room, viewer, "ingestAlerts", { alertSourceId, alerts });
const outcomes = ({ items }: AlertBatch) => items.map(({ outcome }) => outcome);
const alertsOf = (fingerprint: string) =>
  room.database.manager.find(tables.Alert, { where: { fingerprint }, order: { id: "ASC" } });
const idsOf = (list: unknown) => (list as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
const countOf = async (table: string) => {
  const [row] = await room.database.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM ${table}`);
  return row?.count ?? 0;
};

test("A call of many is one entry in the audit trail, with a count and a hash, and one event for all that is new", async () => {
  const [entries, events] = [await countOf("audit_entry"), await countOf("outbox_event")];
  const prints = Array.from({ length: 1_000 }, fresh);
  const batch = await handIn(prints.map((one) => firing(one)));
  expect(new Set(outcomes(batch))).toEqual(new Set(["RECEIVED"]));
  expect([await countOf("audit_entry"), await countOf("outbox_event")]).toEqual([entries + 1, events + 1]);
  const [entry] = await room.database.query<{ input: object; actor: string; summary: string }[]>(
    "SELECT input, actor, summary FROM audit_entry ORDER BY sequence DESC LIMIT 1",
  );
  expect(entry).toEqual({
    input: { alertSourceId: sources.exchange, alerts: { count: 1_000, sha256: batch.sha256 } },
    actor: `alert-source:${sources.exchange}`,
    summary: "Took alerts of the source Alertmanager of Exchange: 1000 received",
  });
  const [event] = await room.database.query<{ type: string; marking: string; data: { ids: string[] } }[]>(
    "SELECT type, marking, data FROM outbox_event ORDER BY sequence DESC LIMIT 1",
  );
  expect(event).toMatchObject({ type: "dev.cordon.alerts.changed", marking: "AMBER" });
  expect(event?.data.ids).toHaveLength(1_000);
  const again = await handIn(prints.map((one) => firing(one)));
  expect(new Set(outcomes(again))).toEqual(new Set(["REPEATED"]));
  expect([await countOf("audit_entry"), await countOf("outbox_event")]).toEqual([entries + 2, events + 1]);
});

test("A source says how much it handed in and what of it was lost, and nothing that an alert says", async () => {
  const query = `query ($id: ID!) { alertSource(id: $id) {
    version receivedCount lastReceivedAt refusedCount lastRefusedAt lastRefusal refusalsSettledAt } }`;
  const seen = async () =>
    (await ask(room, sora, query, { id: sources.routed })).data?.alertSource as { readonly version: number };
  const listed = async (filter: string) => {
    const { data } = await ask(room, sora, `{ alertSources(first: 10, filter: ${filter}) { nodes { id } } }`);
    return idsOf(data?.alertSources);
  };
  const before = await seen();
  expect(before).toMatchObject({ receivedCount: 0, lastReceivedAt: null, refusedCount: 0, lastRefusal: null });
  expect(await listed("{ refusing: true }")).toEqual([]);
  expect(await listed(`{ silentSince: "${room.now.toISOString()}" }`)).toContain(sources.routed);
  const unrouted = [firing(fresh(), { service: "merger" }), firing(fresh(), { service: "sites" })];
  const by = sourceViewer({ id: sources.routed, name: "SIEM of the provider" });
  expect(outcomes(await handIn(unrouted, by, sources.routed))).toEqual(["REFUSED", "RECEIVED"]);
  expect(await seen()).toEqual({
    ...{ version: before.version, receivedCount: 2, refusedCount: 1, refusalsSettledAt: null },
    ...{ lastReceivedAt: room.now.toISOString(), lastRefusedAt: room.now.toISOString() },
    lastRefusal: expect.not.stringContaining("merger"),
  });
  expect(await listed("{ refusing: true }")).toEqual([sources.routed]);
  expect(await listed("{ refusing: false }")).not.toContain(sources.routed);
  expect(await listed(`{ silentSince: "${room.now.toISOString()}" }`)).not.toContain(sources.routed);
  await Promise.all(
    Array.from({ length: 10 }, () => handIn([firing(fresh(), { service: "sites" })], by, sources.routed)),
  );
  expect(await seen()).toMatchObject({ receivedCount: 12, refusedCount: 1 });
});

test("A source that may be silent for an hour is so for an hour after it has handed in, was enabled, or that was said", async () => {
  const at = (minutes: number) => new Date(room.now.getTime() + minutes * 60_000).toISOString();
  const silentFrom = async () => {
    const { data } = await ask(room, sora, "query ($id: ID!) { alertSource(id: $id) { maxSilenceHours silentFrom } }", {
      id: sources.exchange,
    });
    return data?.alertSource;
  };
  const silent = async (time: string) => {
    const { data } = await ask(
      room,
      sora,
      `{ alertSources(first: 10, filter: { silentAt: "${time}" }) { nodes { id } } }`,
    );
    return idsOf(data?.alertSources);
  };
  const amend = (input: object) =>
    perform(room, sora, "amendAlertSource", { alertSourceId: sources.exchange, ...input });
  expect(await silentFrom()).toEqual({ maxSilenceHours: null, silentFrom: null });
  await amend({ maxSilenceHours: 1 });
  expect(await silentFrom()).toEqual({ maxSilenceHours: 1, silentFrom: at(60) });
  expect([await silent(at(59)), await silent(at(60))]).toEqual([[], [sources.exchange]]);
  room.now = new Date(at(90));
  await handIn([firing(fresh())]);
  const expected = at(60);
  expect(await silentFrom()).toEqual({ maxSilenceHours: 1, silentFrom: expected });
  await amend({ name: "Alertmanager of Exchange, production" });
  expect(await silentFrom()).toEqual({ maxSilenceHours: 1, silentFrom: expected });
  room.now = new Date(at(30));
  const alertSourceId = sources.exchange;
  await perform(room, sora, "disableAlertSource", { alertSourceId });
  expect(await silentFrom()).toEqual({ maxSilenceHours: 1, silentFrom: null });
  await amend({ maxSilenceHours: 2 });
  expect(await silentFrom()).toEqual({ maxSilenceHours: 2, silentFrom: null });
  await perform(room, sora, "enableAlertSource", { alertSourceId });
  expect(await silentFrom()).toEqual({ maxSilenceHours: 2, silentFrom: at(120) });
  await amend({ maxSilenceHours: null });
  expect(await silentFrom()).toEqual({ maxSilenceHours: null, silentFrom: null });
});

test("What is told again of an alert that few read shows nowhere on its source, which more people read", async () => {
  const by = sourceViewer({ id: sources.routed, name: "SIEM of the provider" });
  const [print, other] = [fresh(), fresh()];
  const tell = (...prints: readonly string[]) =>
    handIn(
      prints.map((one) => firing(one, { service: "sites" })),
      ...([by, sources.routed] as const),
    );
  const seen = async () => {
    const { receivedCount, lastReceivedAt } = await room.database.manager.findOneByOrFail(tables.AlertSource, {
      id: sources.routed,
    });
    return { receivedCount, lastReceivedAt };
  };
  await tell(print, other);
  const before = await seen();
  await room.database.manager.update(tables.Alert, { fingerprint: print }, { handling: "RED" });
  room.now = new Date(room.now.getTime() + 60_000);
  expect(outcomes(await tell(print))).toEqual(["REPEATED"]);
  expect(await seen()).toEqual(before);
  await tell(print, other);
  expect(await seen()).toEqual({ receivedCount: before.receivedCount + 1, lastReceivedAt: room.now });
});

test("Over GraphQL as well one alert that is not right is refused beside those that are", async () => {
  const alert = (changes: object) => ({
    title: "Odd sign-ins",
    description: "Many.",
    fingerprint: fresh(),
    ...changes,
  });
  const query = `mutation ($input: IngestAlertsInput!) { ingestAlerts(input: $input) {
    ... on AlertBatch { items { outcome reason } } } }`;
  const alerts = [alert({}), alert({ title: "x".repeat(201) }), alert({ indicators: [""] }), alert({})];
  const { data } = await ask(room, sora, query, { input: { alertSourceId: sources.exchange, alerts } });
  expect(data?.ingestAlerts).toMatchObject({
    items: [
      { outcome: "RECEIVED" },
      { outcome: "REFUSED", reason: "title: must be 1 to 200 characters long." },
      { outcome: "REFUSED", reason: expect.stringContaining("indicators") },
      { outcome: "RECEIVED" },
    ],
  });
});

test("What a repeat says besides is kept, and its word for a severity and its link as well", async () => {
  const print = fresh();
  await handIn([firing(print)]);
  await handIn([
    firing(print, {
      indicators: ["rivals.example"],
      url: "https://siem.example/1",
      severity: null,
      unknownSeverity: "P1",
    }),
  ]);
  await handIn([firing(print)]);
  expect(await alertsOf(print)).toMatchObject([
    {
      ...{ count: 3, reportedIndicators: ["203.0.113.7", "rivals.example"], reportedSeverity: "MEDIUM" },
      ...{ sourceUrl: "https://siem.example/1", sourceSeverity: "P1" },
    },
  ]);
});

test("By severity, what nobody has rated is among what is MEDIUM, and not below what is known to be mild", async () => {
  const severities = ["LOW", null, "HIGH", "INFORMATIONAL"] as const;
  const { alertIds } = await handIn(severities.map((severity) => firing(fresh(), { severity, title: "Worst first" })));
  const query = `{ alerts(first: 10, filter: { text: "Worst first" }, orderBy: [{ field: SEVERITY, direction: DESC }]) { nodes { id } } }`;
  const { data } = await ask(room, sora, query);
  const order = idsOf(data?.alerts).map((id) => severities[alertIds.indexOf(id)]);
  expect(order).toEqual(["HIGH", null, "LOW", "INFORMATIONAL"]);
});

test("Twenty who tell of the same thing at the same time make one alert of it, which counts them all", async () => {
  const print = fresh();
  const batches = await Promise.all(Array.from({ length: 20 }, () => handIn([firing(print), firing(print)])));
  expect(batches.flatMap(outcomes).filter((outcome) => outcome === "RECEIVED")).toHaveLength(1);
  expect(await alertsOf(print)).toMatchObject([{ count: 40, version: 1 }]);
});

test("Calls with the same many things in any order wait for each other and lose nothing", async () => {
  const prints = Array.from({ length: 60 }, fresh);
  const shuffled = () => prints.toSorted(() => Math.random() - 0.5).map((one) => firing(one));
  await Promise.all(Array.from({ length: 12 }, () => handIn(shuffled())));
  const counts = await Promise.all(prints.map(async (one) => (await alertsOf(one)).map(({ count }) => count)));
  expect(counts).toEqual(prints.map(() => [12]));
});

test("While alerts are dismissed and handed in at the same time, each is counted or made anew, and nobody waits in a circle", async () => {
  const prints = Array.from({ length: 40 }, fresh);
  const { alertIds } = await handIn(prints.map((one) => firing(one)));
  const dismissed = perform<AlertBatch>(room, erin, "dismissAlerts", { alertIds: alertIds.toReversed() });
  const repeats = Array.from({ length: 6 }, () => handIn(prints.map((one) => firing(one))));
  await Promise.all([dismissed, ...repeats]);
  for (const print of prints) {
    const all = await alertsOf(print);
    expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(7);
    expect(all.filter(({ supersededAt }) => supersededAt === null)).toHaveLength(1);
  }
});

test("An alert that was dismissed, ends and fires again is a new one, which names the former", async () => {
  const print = fresh();
  const { alertIds } = await handIn([firing(print)]);
  await perform(room, erin, "dismissAlerts", { alertIds });
  const ended = await handIn([firing(print, { signal: "RESOLVED" })]);
  expect(ended.items).toMatchObject([{ outcome: "RESOLVED", alertId: alertIds[0], count: 1 }]);
  expect(await alertsOf(print)).toMatchObject([{ state: "CLOSED", resolvedAt: room.now }]);
  await handIn([firing(print)]);
  await handIn([firing(print)]);
  expect(await alertsOf(print)).toMatchObject([
    { state: "CLOSED", count: 1, supersededAt: expect.any(Date) },
    { state: "RECEIVED", count: 2, formerAlertId: alertIds[0], supersededAt: null },
  ]);
});

test("Three alerts that go on firing after they were dismissed stay three, without news, until one of them is worse", async () => {
  const prints = [fresh(), fresh(), fresh()];
  const beganAt = room.now;
  const { alertIds } = await handIn(prints.map((one) => firing(one, { severity: "HIGH", beganAt })));
  await perform(room, erin, "dismissAlerts", { alertIds, disposition: "BENIGN_POSITIVE", tuning: null });
  const events = await countOf("outbox_event");
  for (const _ of [1, 2, 3]) {
    const again = await handIn(prints.map((one) => firing(one, { severity: "HIGH", beganAt })));
    expect(outcomes(again)).toEqual(["REPEATED", "REPEATED", "REPEATED"]);
    expect(again.alertIds).toEqual(alertIds);
  }
  expect(await countOf("outbox_event")).toBe(events);
  for (const print of prints)
    expect(await alertsOf(print)).toMatchObject([
      { state: "CLOSED", disposition: "BENIGN_POSITIVE", count: 4, version: 2, supersededAt: null },
    ]);
  const [first, ...others] = prints.map((one, place) =>
    firing(one, { severity: place === 0 ? "CRITICAL" : "HIGH", beganAt }),
  );
  expect(outcomes(await handIn([first, ...others] as HandedIn[]))).toEqual(["RECEIVED", "REPEATED", "REPEATED"]);
  expect(await alertsOf(prints[0] ?? "")).toMatchObject([
    { state: "CLOSED", count: 4, supersededAt: room.now },
    { state: "RECEIVED", formerAlertId: alertIds[0], reportedSeverity: "CRITICAL" },
  ]);
});

const recordOf = (value: string, handling = "AMBER") =>
  perform(room, sora, "recordIndicators", {
    ...{ incidentId: null, alertId: null, handling, source: "A partner" },
    indicators: [{ type: "IP_ADDRESS", value }],
  });

test.each([
  ["it is on record", "198.51.100.7", "198.51.100.7", "AMBER", "RECEIVED"],
  ["a range around it is", "198.51.101.7", "198.51.101.0/24", "AMBER", "RECEIVED"],
  ["it is on record for the security side alone", "198.51.102.7", "198.51.102.7", "AMBER_STRICT", "REPEATED"],
] as const)(
  "What was dismissed and reports an address is looked at anew once %s",
  async (_, address, value, handling, outcome) => {
    const again = firing(fresh(), { indicators: [address], beganAt: room.now });
    const { alertIds } = await handIn([again]);
    await perform(room, erin, "dismissAlerts", { alertIds });
    expect(outcomes(await handIn([again]))).toEqual(["REPEATED"]);
    room.now = new Date(room.now.getTime() + 60_000);
    await recordOf(value, handling);
    const after = await handIn([again]);
    expect(outcomes(after)).toEqual([outcome]);
    if (outcome === "REPEATED") return;
    expect(await alertsOf(again.fingerprint)).toMatchObject([
      { state: "CLOSED", count: 2 },
      { state: "RECEIVED", formerAlertId: alertIds[0] },
    ]);
    // Whoever dismisses it now does so with that before their eyes.
    room.now = new Date(room.now.getTime() + 60_000);
    await perform(room, erin, "dismissAlerts", { alertIds: after.alertIds });
    expect(outcomes(await handIn([again]))).toEqual(["REPEATED"]);
  },
);

test.each([
  ["shown to all responders", "198.51.103.7", { handling: "AMBER_STRICT" }, { handling: "AMBER" }],
  ["valid again", "198.51.104.7", { validUntil: 5 }, { validUntil: 1_000 }],
] as const)(
  "What was dismissed is looked at anew once an indicator that it reports is %s",
  async (_how, value, recorded, amended) => {
    const pass = (minutes: number) => new Date(room.now.getTime() + minutes * 60_000);
    const until = (given: object) => "validUntil" in given && { validUntil: pass(Number(given.validUntil)) };
    await perform(room, sora, "recordIndicators", {
      ...{ incidentId: null, alertId: null, handling: "AMBER", source: "A partner", ...recorded },
      indicators: [{ type: "IP_ADDRESS", value, ...until(recorded) }],
    });
    room.now = pass(10);
    const again = firing(fresh(), { indicators: [value], beganAt: room.now });
    const { alertIds } = await handIn([again]);
    await perform(room, erin, "dismissAlerts", { alertIds });
    room.now = pass(10);
    expect(outcomes(await handIn([again]))).toEqual(["REPEATED"]);
    const { id } = await room.database.manager.findOneByOrFail(tables.Indicator, { value });
    const reason = "The partner says so.";
    await perform(room, sora, "amendIndicator", { indicatorId: id, reason, ...amended, ...until(amended) });
    room.now = pass(10);
    expect(outcomes(await handIn([again]))).toEqual(["RECEIVED"]);
  },
);

test("What is handed in for the first time as over is an alert in the queue, found by that it is over, and makes an event", async () => {
  const print = fresh();
  const events = await countOf("outbox_event");
  const over = firing(print, { signal: "RESOLVED", severity: "CRITICAL" });
  const { items, alertIds } = await handIn([over]);
  expect(items).toMatchObject([{ outcome: "RECEIVED", alertId: expect.any(String), count: 1, reason: null }]);
  expect(await countOf("outbox_event")).toBe(events + 1);
  const query = `{ alerts(first: 10, filter: { resolved: true, fingerprints: ["${print}"] }) { nodes {
    id state resolvedAt reportedSeverity triageDueAt } } }`;
  const { data } = await ask<{ alerts: { nodes: object[] } }>(room, erin, query);
  expect(data?.alerts.nodes).toMatchObject([
    { id: alertIds[0], state: "RECEIVED", resolvedAt: room.now.toISOString(), reportedSeverity: "CRITICAL" },
  ]);
  expect(outcomes(await handIn([over]))).toEqual(["RESOLVED"]);
  expect(await alertsOf(print)).toMatchObject([{ count: 1, version: 1 }]);
});

test("Twenty who tell at the same time of what is over for the first time make one alert of it", async () => {
  const print = fresh();
  const over = firing(print, { signal: "RESOLVED" });
  const batches = await Promise.all(Array.from({ length: 20 }, () => handIn([over])));
  expect(batches.flatMap(outcomes).filter((outcome) => outcome === "RECEIVED")).toHaveLength(1);
  expect(await alertsOf(print)).toHaveLength(1);
});

test("What a source says that it has left out is counted at it as refused, and shows as work of whoever runs it", async () => {
  const read = async () => room.database.manager.findOneByOrFail(tables.AlertSource, { id: sources.exchange });
  const before = await read();
  const { items } = await handIn([firing(fresh()), { unreadable: "37 were left out.", leftOutAlerts: 37 }]);
  expect(items).toMatchObject([{ outcome: "RECEIVED" }, { outcome: "REFUSED", leftOutAlerts: 37, alertId: null }]);
  expect(await read()).toMatchObject({
    ...{ receivedCount: before.receivedCount + 38, refusedCount: before.refusedCount + 37 },
    ...{ lastRefusal: "37 were left out.", lastRefusedAt: room.now },
  });
});

test("An alert of an open incident counts on, and after the end of the incident the same thing is a new alert", async () => {
  const print = fresh();
  const { alertIds } = await handIn([firing(print)]);
  const [alertId] = alertIds;
  await perform(room, erin, "triageAlert", { alertId });
  await perform(room, erin, "assessSeverity", { alertId, severity: "LOW" });
  await handIn([firing(print, { severity: "CRITICAL" })]);
  expect(await alertsOf(print)).toMatchObject([{ reportedSeverity: "CRITICAL", severityRank: 4 }]);
  const { id: incidentId } = await perform(room, erin, "escalateAlert", { alertId });
  await handIn([firing(print)]);
  expect(await alertsOf(print)).toMatchObject([{ state: "ESCALATED", count: 3 }]);
  await advance(room, incidentId, "SUSPECTED", "RECEIVED");
  await dismiss(room, incidentId);
  await handIn([firing(print)]);
  expect(await alertsOf(print)).toMatchObject([{ state: "ESCALATED" }, { state: "RECEIVED", formerAlertId: alertId }]);
});

test("While only lessons are learned of an incident, the same thing is a new alert, of which there is news", async () => {
  const print = fresh();
  const { alertIds } = await handIn([firing(print)]);
  const [alertId] = alertIds;
  await perform(room, erin, "triageAlert", { alertId });
  await perform(room, erin, "assessSeverity", { alertId });
  const { id: incidentId } = await perform(room, erin, "escalateAlert", { alertId });
  await advance(room, incidentId, "SUSPECTED", "POST_INCIDENT_ACTIVITY");
  const events = await countOf("outbox_event");
  expect(outcomes(await handIn([firing(print)]))).toEqual(["RECEIVED"]);
  expect(await alertsOf(print)).toMatchObject([{ state: "ESCALATED" }, { state: "RECEIVED", formerAlertId: alertId }]);
  expect(await countOf("outbox_event")).toBe(events + 1);
});

test("What one service has under a fingerprint hides nothing at another service", async () => {
  const routed = sourceViewer({ id: sources.routed, name: "SIEM of the provider" });
  const print = fresh();
  const both = [firing(print, { service: "Mail" }), firing(print, { service: "sites" })];
  expect(outcomes(await handIn(both, routed, sources.routed))).toEqual(["RECEIVED", "RECEIVED"]);
  expect(outcomes(await handIn(both, routed, sources.routed))).toEqual(["REPEATED", "REPEATED"]);
  const alerts = await alertsOf(print);
  expect(alerts.map(({ serviceId, count }) => [serviceId, count])).toEqual([
    [services.exchange, 2],
    [services.sharepoint, 2],
  ]);
});

test("A repeat that its source marks stricter keeps out whom that keeps out, and is news", async () => {
  const print = fresh();
  const { alertIds } = await handIn([firing(print)]);
  for (const viewer of [erin, cora]) expect(await seenBy(viewer, alertIds)).toEqual([print]);
  const events = await countOf("outbox_event");
  await handIn([firing(print, { handling: "RED" })]);
  await handIn([firing(print)]);
  expect(await alertsOf(print)).toMatchObject([{ handling: "RED", version: 2, count: 3 }]);
  expect(await seenBy(erin, alertIds)).toEqual([print]);
  expect(await seenBy(cora, alertIds)).toEqual([]);
  expect(await countOf("outbox_event")).toBe(events + 1);
});

test("A repeat leaves the version of an alert as it is, so that whoever triages it is not kept from it", async () => {
  const print = fresh();
  const { alertIds } = await handIn([firing(print)]);
  await handIn([firing(print)]);
  const triaged = await attempt(room, erin, "triageAlert", { alertId: alertIds[0], expectedVersion: 1 });
  expect(triaged).toMatchObject({ state: "TRIAGED", version: 2 });
});

test("What can begin nothing leaves nothing behind", async () => {
  const before = await countOf("alert_fingerprint");
  const nowhere = firing(fresh(), { service: "unknown" });
  expect(outcomes(await handIn([{ unreadable: "It has no title." }], bySource))).toEqual(["REFUSED"]);
  const routed = sourceViewer({ id: sources.routed, name: "SIEM of the provider" });
  const refused = { outcome: "REFUSED", reason: expect.stringContaining('no route for "unknown"') };
  const over = { ...nowhere, signal: "RESOLVED" } as const;
  expect((await handIn([nowhere, over], routed, sources.routed)).items).toMatchObject([refused, refused]);
  expect(await countOf("alert_fingerprint")).toBe(before);
});

test("By its routes one source reports for several services, each of whose teams triages its own", async () => {
  const routed = sourceViewer({ id: sources.routed, name: "SIEM of the provider" });
  const { items, alertIds } = await handIn(
    [firing(fresh(), { service: "Mail" }), firing(fresh(), { service: "sites" })],
    routed,
    sources.routed,
  );
  expect(items.map(({ outcome }) => outcome)).toEqual(["RECEIVED", "RECEIVED"]);
  const dismissed = await perform<AlertBatch>(room, shai, "dismissAlerts", { alertIds });
  expect(dismissed.items).toMatchObject([
    { outcome: "REFUSED", problem: { __typename: "NotPermitted", responsibilities: ["EVENT_AND_ALERT_TRIAGE"] } },
    { outcome: "DISMISSED" },
  ]);
  const alerts = await Promise.all(alertIds.map((id) => room.database.manager.findOneByOrFail(tables.Alert, { id })));
  expect(alerts.map(({ serviceId, state }) => [serviceId, state])).toEqual([
    [services.exchange, "RECEIVED"],
    [services.sharepoint, "CLOSED"],
  ]);
});

test("A source hands in for itself alone, and of another one it does not even learn that it is there", async () => {
  const result = await attempt(room, bySource, "ingestAlerts", { alertSourceId: sources.routed });
  expect(result).toMatchObject({ __typename: "NotFound" });
});

test("Whoever runs no source of all these services hands in nothing for it", async () => {
  for (const [viewer, alertSourceId] of [
    [shai, sources.exchange],
    [shai, sources.routed],
    [cora, sources.exchange],
  ] as const)
    await expect(attempt(room, viewer, "ingestAlerts", { alertSourceId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(outcomes(await handIn([firing(fresh())], sora, sources.exchange))).toEqual(["RECEIVED"]);
});

test("Nothing is taken from a source that is disabled, and again once it is enabled", async () => {
  const alerts = [firing(fresh())];
  const of = { alertSourceId: sources.exchange };
  await perform(room, erin, "disableAlertSource", of);
  const refused = await attempt(room, bySource, "ingestAlerts", { ...of, alerts });
  expect(refused).toMatchObject({ __typename: "GatesUnmet", gates: [{ gate: "SOURCE_ENABLED" }] });
  await perform(room, erin, "enableAlertSource", of);
  expect(isRefusal(await attempt(room, bySource, "ingestAlerts", { ...of, alerts }))).toBe(false);
});

test("The same call with its key again is counted once, and answered with what became of each then", async () => {
  const alerts = [firing(fresh())];
  const call = () =>
    attempt(room, bySource, "ingestAlerts", { alertSourceId: sources.exchange, alerts }, { idempotencyKey: "again" });
  const [first, second] = [await call(), await call()];
  expect(second).toMatchObject({ id: (first as AlertBatch).id, items: [{ outcome: "RECEIVED", count: 1 }] });
  expect(await alertsOf(alerts[0]?.fingerprint ?? "")).toMatchObject([{ count: 1 }]);
});

/** Of some alerts those that somebody finds in the list, by their fingerprints. */
async function seenBy(viewer: Viewer, alertIds: readonly string[]): Promise<readonly string[]> {
  const { data } = await ask<{
    alerts: { nodes: { id: string; fingerprint: string }[] };
  }>(
    room,
    viewer,
    `query ($source: [ID!]) { alerts(first: 50, filter: { alertSourceIds: $source }) { nodes { id fingerprint } } }`,
    { source: [sources.exchange] },
  );
  return (data?.alerts.nodes ?? [])
    .filter(({ id }) => alertIds.includes(id))
    .map(({ fingerprint }) => fingerprint)
    .toSorted();
}

test("An alert is read by its own marking, and in an incident for more people by nobody whom that keeps out", async () => {
  const [red, strict, amber] = [fresh(), fresh(), fresh()];
  const { alertIds } = await handIn([
    firing(red, { handling: "RED" }),
    firing(strict, { handling: "AMBER_STRICT" }),
    firing(amber),
  ]);
  const [redId, strictId] = alertIds as [string, string, string];
  // Whoever looks after the service reads what is to be looked after, however narrow it is.
  for (const viewer of [sora, erin]) expect(await seenBy(viewer, alertIds)).toEqual([red, strict, amber].toSorted());
  for (const viewer of [cora, shai]) expect(await seenBy(viewer, alertIds)).toEqual([amber]);
  expect(await seenBy(people.nobody, alertIds)).toEqual([]);
  for (const alertId of [redId, strictId])
    expect(await attempt(room, cora, "triageAlert", { alertId })).toMatchObject({ __typename: "NotFound" });
  await perform(room, erin, "triageAlert", { alertId: strictId });
  await perform(room, erin, "assessSeverity", { alertId: strictId });
  // The incident that comes of it is for no more people than the alert.
  await perform(room, erin, "escalateAlert", { alertId: strictId });
  expect(await seenBy(erin, [strictId])).toEqual([strict]);
  expect(await seenBy(cora, [strictId])).toEqual([]);
  const [event] = await room.database.query<{ marking: string }[]>(
    "SELECT marking_of_event('dev.cordon.alert.changed', $1) AS marking",
    [strictId],
  );
  expect(event).toEqual({ marking: "AMBER_STRICT" });
});

test("Every chain is intact after all of that", async () => {
  expect(await room.broken()).toEqual([]);
});

test("An alert that names unknown techniques is taken with those that are known, and the result says which are not", async () => {
  const [mixed, none] = [fresh(), fresh()];
  const hostile = ["T9999", "x".repeat(100), "'; DROP TABLE alert; --", "__proto__"];
  const { id } = await handIn([firing(mixed, { techniques: ["t1110.003", ...hostile] }), firing(none)]);
  expect(await alertsOf(mixed)).toMatchObject([{ reportedTechniques: ["T1110.003"] }]);
  const { data } = await ask(
    room,
    erin,
    `mutation ($input: IngestAlertsInput!) { ingestAlerts(input: $input) { __typename ... on AlertBatch { items {
      outcome unknownTechniques unknownSeverity futureObservedAt } } ... on Problem { message } } }`,
    {
      input: {
        alertSourceId: sources.exchange,
        alerts: [
          { title: "Odd", description: "Odd.", fingerprint: fresh(), techniques: ["Phishing", "T1566.002"] },
          { title: "Odd", description: "Odd.", fingerprint: fresh(), observedAt: "2199-01-01T00:00:00.000Z" },
        ],
      },
    },
  );
  expect(data).toEqual({
    ingestAlerts: {
      __typename: "AlertBatch",
      items: [
        { outcome: "RECEIVED", unknownTechniques: ["Phishing"], unknownSeverity: null, futureObservedAt: null },
        {
          ...{ outcome: "RECEIVED", unknownTechniques: [], unknownSeverity: null },
          futureObservedAt: new Date("2199-01-01T00:00:00.000Z"),
        },
      ],
    },
  });
  const batch = await room.database.manager.findOneByOrFail(tables.AlertBatch, { id });
  expect(batch.items).toMatchObject([{ outcome: "RECEIVED", unknownTechniques: hostile }, { outcome: "RECEIVED" }]);
});
