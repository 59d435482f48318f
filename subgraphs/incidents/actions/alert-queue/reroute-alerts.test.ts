import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { assessedAlert, attempt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { idOf, people, services } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("rerouted alerts");
});
afterAll(() => room.close());

const { erin, emil, shai, sora, cora } = people;
const inHours = (hours: number) => new Date(room.now.getTime() + hours * 3_600_000);
const reported = (overrides: object = {}, by = cora) => perform<Alert>(room, by, "reportAlert", overrides);
const alertOf = async (id: string) => (await room.database.manager.findOneByOrFail(tables.Alert, { id })) as Alert;
const reason = "The host is one of SharePoint.";
const reroute = (alertIds: readonly string[], serviceId: string = services.sharepoint, by = erin) =>
  perform<AlertBatch>(room, by, "rerouteAlerts", { alertIds, serviceId, reason, dueAt: inHours(4) });
const outcomes = ({ items }: AlertBatch) => items.map(({ outcome, reason: why }) => [outcome, why]);
const handIn = (fingerprint: string, changes: object = {}) =>
  perform<AlertBatch>(room, erin, "ingestAlerts", {
    alerts: [
      { title: "Odd sign-ins", description: "Seen.", signal: "FIRING", fingerprint, techniques: [], indicators: [] },
    ].map((one) => ({ ...one, ...changes })),
  });
const reads = async (by: typeof erin, id: string) => {
  const { data } = await ask<{ alert: object | null }>(room, by, "query ($id: ID!) { alert(id: $id) { id } }", { id });
  return data?.alert !== null;
};

test("An alert goes to the service that it concerns, whose team triages it, and says where it came from", async () => {
  const { id } = await assessedAlert(room);
  const before = await alertOf(id);
  expect(outcomes(await reroute([id]))).toEqual([["REROUTED", null]]);
  expect(await alertOf(id)).toMatchObject({
    ...{ state: "RECEIVED", serviceId: services.sharepoint, version: before.version + 1 },
    ...{ triagedAt: null, triageFindings: null, severityAssessmentId: null, acknowledgedAt: room.now },
  });
  const { data } = await ask(
    room,
    shai,
    `query ($id: ID!) { alert(id: $id) { service { id } corrections(first: 5) { nodes {
      kind reason formerTriageFindings formerService { id } } } } }`,
    { id },
  );
  expect(data).toEqual({
    alert: {
      service: { id: services.sharepoint },
      corrections: {
        nodes: [
          {
            ...{ kind: "REROUTED", reason, formerTriageFindings: before.triageFindings },
            formerService: { id: services.exchange },
          },
        ],
      },
    },
  });
  await expect(attempt(room, erin, "triageAlert", { alertId: id })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, shai, "triageAlert", { alertId: id });
});

test("Of many alerts each is handed over or not by its own service and state, with the next step beside it", async () => {
  const [mine, there, closed, escalated] = [
    await reported(),
    await reported({ serviceId: services.sharepoint }),
    await reported(),
    await assessedAlert(room),
  ];
  await perform(room, emil, "dismissAlerts", { alertIds: [closed.id] });
  await perform(room, erin, "escalateAlert", { alertId: escalated.id });
  const alertIds = [mine.id, there.id, closed.id, escalated.id, idOf(12_345)];
  expect(outcomes(await reroute(alertIds))).toEqual([
    ["REROUTED", null],
    ["REFUSED", expect.stringContaining("Event and alert triage")],
    ["REFUSED", expect.stringContaining("it is CLOSED")],
    ["REFUSED", expect.stringContaining("it is ESCALATED")],
    ["REFUSED", expect.stringContaining("There is no Alert")],
  ]);
  const toItsOwn = { alertIds: [there.id], serviceId: services.sharepoint, dueAt: inHours(1) };
  expect(await unmetGates(attempt(room, sora, "rerouteAlerts", toItsOwn))).toEqual(["HANDED_OVER_ELSEWHERE"]);
  expect(outcomes(await reroute([there.id, (await reported()).id], services.sharepoint, sora))).toEqual([
    ["REFUSED", expect.stringContaining("It is of SharePoint already")],
    ["REROUTED", null],
  ]);
  expect(await attempt(room, erin, "rerouteAlerts", { alertIds, serviceId: idOf(1), dueAt: inHours(1) })).toMatchObject(
    { gates: [expect.objectContaining({ gate: "SERVICES_KNOWN" })] },
  );
});

test("What its source tells again goes to that service as well, until it is handed back", async () => {
  const [id] = (await handIn("wrong host")).alertIds as [string];
  await reroute([id]);
  expect((await handIn("wrong host")).items).toMatchObject([{ outcome: "REPEATED", alertId: id, count: 2 }]);
  // Also once it is over: the same thing is not reported to the wrong team anew.
  await perform(room, shai, "dismissAlerts", { alertIds: [id] });
  await handIn("wrong host", { signal: "RESOLVED" });
  const [next] = (await handIn("wrong host")).alertIds as [string];
  expect(await alertOf(next)).toMatchObject({ serviceId: services.sharepoint, formerAlertId: id });
  // Handed on, everything goes on from there; handed back, all is as before.
  await reroute([next], services.teams, shai);
  expect((await handIn("wrong host")).items).toMatchObject([{ outcome: "REPEATED", alertId: next }]);
  await reroute([next], services.exchange, sora);
  expect((await handIn("wrong host")).items).toMatchObject([{ outcome: "REPEATED", alertId: next }]);
  expect(await alertOf(next)).toMatchObject({ serviceId: services.exchange, supersededAt: null });
  expect((await handIn("another host")).alertIds).not.toContain(next);
});

test("Where that service has an alert of the same thing, that one counts the repeats", async () => {
  const [first] = (await handIn("seen twice")).alertIds as [string];
  await reroute([first]);
  await perform(room, shai, "rerouteAlerts", {
    ...{ alertIds: [first], serviceId: services.exchange, dueAt: inHours(1) },
  });
  const [own] = await room.database.query(
    `INSERT INTO alert (id, version, state, source, service_id, title, description, received_at, reported_by_id, handling,
       alert_source_id, fingerprint, technique_ids)
     SELECT gen_random_uuid(), 1, 'RECEIVED', source, $2, title, description, received_at, reported_by_id, handling,
       alert_source_id, fingerprint, technique_ids FROM alert WHERE id = $1 RETURNING id`,
    [first, services.sharepoint],
  );
  await reroute([first]);
  expect((await alertOf(first)).supersededAt).toEqual(room.now);
  expect((await handIn("seen twice")).items).toMatchObject([{ outcome: "REPEATED", alertId: own.id, count: 2 }]);
});

test("Security alone hands over what fewer than all responders may read, and another team reads it then", async () => {
  for (const handling of ["AMBER_STRICT", "RED"]) {
    const { id } = await reported({ handling }, erin);
    expect([await reads(erin, id), await reads(shai, id)]).toEqual([true, false]);
    const dueAt = inHours(1);
    const refused = attempt(room, erin, "rerouteAlerts", { alertIds: [id], serviceId: services.sharepoint, dueAt });
    expect(await unmetGates(refused)).toEqual(["MARKED_ALERTS_BY_SECURITY"]);
    expect(outcomes(await reroute([id, (await reported()).id]))).toEqual([
      ["REFUSED", expect.stringContaining("handed over by the security side")],
      ["REROUTED", null],
    ]);
    await reroute([id], services.sharepoint, sora);
    expect([await reads(erin, id), await reads(shai, id)]).toEqual([false, true]);
    // It is as good as not there for those who may not read it.
    expect(outcomes(await reroute([id, (await reported()).id]))[0]).toEqual([
      "REFUSED",
      expect.stringContaining("There is no Alert"),
    ]);
  }
});

test("A thousand alerts are handed over in one call, which is one entry and one event", async () => {
  const made = Array.from({ length: 1_000 }, (_, place) => ({
    ...{ title: `Alert ${place}`, description: "Seen.", signal: "FIRING", fingerprint: `handed over ${place}` },
    ...{ techniques: [], indicators: [] },
  }));
  const { alertIds } = await perform<AlertBatch>(room, erin, "ingestAlerts", { alerts: made });
  const counts = async () => {
    const [row] = await room.database.query(
      "SELECT (SELECT count(*)::int FROM audit_entry) AS entries, (SELECT count(*)::int FROM outbox_event) AS events",
    );
    return row;
  };
  const before = await counts();
  expect(new Set((await reroute(alertIds)).items.map(({ outcome }) => outcome))).toEqual(new Set(["REROUTED"]));
  expect(await counts()).toEqual({ entries: before.entries + 1, events: before.events + 1 });
});
