import { openDatabase } from "../../../../platform/database/database.js";
import { patientUrl } from "../../../../platform/test-support/patient-url.js";
import { ask } from "../../test-support/ask.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { idOf, people, services } from "../../test-support/organization.js";
import { database as databaseDefinition } from "../database.js";
import { tables } from "../tables.js";
import { KeepHistoryOfAlerts1797200000000 } from "./1797200000000-keep-history-of-alerts.js";
import { CarryHistoriesOver1797200020000 } from "./1797200020000-carry-histories-over.js";

let room: IncidentsRoom;
const { sora, erin, emil, cora } = people;
const [waiting, judged, handedOver, heldBack] = [1, 2, 3, 4].map((place) => idOf(960 + place)) as [
  string,
  string,
  string,
  string,
];
const many = Array.from({ length: 2_100 }, (_, place) => idOf(20_000 + place));
const rule = idOf(970);
const at = (hour: number) => `2026-01-0${1 + Math.floor(hour / 24)}T0${hour % 24}:00:00.000Z`;

/** Alerts of the release before: one that waits, one that was assessed, one that was handed over, one that a rule holds back, and many more. */
beforeAll(async () => {
  room = await openIncidentsRoom("carry histories over", async (url) => {
    const all = databaseDefinition.migrations;
    const migrations = all.slice(0, all.indexOf(KeepHistoryOfAlerts1797200000000));
    const database = await openDatabase({ setting: "DATABASE_URL_INCIDENTS", tables: [], migrations }, patientUrl(url));
    await database.query(
      `INSERT INTO alert_suppression (id, version, state, service_id, alert_source_ids, fingerprints, techniques, severity_at_most,
         includes_unrated, reason, created_by_id, created_at, agreed_by_id, in_force_from, ends_at)
       VALUES ($1, 1, 'IN_FORCE', $2, '{}', '{}', '{}', 'HIGH', true, 'Noise.', $3, '2026-01-01', $4, '2026-01-01', '2099-01-01')`,
      [rule, services.exchange, erin.personId, emil.personId],
    );
    const alert = async (id: string, set: Readonly<Record<string, unknown>> = {}) => {
      const row = {
        ...{ id, version: 1, state: "RECEIVED", source: "SIEM_DETECTION", service_id: services.exchange },
        ...{ title: "Odd", description: "Odd.", received_at: at(0), reported_by_id: cora.personId },
        ...set,
      };
      const names = Object.keys(row);
      await database.query(
        `INSERT INTO alert (${names.join(", ")}) VALUES (${names.map((_, place) => `$${place + 1}`).join(", ")})`,
        Object.values(row),
      );
    };
    for (const { personId, name, subject, kind } of [sora, erin, cora])
      await database.query(
        "INSERT INTO directory_person (id, name, subject, kind, team_ids) VALUES ($1, $2, $3, $4, '{}')",
        [personId, name, subject, kind],
      );
    await alert(waiting, {
      ...{ acknowledged_at: at(1), acknowledged_by_id: erin.personId, triage_due_at: at(9) },
      ...{ assignee_id: emil.personId, assigned_by_id: sora.personId, assigned_at: at(2) },
    });
    await alert(judged, { state: "TRIAGED", triaged_at: at(3), triage_findings: "One account." });
    await database.query(
      `INSERT INTO severity_assessment (id, alert_id, severity, functional_impact, information_impacts, recoverability, priority,
         privacy_at_stake, scope, regions, details, assessed_by_id, assessed_at)
       VALUES ($1, $2, 'HIGH', 'MEDIUM', '{}', 'REGULAR', 2, false, 'One mailbox.', '{}', 'Read.', $3, $4)`,
      [idOf(971), judged, erin.personId, at(4)],
    );
    await database.query("UPDATE alert SET severity_assessment_id = $2 WHERE id = $1", [judged, idOf(971)]);
    await alert(handedOver, {
      ...{ service_id: services.sharepoint, acknowledged_at: at(5), acknowledged_by_id: erin.personId },
    });
    await database.query(
      `INSERT INTO alert_correction (alert_id, id, kind, reason, former_service_id, corrected_by_id, corrected_at)
       VALUES ($1, $2, 'REROUTED', 'Its mailbox.', $3, $4, $5)`,
      [handedOver, idOf(972), services.exchange, erin.personId, at(5)],
    );
    await alert(heldBack, { suppressed_at: at(0), suppressed_by_id: rule });
    for (const id of many) await alert(id);
    await database.destroy();
  });
});
afterAll(() => room.close());

const historyOf = async (id: string, viewer = erin) => {
  const { data, errors } = await ask<{ alert: { history: { nodes: readonly object[] } } }>(
    room,
    viewer,
    `query ($id: ID!) { alert(id: $id) { history(first: 50) { nodes {
      kind recordedAt actorName actor { id } operation fromState toState reason severity assignee { id } service { id } formerService { id } } } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data?.alert.history.nodes ?? [];
};
const received = {
  kind: "RECEIVED",
  recordedAt: at(0),
  actorName: "Cora",
  actor: { id: cora.personId },
  operation: null,
};

test("What the columns of an alert tell of what was done to it is its history, in the order of time", async () => {
  expect(await historyOf(waiting)).toMatchObject([
    { ...received, fromState: null, toState: "RECEIVED" },
    { kind: "ACKNOWLEDGED", recordedAt: at(1), actorName: "Erin", fromState: "RECEIVED", toState: "RECEIVED" },
    { kind: "ASSIGNED", recordedAt: at(2), actorName: "Sora", assignee: { id: emil.personId }, fromState: null },
  ]);
  expect(await historyOf(judged)).toMatchObject([
    received,
    { kind: "TRIAGED", recordedAt: at(3), actorName: null, actor: null, toState: "TRIAGED", reason: "One account." },
    { kind: "ASSESSED", recordedAt: at(4), actorName: "Erin", severity: "HIGH" },
  ]);
  expect(await historyOf(handedOver)).toMatchObject([
    { ...received, service: { id: services.exchange } },
    {
      ...{ kind: "REROUTED", reason: "Its mailbox.", actorName: "Erin", service: { id: services.sharepoint } },
      formerService: { id: services.exchange },
    },
  ]);
  expect(await historyOf(heldBack)).toMatchObject([received, { kind: "SUPPRESSED", actor: null }]);
  expect(await historyOf(heldBack, people.shai)).toMatchObject([received]);
});

test("When an alert was triaged is when it was triaged first, as far as anybody knows", async () => {
  expect(await room.database.manager.findOneByOrFail(tables.Alert, { id: judged })).toMatchObject({
    ...{ firstTriagedAt: new Date(at(3)), firstTriagedById: null, triagedById: null, closedAt: null },
  });
});

test("However many alerts there are, each has its history once, also where it is told again", async () => {
  const counted = () =>
    room.database.query("SELECT alert_id, count(*)::int FROM alert_history_entry WHERE alert_id = ANY($1) GROUP BY 1", [
      many,
    ]) as Promise<readonly { readonly count: number }[]>;
  expect(await counted()).toHaveLength(many.length);
  const runner = room.database.createQueryRunner();
  await new CarryHistoriesOver1797200020000().up(runner);
  await runner.release();
  expect(new Set((await counted()).map(({ count }) => count))).toEqual(new Set([1]));
});
