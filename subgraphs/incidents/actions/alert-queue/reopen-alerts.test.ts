import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { assessedAlert, attempt, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { idOf, people, services } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("reopened alerts");
});
afterAll(() => room.close());

const { erin, emil, shai, sora, cora } = people;
const inHours = (hours: number) => new Date(room.now.getTime() + hours * 3_600_000);
const reported = (overrides: object = {}, by = cora) => perform<Alert>(room, by, "reportAlert", overrides);
const alertOf = async (id: string) => (await room.database.manager.findOneByOrFail(tables.Alert, { id })) as Alert;
const reason = "Twelve of them were the intrusion.";
const reopen = (alertIds: readonly string[], by = erin) =>
  perform<AlertBatch>(room, by, "reopenAlerts", { alertIds, reason, dueAt: inHours(4) });
const dismissFalse = (alertIds: readonly string[]) =>
  perform<AlertBatch>(room, emil, "dismissAlerts", {
    ...{ alertIds, disposition: "FALSE_POSITIVE", reason: "The scanner." },
    tuning: "Leave out the scanner.",
  });
const outcomes = ({ items }: AlertBatch) => items.map(({ outcome, reason: why }) => [outcome, why]);

test("A dismissed alert goes back to the queue with a new time, and what was judged of it is kept beside", async () => {
  const { id } = await assessedAlert(room);
  await perform(room, erin, "dismissAlerts", {
    ...{ alertIds: [id], disposition: "FALSE_POSITIVE", reason: "The scanner.", tuning: "Leave out the scanner." },
  });
  const before = await alertOf(id);
  const dueAt = inHours(4);
  const batch = await perform<AlertBatch>(room, emil, "reopenAlerts", { alertIds: [id], reason, dueAt });
  expect(outcomes(batch)).toEqual([["REOPENED", null]]);
  expect(await alertOf(id)).toMatchObject({
    state: "RECEIVED",
    version: before.version + 1,
    disposition: null,
    dispositionReason: null,
    tuning: null,
    triagedAt: null,
    triageFindings: null,
    severityAssessmentId: null,
    severityRank: -1,
    triageDueAt: dueAt,
    acknowledgedById: emil.personId,
  });
  const { data } = await ask(
    room,
    sora,
    `query ($id: ID!) { alert(id: $id) { corrections(first: 5) { totalCount nodes { kind reason correctedAt
      formerDisposition formerDispositionReason formerTuning formerTriageFindings correctedBy { id } } } } }`,
    { id },
  );
  expect(data).toEqual({
    alert: {
      corrections: {
        totalCount: 1,
        nodes: [
          {
            kind: "REOPENED",
            reason,
            correctedAt: room.now.toISOString(),
            formerDisposition: "FALSE_POSITIVE",
            formerDispositionReason: "The scanner.",
            formerTuning: "Leave out the scanner.",
            formerTriageFindings: before.triageFindings,
            correctedBy: { id: emil.personId },
          },
        ],
      },
    },
  });
  // From here it goes its way like any other.
  await perform(room, erin, "triageAlert", { alertId: id });
  expect(await attempt(room, erin, "escalateAlert", { alertId: id })).toMatchObject({
    gates: [expect.objectContaining({ gate: "SEVERITY_ASSESSED" })],
  });
  await perform(room, erin, "assessSeverity", { alertId: id });
  await perform(room, erin, "escalateAlert", { alertId: id });
});

test("Of many alerts each is reopened or not by its own service and state, with the reason beside it", async () => {
  const [mine, foreign] = [await reported(), await reported({ serviceId: services.sharepoint })];
  const waiting = await reported();
  await perform(room, erin, "dismissAlerts", { alertIds: [mine.id] });
  await perform(room, shai, "dismissAlerts", { alertIds: [foreign.id] });
  const escalated = await assessedAlert(room);
  await perform(room, erin, "escalateAlert", { alertId: escalated.id });
  const alertIds = [mine.id, foreign.id, waiting.id, escalated.id, idOf(12_345)];
  expect(outcomes(await reopen(alertIds))).toEqual([
    ["REOPENED", null],
    ["REFUSED", expect.stringContaining("Event and alert triage")],
    ["REFUSED", expect.stringContaining("it is RECEIVED")],
    ["REFUSED", expect.stringContaining("it is ESCALATED")],
    ["REFUSED", expect.stringContaining("There is no Alert")],
  ]);
  // Security, which finds that they were an intrusion, reopens those of every service.
  expect(outcomes(await reopen([foreign.id], sora))).toEqual([["REOPENED", null]]);
  await expect(attempt(room, cora, "reopenAlerts", { alertIds, dueAt: inHours(1) })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("Whoever reopens says until when it is triaged: soon, and not in the past", async () => {
  const { id } = await reported();
  await perform(room, erin, "dismissAlerts", { alertIds: [id] });
  for (const hours of [-1, 8 * 24])
    expect(await attempt(room, erin, "reopenAlerts", { alertIds: [id], reason, dueAt: inHours(hours) })).toMatchObject({
      gates: [expect.objectContaining({ gate: "TRIAGE_DUE_AHEAD" })],
    });
});

test("What its source tells again counts on the alert that was reopened, and no rule hides it", async () => {
  const one = { title: "Odd sign-ins", description: "Seen.", signal: "FIRING", fingerprint: "reopened once" };
  const handIn = () =>
    perform<AlertBatch>(room, erin, "ingestAlerts", {
      alerts: [{ ...one, severity: "LOW", techniques: ["T1110"], indicators: [] }],
    });
  const [id] = (await handIn()).alertIds as [string];
  await dismissFalse([id]);
  await perform(room, erin, "suppressAlerts", {
    ...{ alertSourceIds: [], titleContains: "Odd sign-ins", endsAt: inHours(24) },
  });
  await reopen([id]);
  expect((await handIn()).items).toMatchObject([{ outcome: "REPEATED", alertId: id, count: 2 }]);
  expect(await alertOf(id)).toMatchObject({ suppressedAt: null, count: 2, awaitsCorrelation: true, severityRank: 1 });
});

test("A thousand dismissed alerts are reopened in one call, which is one entry and one event, and are counted as open", async () => {
  const made = Array.from({ length: 1_000 }, (_, place) => ({
    ...{ title: `Alert ${place}`, description: "Seen.", signal: "FIRING", fingerprint: `dismissed ${place}` },
    ...{ techniques: [], indicators: [] },
  }));
  const { alertIds } = await perform<AlertBatch>(room, erin, "ingestAlerts", { alerts: made });
  await dismissFalse(alertIds);
  const counts = async () => {
    const [row] = await room.database.query(
      "SELECT (SELECT count(*)::int FROM audit_entry) AS entries, (SELECT count(*)::int FROM outbox_event) AS events",
    );
    const { data } = await ask<{ alertStatistics: { rows: readonly { count: number }[] } }>(
      room,
      sora,
      "{ alertStatistics(groupBy: [STATE], filter: { dispositions: [FALSE_POSITIVE] }) { rows { count } } }",
    );
    return { ...row, falsePositives: data?.alertStatistics.rows.reduce((sum, { count }) => sum + count, 0) };
  };
  const before = await counts();
  expect(new Set((await reopen(alertIds)).items.map(({ outcome }) => outcome))).toEqual(new Set(["REOPENED"]));
  expect(await counts()).toEqual({
    entries: before.entries + 1,
    events: before.events + 1,
    falsePositives: before.falsePositives - 1_000,
  });
  expect(await room.database.manager.countBy(tables.AlertCorrection, { kind: "REOPENED" })).toBeGreaterThan(999);
});
