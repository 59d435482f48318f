import type { Viewer } from "../../../../platform/identity/viewer.js";
import { statementsOf } from "../../../../platform/test-support/statements/statements-of.js";
import { sourceViewer } from "../../alert-endpoint/source-viewer.js";
import type { HandedInAlert } from "../../domain/ingest/mapping/handed-in-alert.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";
import type { AlertSuppression } from "../../domain/records/alerts/alert-suppression.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { assessedAlert, attempt, incidentAt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services, sources } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("history of alerts");
});
afterAll(() => room.close());

const { sora, sena, erin, emil, shai, tomo, cora } = people;
const bySource = sourceViewer({ id: sources.exchange, name: "Alertmanager of Exchange" });
const inHours = (hours: number) => new Date(room.now.getTime() + hours * 3_600_000);
const reported = (overrides: object = {}) => perform<Alert>(room, cora, "reportAlert", overrides);
const alertOf = async (id: string) => (await room.database.manager.findOneByOrFail(tables.Alert, { id })) as Alert;

interface Entry {
  readonly kind: string;
  readonly operation: string | null;
  readonly actorName: string | null;
  readonly actor: { readonly id: string } | null;
  readonly recordedAt: string;
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly reason: string | null;
}

const read = async (viewer: Viewer, id: string) => {
  const { data, errors } = await ask<{ alert: { history: { totalCount: number; nodes: readonly Entry[] } } | null }>(
    room,
    viewer,
    `query ($id: ID!) { alert(id: $id) { history(first: 50) { totalCount nodes {
      kind operation actorName actor { id } recordedAt fromState toState reason dueAt formerDueAt severity disposition handling formerHandling
      service { id } formerService { id } incident { id } assignee { id } suppression { id } } } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data?.alert?.history;
};
const kindsFor = async (viewer: Viewer, id: string) => (await read(viewer, id))?.nodes.map(({ kind }) => kind);
const historyOf = async (viewer: Viewer, id: string) =>
  (await read(viewer, id))?.nodes.map(({ kind, actorName, fromState, toState, reason }) =>
    [kind, actorName, `${fromState} > ${toState}`, reason].join(" | "),
  );

const firing = (fingerprint: string, changes: Partial<HandedInAlert> = {}): HandedInAlert => ({
  ...{ title: `About ${fingerprint}`, description: "What was seen.", signal: "FIRING", fingerprint },
  ...{ severity: "MEDIUM", techniques: [], indicators: [] },
  ...changes,
});
const handIn = (...alerts: readonly HandedInAlert[]) =>
  perform<AlertBatch>(room, bySource, "ingestAlerts", { alertSourceId: sources.exchange, alerts });
const byPrint = (fingerprint: string) => room.database.manager.findOneByOrFail(tables.Alert, { fingerprint });

test("An alert tells who did what to it, when and why, from its report to where it was judged anew", async () => {
  const { id: alertId, triageDueAt } = await reported();
  const dueAt = inHours(4);
  await perform(room, erin, "acknowledgeAlert", { alertId, dueAt });
  const acknowledgedAt = room.now;
  const later = inHours(8);
  await perform(room, emil, "acknowledgeAlert", { alertId, dueAt: later, reason: "The vendor answers at noon." });
  await perform(room, erin, "assignAlerts", { alertIds: [alertId], assigneeId: emil.personId });
  await perform(room, emil, "triageAlert", { alertId, findings: "One account, many places." });
  const triagedAt = room.now;
  await perform(room, emil, "assessSeverity", { alertId });
  const { reason } = await closed(alertId);
  const closedAt = room.now;
  expect(await alertOf(alertId)).toMatchObject({ closedAt, closedById: erin.personId });
  const again = { alertIds: [alertId], reason: "It was the intrusion.", dueAt: inHours(2) };
  await perform(room, emil, "reopenAlerts", again);

  expect(await historyOf(shai, alertId)).toEqual([
    "RECEIVED | Cora | null > RECEIVED | ",
    "ACKNOWLEDGED | Erin | RECEIVED > RECEIVED | ",
    "DUE_TIME_MOVED | Emil | RECEIVED > RECEIVED | The vendor answers at noon.",
    "ASSIGNED | Erin | RECEIVED > RECEIVED | ",
    "TRIAGED | Emil | RECEIVED > TRIAGED | One account, many places.",
    "ASSESSED | Emil | TRIAGED > TRIAGED | ",
    `DISMISSED | Erin | TRIAGED > CLOSED | ${reason}`,
    "REOPENED | Emil | CLOSED > RECEIVED | It was the intrusion.",
  ]);
  const history = await read(shai, alertId);
  expect(history).toMatchObject({
    totalCount: 8,
    nodes: [
      { operation: "REPORT_ALERT", actor: { id: cora.personId }, dueAt: triageDueAt?.toISOString(), incident: null },
      { recordedAt: acknowledgedAt.toISOString(), dueAt: dueAt.toISOString(), formerDueAt: triageDueAt?.toISOString() },
      { operation: "ACKNOWLEDGE_ALERT", dueAt: later.toISOString(), formerDueAt: dueAt.toISOString() },
      { operation: "ASSIGN_ALERTS", assignee: { id: emil.personId } },
      { operation: "TRIAGE_ALERT", recordedAt: triagedAt.toISOString(), severity: null },
      { operation: "ASSESS_SEVERITY", severity: expect.any(String) },
      { operation: "DISMISS_ALERTS", disposition: "BENIGN_POSITIVE", recordedAt: closedAt.toISOString() },
      { operation: "REOPEN_ALERTS", service: { id: services.exchange }, formerService: null, disposition: null },
    ],
  });

  await perform(room, erin, "triageAlert", { alertId });
  const { data } = await ask(
    room,
    shai,
    `query ($id: ID!) { alert(id: $id) { acknowledgedAt acknowledgedBy { id } triagedAt triagedBy { id } firstTriagedAt firstTriagedBy { id }
      closedAt closedBy { id } } }`,
    { id: alertId },
  );
  expect(data).toEqual({
    alert: {
      ...{ acknowledgedAt: acknowledgedAt.toISOString(), acknowledgedBy: { id: erin.personId } },
      ...{ triagedAt: room.now.toISOString(), triagedBy: { id: erin.personId } },
      ...{ firstTriagedAt: triagedAt.toISOString(), firstTriagedBy: { id: emil.personId } },
      ...{ closedAt: null, closedBy: null },
    },
  });
  expect(await room.broken()).toEqual([]);
});

/** Dismisses an alert; says with which reason. */
async function closed(alertId: string): Promise<{ readonly reason: string }> {
  const reason = "A test of the vendor.";
  await perform(room, erin, "dismissAlerts", { alertIds: [alertId], disposition: "BENIGN_POSITIVE", reason });
  return { reason };
}

test("Whoever moves a time that somebody has named says why; what follows from the severity alone is named without", async () => {
  const { id: alertId } = await reported();
  await perform(room, erin, "acknowledgeAlert", { alertId, dueAt: inHours(4) });
  const dueAt = (await alertOf(alertId)).triageDueAt;
  expect(await unmetGates(attempt(room, emil, "acknowledgeAlert", { alertId, dueAt: inHours(8) }))).toEqual([
    "MOVED_TRIAGE_EXPLAINED",
  ]);
  // The same time again moves nothing.
  await perform(room, emil, "acknowledgeAlert", { alertId, dueAt });
  expect(await kindsFor(erin, alertId)).toEqual(["RECEIVED", "ACKNOWLEDGED", "ACKNOWLEDGED"]);
  expect(await alertOf(alertId)).toMatchObject({ acknowledgedById: erin.personId });
});

test("Of many, those alone are held back whose time moves without a reason, and all of them where each does", async () => {
  const [fresh, seen] = [await reported(), await reported()];
  await perform(room, erin, "acknowledgeAlert", { alertId: seen.id, dueAt: inHours(4) });
  const dueAt = inHours(8);
  const both = { alertIds: [fresh.id, seen.id], dueAt };
  expect((await perform<AlertBatch>(room, erin, "acknowledgeAlerts", both)).items).toMatchObject([
    { outcome: "ACKNOWLEDGED" },
    { outcome: "REFUSED", reason: expect.stringContaining("Say in `reason` why that time moves") },
  ]);
  const moved = { alertIds: [seen.id], dueAt };
  expect(await unmetGates(attempt(room, erin, "acknowledgeAlerts", moved))).toEqual(["MOVED_TRIAGE_EXPLAINED"]);
  await perform(room, erin, "acknowledgeAlerts", { ...moved, reason: "The vendor answers at noon." });
  expect((await historyOf(erin, seen.id))?.at(-1)).toBe(
    "DUE_TIME_MOVED | Erin | RECEIVED > RECEIVED | The vendor answers at noon.",
  );
});

test("A thousand alerts get their entries in one statement a call, and mere repeats get none", async () => {
  const prints = Array.from({ length: 1_000 }, (_, place) => `of the history ${place}`);
  const alerts = prints.map((print) => firing(print));
  const counted = async () => {
    const [{ count }] = await room.database.query("SELECT count(*)::int FROM alert_history_entry");
    return count as number;
  };
  const inserts = async (work: () => Promise<unknown>) =>
    (await statementsOf(room.database, work)).filter(({ sql }) => /INSERT INTO "?alert_history_entry/.test(sql)).length;
  const before = await counted();
  let alertIds: readonly string[] = [];
  const calls: readonly (() => Promise<unknown>)[] = [
    async () => {
      ({ alertIds } = await handIn(...alerts));
    },
    () => perform(room, erin, "acknowledgeAlerts", { alertIds, dueAt: inHours(2) }),
    () => perform(room, erin, "assignAlerts", { alertIds, assigneeId: emil.personId }),
    () => perform(room, erin, "triageAlerts", { alertIds }),
    () => perform(room, erin, "dismissAlerts", { alertIds }),
    () => perform(room, erin, "reopenAlerts", { alertIds, dueAt: inHours(2) }),
  ];
  for (const [place, call] of calls.entries()) {
    expect(await inserts(call)).toBe(1);
    expect(await counted()).toBe(before + 1_000 * (place + 1));
  }
  expect(await inserts(() => handIn(...alerts.slice(0, 100)))).toBe(0);
  const { id } = await byPrint(prints[0] as string);
  expect((await read(shai, id))?.nodes.map(({ operation }) => operation)).toEqual([
    ...["INGEST_ALERTS", "ACKNOWLEDGE_ALERTS", "ASSIGN_ALERTS", "TRIAGE_ALERTS", "DISMISS_ALERTS", "REOPEN_ALERTS"],
  ]);
});

test("What its source changes of an alert is told as done by the source, and what it says no worse is not", async () => {
  await handIn(firing("worse", { severity: "LOW" }));
  await handIn(firing("worse", { severity: "LOW" }), firing("worse", { severity: "HIGH", handling: "AMBER_STRICT" }));
  const { id } = await byPrint("worse");
  expect(await historyOf(sora, id)).toEqual([
    "RECEIVED | Alertmanager of Exchange | null > RECEIVED | ",
    "MARKED | Alertmanager of Exchange | RECEIVED > RECEIVED | ",
    "DUE_TIME_MOVED | Alertmanager of Exchange | RECEIVED > RECEIVED | ",
  ]);
  expect((await read(sora, id))?.nodes[1]).toMatchObject({ handling: "AMBER_STRICT", formerHandling: "AMBER" });
});

test("That it was held back is read by the teams of its service and the security side alone", async () => {
  const { id: alertSuppressionId } = await perform<AlertSuppression>(room, erin, "suppressAlerts", {
    ...{ titleContains: "About noise", endsAt: inHours(24) },
  });
  await handIn(firing("noise"), firing("noise too"));
  await perform(room, erin, "endAlertSuppression", { alertSuppressionId, reason: "It is none." });
  expect(await room.perform("returnSuppressedAlerts")).toBe(1);
  const { id } = await byPrint("noise");
  for (const viewer of [erin, sora])
    expect(await historyOf(viewer, id)).toEqual([
      "RECEIVED | Alertmanager of Exchange | null > RECEIVED | ",
      "SUPPRESSED | Alertmanager of Exchange | RECEIVED > RECEIVED | ",
      "RETURNED | Cordon | RECEIVED > RECEIVED | ",
    ]);
  expect((await read(erin, id))?.nodes[2]).toMatchObject({
    ...{ suppression: { id: alertSuppressionId }, operation: "RETURN_SUPPRESSED_ALERTS", actor: null },
  });
  expect(await read(shai, id)).toMatchObject({ totalCount: 1, nodes: [{ kind: "RECEIVED" }] });
});

test("What is done with an alert in an incident is read by those who read the incident, also once it was taken out", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  await room.database.manager.update(tables.Incident, { id: incidentId }, { handling: "AMBER_STRICT" });
  const { id: alertId } = await assessedAlert(room);
  await perform(room, sora, "linkAlert", { incidentId, alertId });
  await perform(room, sora, "dispositionAlert", { incidentId, alertId, reason: "The same sender." });
  expect(await read(tomo, alertId)).toBeUndefined();
  await perform(room, sora, "unlinkAlert", { incidentId, alertId, reason: "Another sender." });
  expect(await historyOf(sena, alertId)).toEqual([
    "RECEIVED | Cora | null > RECEIVED | ",
    expect.stringContaining("TRIAGED | Erin | RECEIVED > TRIAGED"),
    "ASSESSED | Erin | TRIAGED > TRIAGED | ",
    "LINKED | Sora | TRIAGED > ESCALATED | ",
    "DISPOSITIONED | Sora | ESCALATED > ESCALATED | The same sender.",
    "UNLINKED | Sora | ESCALATED > TRIAGED | Another sender.",
  ]);
  expect((await read(sena, alertId))?.nodes[5]).toMatchObject({ incident: { id: incidentId } });
  expect(await kindsFor(tomo, alertId)).toEqual(["RECEIVED", "TRIAGED", "ASSESSED"]);
});

test("An alert is followed through escalation, and into the incident that its own was merged into", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const survivor = await incidentAt(room, "RECEIVED");
  const alert = await room.database.manager.findOneByOrFail(tables.Alert, { incidentId });
  await perform(room, sora, "mergeIncident", { incidentId, otherIncidentId: survivor });
  expect(await room.perform("takeInDuplicate")).toBe(1);
  const history = await read(sora, alert.id);
  expect(history?.nodes.slice(-2)).toMatchObject([
    { kind: "ESCALATED", fromState: "TRIAGED", toState: "ESCALATED", incident: { id: incidentId } },
    {
      ...{ kind: "MERGED", actorName: "Cordon", actor: null, operation: "TAKE_IN_DUPLICATE" },
      ...{ fromState: "ESCALATED", toState: "ESCALATED", incident: { id: survivor } },
    },
  ]);
});

test("An alert that is handed over says from which service, and one that is marked anew, from which marking", async () => {
  const { id: alertId } = await reported();
  const overTo = { alertIds: [alertId], serviceId: services.sharepoint, dueAt: inHours(4), reason: "Its mailbox." };
  await perform(room, erin, "rerouteAlerts", overTo);
  await perform(room, shai, "changeAlertHandling", { alertId, handling: "AMBER_STRICT", reason: "Names of people." });
  expect((await read(shai, alertId))?.nodes.slice(1)).toMatchObject([
    {
      ...{ kind: "REROUTED", reason: "Its mailbox.", service: { id: services.sharepoint } },
      formerService: { id: services.exchange },
    },
    { kind: "MARKED", reason: "Names of people.", handling: "AMBER_STRICT", formerHandling: "AMBER" },
  ]);
});

test("No entry is changed or removed by anybody", async () => {
  const { id } = await reported();
  for (const change of ["UPDATE alert_history_entry SET reason = 'x'", "DELETE FROM alert_history_entry"])
    await expect(room.database.query(`${change} WHERE alert_id = $1`, [id])).rejects.toThrow();
  await expect(room.database.query("TRUNCATE alert_history_entry")).rejects.toThrow();
});

test("The history of each alert ends with the state that it is in", async () => {
  const apart = await room.database.query(
    `SELECT alert.id, alert.state, last.to_state FROM alert LEFT JOIN LATERAL (
       SELECT entry.to_state FROM alert_history_entry AS entry WHERE entry.alert_id = alert.id ORDER BY entry.id DESC LIMIT 1) AS last ON true
     WHERE last.to_state IS DISTINCT FROM alert.state`,
  );
  expect(apart).toEqual([]);
});
