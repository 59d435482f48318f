import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { HandedInAlert } from "../../domain/ingest/mapping/handed-in-alert.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { assessedAlert, attempt, incidentAt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import type { Operation } from "../../test-support/inputs.js";
import { idOf, people, services, sources } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("alerts as seen");
});
afterAll(() => room.close());

const { sora, erin, emil, shai, cora } = people;
let number = 0;
const fresh = () => {
  number += 1;
  return `seen-${number}`;
};
const handIn = async (fingerprint: string, changes: Partial<HandedInAlert> = {}) => {
  const alert = {
    ...{ title: `About ${fingerprint}`, description: "What was seen.", signal: "FIRING", fingerprint },
    ...{ severity: "LOW", techniques: [], indicators: ["198.51.100.7"], ...changes },
  };
  const { alertIds } = await perform<AlertBatch>(room, sora, "ingestAlerts", {
    ...{ alertSourceId: sources.exchange, alerts: [alert] },
  });
  return alertIds[0] ?? "";
};
const alertOf = (id: string): Promise<Alert> => room.database.manager.findOneByOrFail(tables.Alert, { id });
const inHours = (hours: number) => new Date(room.now.getTime() + hours * 3_600_000);
const changed = { outcome: "REFUSED", problem: { __typename: "GatesUnmet", gates: [{ gate: "ALERTS_AS_SEEN" }] } };

test.each<[string, Partial<HandedInAlert>]>([
  ["is reported as worse", { severity: "CRITICAL" }],
  ["is reported with another indicator", { indicators: ["198.51.100.7", "203.0.113.9"] }],
  ["is reported with a technique", { techniques: ["T1110"] }],
  ["is reported by another rule", { rules: ["Impossible travel"] }],
  ["is marked for fewer", { handling: "AMBER_STRICT" }],
])("An alert that %s is not dismissed as it was seen before", async (_what, news) => {
  const [noise, other] = [fresh(), fresh()];
  const alertIds = [await handIn(noise), await handIn(other)];
  const asOf = room.now;
  // One more of the same is no news.
  await handIn(other);
  await handIn(noise, news);
  const { items } = await perform<AlertBatch>(room, erin, "dismissAlerts", { alertIds, asOf });
  expect(items).toMatchObject([changed, { outcome: "DISMISSED" }]);
  expect((await alertOf(alertIds[0] ?? "")).state).toBe("RECEIVED");
  const again = { alertIds: alertIds.slice(0, 1), asOf };
  expect(await unmetGates(attempt(room, erin, "dismissAlerts", again))).toEqual(["ALERTS_AS_SEEN"]);
  const looked = await perform<AlertBatch>(room, erin, "dismissAlerts", { ...again, asOf: room.now });
  expect(looked.items).toMatchObject([{ outcome: "DISMISSED" }]);
});

test("One that fires again after it was resolved is news, and that it was resolved is none", async () => {
  const print = fresh();
  const alertIds = [await handIn(print)];
  const asOf = room.now;
  await handIn(print, { signal: "RESOLVED" });
  expect((await alertOf(alertIds[0] ?? "")).newsAt).toBeNull();
  await handIn(print);
  expect(await unmetGates(attempt(room, erin, "dismissAlerts", { alertIds, asOf }))).toEqual(["ALERTS_AS_SEEN"]);
});

test.each<[string, (alertId: string) => Promise<unknown>]>([
  ["triaged", (alertId) => perform(room, emil, "triageAlert", { alertId })],
  ["triaged with others", (alertId) => perform(room, emil, "triageAlerts", { alertIds: [alertId] })],
  ["marked for fewer", (alertId) => perform(room, sora, "changeAlertHandling", { alertId, handling: "AMBER_STRICT" })],
  [
    "handed over and back",
    async (alertId) => {
      const [there, back] = [services.sharepoint, services.exchange];
      await perform(room, erin, "rerouteAlerts", { alertIds: [alertId], serviceId: there, dueAt: inHours(1) });
      await perform(room, shai, "rerouteAlerts", { alertIds: [alertId], serviceId: back, dueAt: inHours(1) });
    },
  ],
])("An alert that somebody has %s meanwhile is not dismissed as it was seen before", async (_what, act) => {
  const alertId = await handIn(fresh());
  const asOf = room.now;
  await act(alertId);
  const attempted = attempt(room, erin, "dismissAlerts", { alertIds: [alertId], asOf });
  expect(await unmetGates(attempted)).toEqual(["ALERTS_AS_SEEN"]);
});

test("What a filter finds is acted on as it was when somebody looked: its `receivedBefore`, or `asOf` beside it", async () => {
  const print = fresh();
  const id = await handIn(print);
  const receivedBefore = new Date(room.now.getTime() + 1);
  await handIn(print, { severity: "HIGH" });
  const filter = { receivedBefore, fingerprints: [print] };
  const input = { alertIds: null, filter, expectedCount: 1 };
  expect(await unmetGates(attempt(room, erin, "dismissAlerts", input))).toEqual(["ALERTS_AS_SEEN"]);
  const due = { ...input, dueAt: inHours(1) };
  expect(await unmetGates(attempt(room, erin, "acknowledgeAlerts", due))).toEqual(["ALERTS_AS_SEEN"]);
  // Whoever gives it to somebody says nothing of it.
  await perform(room, erin, "assignAlerts", { ...input, assigneeId: emil.personId });
  await perform(room, erin, "dismissAlerts", { ...input, asOf: room.now });
  expect((await alertOf(id)).state).toBe("CLOSED");
});

test("Each operation on many alerts that says something of them goes by what was seen", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const linked = await assessedAlert(room);
  await perform(room, sora, "linkAlerts", { incidentId, alertIds: [linked.id] });
  const closed = await assessedAlert(room);
  await perform(room, erin, "closeAlert", { alertId: closed.id });
  const waiting = await assessedAlert(room);
  const asOf = new Date(linked.receivedAt.getTime() - 1);
  const attempts: readonly [Operation, Viewer, object][] = [
    ["triageAlerts", erin, { alertIds: [waiting.id] }],
    ["acknowledgeAlerts", erin, { alertIds: [(await perform<Alert>(room, cora, "reportAlert")).id] }],
    ["reopenAlerts", erin, { alertIds: [closed.id] }],
    ["rerouteAlerts", erin, { alertIds: [waiting.id], serviceId: services.sharepoint }],
    ["linkAlerts", sora, { incidentId, alertIds: [waiting.id] }],
    ["dispositionAlerts", sora, { incidentId, alertIds: [linked.id] }],
    ["unlinkAlerts", sora, { incidentId, alertIds: [linked.id] }],
    ["escalateAlerts", erin, { alertIds: [waiting.id] }],
  ];
  for (const [operation, viewer, input] of attempts)
    expect([
      operation,
      await unmetGates(attempt(room, viewer, operation, { dueAt: inHours(1), ...input, asOf })),
    ]).toEqual([operation, ["ALERTS_AS_SEEN"]]);
});

const batchQuery = `mutation ($input: DismissAlertsInput!) { dismissAlerts(input: $input) { ... on AlertBatch { items {
  outcome reason problem { __typename message ... on GatesUnmet { gates { gate message } } ... on NotFound { id }
    ... on TransitionRefused { machine from allowedFrom } ... on NotPermitted { responsibilities separatedFrom } } } } } }`;

test("Each that is refused says why as the operation on it alone would, by codes and in the language of whoever asks", async () => {
  const foreign = await perform<Alert>(room, cora, "reportAlert", { serviceId: services.sharepoint });
  const own = await perform<Alert>(room, erin, "reportAlert");
  const closed = await assessedAlert(room);
  await perform(room, erin, "closeAlert", { alertId: closed.id });
  const news = fresh();
  const noise = await handIn(news);
  const asOf = room.now.toISOString();
  await handIn(news, { severity: "HIGH" });
  const alertIds = [foreign.id, own.id, closed.id, noise, idOf(12_345)];
  const input = { alertIds, asOf, disposition: "BENIGN_POSITIVE", reason: "A test." };
  const { data, errors } = await ask<{
    dismissAlerts: { items: readonly { reason: string; problem: { message: string } }[] };
  }>(room, erin, batchQuery, { input }, { language: "ko" });
  expect(errors).toBeUndefined();
  const korean = expect.stringMatching(/[가-힣]/);
  const refused = { outcome: "REFUSED", reason: korean };
  expect(data?.dismissAlerts.items).toEqual([
    {
      ...refused,
      problem: {
        ...{ __typename: "NotPermitted", message: korean },
        ...{ responsibilities: ["EVENT_AND_ALERT_TRIAGE"], separatedFrom: [] },
      },
    },
    {
      ...refused,
      problem: {
        ...{ __typename: "NotPermitted", message: korean },
        ...{ responsibilities: ["EVENT_AND_ALERT_TRIAGE"], separatedFrom: ["REPORT_ALERT"] },
      },
    },
    {
      ...refused,
      problem: {
        ...{ __typename: "TransitionRefused", message: korean },
        ...{ machine: "Alert", from: "CLOSED", allowedFrom: ["RECEIVED", "TRIAGED"] },
      },
    },
    {
      ...refused,
      problem: {
        ...{ __typename: "GatesUnmet", message: korean },
        gates: [{ gate: "ALERTS_AS_SEEN", message: korean }],
      },
    },
    { ...refused, problem: { __typename: "NotFound", message: korean, id: idOf(12_345) } },
  ]);
});
