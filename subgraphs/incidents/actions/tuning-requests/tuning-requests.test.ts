import type { Viewer } from "../../../../platform/identity/viewer.js";
import { sourceViewer } from "../../alert-endpoint/source-viewer.js";
import type { HandedInAlert } from "../../domain/ingest/mapping/handed-in-alert.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";
import type { AlertSuppression } from "../../domain/records/alerts/alert-suppression.js";
import type { TuningRequest } from "../../domain/records/alerts/tuning-request.js";
import { tables } from "../../store/tables.js";
import { undecidedRequests } from "../../store/tuning-requests/undecided-requests.js";
import { ask } from "../../test-support/ask.js";
import { attempt, incidentAt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services, sources } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("tuning requests");
});
afterAll(() => room.close());

const { sora, erin, shai, cora, nobody } = people;
const bySource = sourceViewer({ id: sources.exchange, name: "Alertmanager of Exchange" });
const firing = (fingerprint: string, rule: string | null, changes: Partial<HandedInAlert> = {}): HandedInAlert => ({
  ...{ title: `About ${fingerprint}`, description: "What was seen.", signal: "FIRING", fingerprint, severity: "LOW" },
  ...{ techniques: [], indicators: [], rules: rule ? [rule] : [] },
  ...changes,
});
const handIn = (...alerts: readonly HandedInAlert[]) =>
  perform<AlertBatch>(room, bySource, "ingestAlerts", { alertSourceId: sources.exchange, alerts });
const alertOf = (fingerprint: string) =>
  room.database.manager.findOneOrFail(tables.Alert, { where: { fingerprint }, order: { id: "DESC" } });
const noise = { disposition: "FALSE_POSITIVE", tuning: "Leave the scanner out." };
const dismiss = async (prints: readonly string[], input: object = {}) => {
  const alerts = await Promise.all(prints.map(alertOf));
  await perform(room, erin, "dismissAlerts", { ...noise, alertIds: alerts.map(({ id }) => id), ...input });
  return Promise.all(prints.map(async (print) => (await alertOf(print)).tuningRequestId ?? ""));
};
const read = async (viewer: Viewer, id: string) => {
  const query = `query ($id: ID!) { tuningRequest(id: $id) {
    state isAskedFor heldBy kind proposal plan result reference declineReason rules requestedBy { id } decidedBy { id }
    alertSource { id } alertSuppression { id } service { id }
    alerts(first: 10) { totalCount nodes { fingerprint tuning } }
    recurrences(first: 10) { totalCount nodes { fingerprint count } }
    availableOperations { operation isPermitted isFromHere } } }`;
  const { data, errors } = await ask<{ tuningRequest: Record<string, unknown> | null }>(room, viewer, query, { id });
  expect(errors).toBeUndefined();
  return data?.tuningRequest ?? null;
};
const workOf = async (viewer: Viewer): Promise<readonly unknown[]> => {
  const query = `query ($of: ID!) { _entities(representations: [{ __typename: "Me", id: $of }]) { ... on Me {
    work(first: 100) { kind dueAt subject { ... on TuningRequest { id } } } } } }`;
  const { data } = await ask<{ _entities: { work: { kind: string; subject: { id?: string } }[] }[] }>(
    ...([room, viewer, query, { of: viewer.personId }] as const),
  );
  return (data?._entities[0]?.work ?? []).filter(({ kind }) => kind === "TUNING").map(({ subject }) => subject.id);
};

test("False positives of one rule ask for one tuning, which is planned, done and shown, and what comes again is counted", async () => {
  await handIn(firing("scan-1", "R-7"), firing("scan-2", "R-7"), firing("login-1", "R-8"));
  const [first, second, other] = await dismiss(["scan-1", "scan-2", "login-1"]);
  expect(second).toBe(first);
  expect(other).not.toBe(first);
  const tuningRequestId = first ?? "";
  // A later one joins it, with words of its own.
  await handIn(firing("scan-3", "R-7"));
  expect(await dismiss(["scan-3"], { tuning: "Raise the threshold." })).toEqual([first]);
  expect(await read(erin, tuningRequestId)).toMatchObject({
    ...{ state: "REQUESTED", heldBy: "SERVICE_TEAM", kind: null, proposal: noise.tuning, rules: ["R-7"] },
    ...{ requestedBy: { id: erin.personId }, decidedBy: null, alertSource: { id: sources.exchange } },
    alerts: {
      totalCount: 3,
      nodes: expect.arrayContaining([
        { fingerprint: "scan-2", tuning: noise.tuning },
        { fingerprint: "scan-3", tuning: "Raise the threshold." },
      ]),
    },
    // What was reported after it was asked for.
    recurrences: { totalCount: 1 },
  });
  expect(await workOf(erin)).toEqual([first, other]);
  expect([await workOf(sora), await workOf(shai), await workOf(cora)]).toEqual([[], [], []]);
  // Its team passes it to the detection engineers of the security side.
  await perform(room, erin, "planTuning", { tuningRequestId, heldBy: "SECURITY_TEAM", reference: "DET-42" });
  expect(await workOf(erin)).toEqual([other]);
  expect(await workOf(sora)).toEqual([first]);
  const done = { tuningRequestId, kind: "EXCLUSION", result: "The scanner is left out." };
  expect(await perform<TuningRequest>(room, sora, "recordTuning", done)).toMatchObject({
    ...{ state: "DONE", reference: "DET-42", decidedById: sora.personId, version: 3 },
  });
  expect(await workOf(sora)).toEqual([]);
  expect(await read(sora, tuningRequestId)).toMatchObject({
    ...{ state: "DONE", kind: "EXCLUSION", result: "The scanner is left out.", recurrences: { totalCount: 0 } },
  });
  await handIn(firing("scan-4", "R-7"), firing("login-2", "R-8"));
  await handIn(firing("scan-4", "R-7"));
  expect(await read(sora, tuningRequestId)).toMatchObject({
    recurrences: { totalCount: 1, nodes: [{ fingerprint: "scan-4", count: 2 }] },
  });
  // It did not help: whoever dismisses that asks anew.
  const [again] = await dismiss(["scan-4"]);
  expect(again).not.toBe(first);
  expect(await read(erin, again ?? "")).toMatchObject({ state: "REQUESTED" });
});

test("What names no rule goes by its fingerprint, and what a person reported by its title", async () => {
  await handIn(firing("plain-1", null), firing("plain-2", null));
  const [one, two] = await dismiss(["plain-1", "plain-2"]);
  expect(two).not.toBe(one);
  const closed = async (title: string) => {
    const { id: alertId } = await perform<Alert>(room, cora, "reportAlert", { title });
    await perform(room, erin, "triageAlert", { alertId });
    return (await perform<Alert>(room, erin, "closeAlert", { alertId, ...noise })).tuningRequestId;
  };
  const reported = await closed("A mail looked odd");
  expect(await closed("A mail looked odd")).toBe(reported);
  expect(await closed("A call sounded odd")).not.toBe(reported);
  expect(await read(erin, reported ?? "")).toMatchObject({ alertSource: null, recurrences: { totalCount: 0 } });
});

test("Of all requests that wait, those alone are read that the alerts may join", async () => {
  await handIn(firing("bound-1", "R-51"), firing("bound-2", "R-52"), firing("bound-3", null));
  const [first, , third] = await dismiss(["bound-1", "bound-2", "bound-3"]);
  await handIn(firing("bound-4", "R-51"));
  const alerts = await Promise.all(["bound-4", "bound-3"].map(alertOf));
  const read = await room.database.manager.transaction((transaction) => undecidedRequests(transaction, alerts));
  expect(read.map(({ id }) => id)).toEqual([first, third]);
});

test("A benign positive may ask for a tuning, and one of which nothing is to be changed asks for none", async () => {
  await handIn(firing("backup-1", "R-9"), firing("backup-2", "R-10"));
  const [asked] = await dismiss(["backup-1"], { disposition: "BENIGN_POSITIVE", tuning: "Only outside the window." });
  expect(await read(erin, asked ?? "")).toMatchObject({ proposal: "Only outside the window." });
  expect(await dismiss(["backup-2"], { disposition: "BENIGN_POSITIVE", tuning: null })).toEqual([""]);
});

test("A tuning is declined with a reason, and is decided once", async () => {
  await handIn(firing("vpn-1", "R-11"));
  const [tuningRequestId] = await dismiss(["vpn-1"]);
  await perform(room, erin, "declineTuning", { tuningRequestId });
  expect(await read(erin, tuningRequestId ?? "")).toMatchObject({
    ...{ state: "DECLINED", declineReason: "A forged scan would be missed.", decidedBy: { id: erin.personId } },
  });
  for (const operation of ["planTuning", "recordTuning", "declineTuning"] as const)
    expect(await attempt(room, erin, operation, { tuningRequestId })).toMatchObject({
      __typename: "TransitionRefused",
    });
});

test("A suppression in force that holds back such alerts may be what carries a tuning out, and no other", async () => {
  await handIn(firing("disk-1", "R-12"));
  const [tuningRequestId] = await dismiss(["disk-1"]);
  const endsAt = new Date(room.now.getTime() + 86_400_000);
  const rule = async (viewer: Viewer, serviceId: string, changes: object = {}) => {
    const input = { serviceId, alertSourceIds: [], endsAt, ...changes };
    return (await perform<AlertSuppression>(room, viewer, "suppressAlerts", input)).id;
  };
  const done = { tuningRequestId, kind: "SUPPRESSION" };
  const theirs = await rule(shai, services.sharepoint);
  expect(await attempt(room, erin, "recordTuning", { ...done, alertSuppressionId: theirs })).toMatchObject({
    ...{ __typename: "NotFound", id: theirs },
  });
  const ended = await rule(erin, services.exchange);
  await perform(room, erin, "endAlertSuppression", { alertSuppressionId: ended });
  for (const one of [ended, await rule(erin, services.exchange, { titleContains: "mail queue" })])
    expect(await unmetGates(attempt(room, erin, "recordTuning", { ...done, alertSuppressionId: one }))).toEqual([
      "SUPPRESSION_CARRIES_TUNING",
    ]);
  const alertSuppressionId = await rule(erin, services.exchange);
  await perform(room, erin, "recordTuning", { ...done, alertSuppressionId });
  expect(await read(erin, tuningRequestId ?? "")).toMatchObject({ alertSuppression: { id: alertSuppressionId } });
});

test("A tuning is planned until a time that is still to come", async () => {
  await handIn(firing("cpu-1", "R-15"));
  const [tuningRequestId] = await dismiss(["cpu-1"]);
  const until = (ms: number) => ({ tuningRequestId, dueAt: new Date(room.now.getTime() + ms) });
  expect(await unmetGates(attempt(room, erin, "planTuning", until(0)))).toEqual(["TUNING_DUE_AHEAD"]);
  await perform(room, erin, "planTuning", until(600_000));
});

test("Where nobody of the service's team may tune, the request is work of security", async () => {
  await handIn(firing("orphan-1", "R-16"));
  const [tuningRequestId = ""] = await dismiss(["orphan-1"]);
  expect([(await workOf(erin)).includes(tuningRequestId), (await workOf(sora)).includes(tuningRequestId)]).toEqual([
    ...[true, false],
  ]);
  const mine = `(SELECT owner_team_id FROM directory_service WHERE id = '${services.exchange}')`;
  const held = "MONITORING_INFRASTRUCTURE_DEPLOYMENT";
  await room.database.query(
    `UPDATE directory_team SET responsibilities = array_remove(responsibilities, '${held}') WHERE id = ${mine}`,
  );
  expect(await workOf(sora)).toContain(tuningRequestId);
  expect(await workOf(shai)).not.toContain(tuningRequestId);
  await room.database.query(
    `UPDATE directory_team SET responsibilities = array_append(responsibilities, '${held}') WHERE id = ${mine}`,
  );
  await perform(room, sora, "recordTuning", { tuningRequestId });
});

test("The team of another service neither reads a tuning nor decides on it, and who triages alone does not either", async () => {
  await handIn(firing("quota-1", "R-13"));
  const [tuningRequestId] = await dismiss(["quota-1"]);
  for (const viewer of [shai, cora, nobody]) expect(await read(viewer, tuningRequestId ?? "")).toBeNull();
  const [team] = erin.memberships;
  const triaging: Viewer = {
    ...erin,
    memberships: team ? [{ ...team, responsibilities: ["EVENT_AND_ALERT_TRIAGE"] }] : [],
  };
  for (const operation of ["planTuning", "recordTuning", "declineTuning"] as const) {
    expect(await attempt(room, shai, operation, { tuningRequestId })).toMatchObject({ __typename: "NotFound" });
    await expect(attempt(room, triaging, operation, { tuningRequestId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
  expect(await read(triaging, tuningRequestId ?? "")).toMatchObject({
    availableOperations: expect.arrayContaining([{ operation: "RECORD_TUNING", isPermitted: false, isFromHere: true }]),
  });
});

test("What a false alert of an incident asks for waits as well, but of an incident that fewer read nothing is told", async () => {
  for (const [handling, isAsked] of [
    ["AMBER", true],
    ["RED", false],
  ] as const) {
    const incidentId = await incidentAt(room, "RECEIVED");
    const [alert] = await room.database.manager.findBy(tables.Alert, { incidentId });
    await room.database.manager.update(tables.Incident, { id: incidentId }, { handling });
    for (const [operation, named] of [
      ["dispositionAlert", { alertId: alert?.id }],
      ["dispositionAlerts", { alertIds: [alert?.id] }],
    ] as const) {
      await perform(room, sora, operation, { incidentId, ...named, ...noise });
      const [judged] = await room.database.manager.findBy(tables.Alert, { incidentId });
      expect([judged?.tuning, judged?.tuningRequestId !== null]).toEqual([noise.tuning, isAsked]);
    }
  }
});

test("An incident that is dismissed as false asks for no tuning besides what its alerts ask for", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const [alert] = await room.database.manager.findBy(tables.Alert, { incidentId });
  await perform(room, sora, "dispositionAlert", { incidentId, alertId: alert?.id, ...noise });
  const judged = await room.database.manager.findOneByOrFail(tables.Alert, { id: alert?.id });
  const before = await room.database.manager.count(tables.TuningRequest);
  await perform(room, sora, "dismissIncident", { incidentId });
  expect(await room.database.manager.count(tables.TuningRequest)).toBe(before);
  expect(await read(sora, judged.tuningRequestId ?? "")).toMatchObject({ state: "REQUESTED", isAskedFor: true });
});

test("Once fewer read the alert that a request has the words of, nobody reads the request, finds it in their work or acts on it", async () => {
  const narrowings: readonly ((alert: Alert) => Promise<unknown>)[] = [
    ({ id }) => room.database.manager.update(tables.Alert, { id }, { handling: "RED" }),
    async ({ id }) => {
      const incidentId = await incidentAt(room, "RECEIVED");
      await room.database.manager.update(tables.Incident, { id: incidentId }, { handling: "AMBER_STRICT" });
      return room.database.manager.update(tables.Alert, { id }, { incidentId });
    },
  ];
  for (const [place, narrow] of narrowings.entries()) {
    const print = `narrowed-${place}`;
    await handIn(firing(print, `R-2${place}`));
    const [tuningRequestId = ""] = await dismiss([print]);
    expect(await workOf(erin)).toContain(tuningRequestId);
    await narrow(await alertOf(print));
    for (const viewer of [erin, sora]) {
      expect(await read(viewer, tuningRequestId)).toBeNull();
      expect(await workOf(viewer)).not.toContain(tuningRequestId);
      expect(await attempt(room, viewer, "declineTuning", { tuningRequestId })).toMatchObject({
        __typename: "NotFound",
      });
    }
    const [marked] = await room.database.query<{ marking: string }[]>(
      "SELECT marking_of_event('dev.cordon.tuning-request.changed', $1) AS marking",
      [tuningRequestId],
    );
    expect(marked?.marking).toBe("RED");
  }
});

test("An alert that is for fewer from the start asks for no tuning, and keeps what was named", async () => {
  await handIn(firing("secret-1", "R-31"), firing("secret-2", "R-31"));
  const alerts = await Promise.all(["secret-1", "secret-2"].map(alertOf));
  for (const { id } of alerts) await room.database.manager.update(tables.Alert, { id }, { handling: "RED" });
  const [one, other] = alerts;
  await room.database.manager.update(tables.Alert, { id: one?.id }, { state: "TRIAGED", triagedAt: room.now });
  await perform(room, erin, "closeAlert", { alertId: one?.id, ...noise });
  await perform(room, erin, "dismissAlerts", { alertIds: [other?.id], ...noise });
  for (const print of ["secret-1", "secret-2"])
    expect(await alertOf(print)).toMatchObject({ state: "CLOSED", tuning: noise.tuning, tuningRequestId: null });
});

test("Two who dismiss alerts of one rule at once ask for one tuning", async () => {
  const prints = ["at-once-1", "at-once-2", "at-once-3", "at-once-4"];
  await handIn(...prints.map((print) => firing(print, "R-41")));
  const requests = await Promise.all(prints.map((print) => dismiss([print])));
  expect(new Set(requests.flat()).size).toBe(1);
});

/** Nobody tunes what no alert asks for any more, and it is in nobody's work. */
const expectTakenBack = async (tuningRequestId: string) => {
  expect(await read(erin, tuningRequestId)).toMatchObject({ isAskedFor: false, alerts: { totalCount: 0 } });
  expect([...(await workOf(erin)), ...(await workOf(sora))]).not.toContain(tuningRequestId);
  for (const operation of ["planTuning", "recordTuning"] as const)
    expect(await unmetGates(attempt(room, erin, operation, { tuningRequestId }))).toEqual(["TUNING_ASKED_FOR"]);
};
const reopen = async (print: string) => {
  const dueAt = new Date(room.now.getTime() + 3_600_000);
  await perform(room, erin, "reopenAlerts", { alertIds: [(await alertOf(print)).id], dueAt });
};

test("A request outlives no judgement: once its last alert is reopened nobody tunes, until somebody dismisses such an alert again", async () => {
  await handIn(firing("proxy-1", "R-14"), firing("proxy-2", "R-14"));
  const [tuningRequestId = ""] = await dismiss(["proxy-1", "proxy-2"]);
  await reopen("proxy-1");
  expect(await alertOf("proxy-1")).toMatchObject({ tuning: null, tuningRequestId: null });
  expect(await read(erin, tuningRequestId)).toMatchObject({ isAskedFor: true, alerts: { totalCount: 1 } });
  expect(await workOf(erin)).toContain(tuningRequestId);
  await reopen("proxy-2");
  await expectTakenBack(tuningRequestId);
  const { data } = await ask<{ tuningRequests: { nodes: object[] } }>(
    ...([room, sora, `{ tuningRequests(first: 9, filter: { isAskedFor: false }) { nodes { id } } }`] as const),
  );
  expect(data?.tuningRequests.nodes).toEqual([{ id: tuningRequestId }]);
  expect(await dismiss(["proxy-1"])).toEqual([tuningRequestId]);
  await perform(room, erin, "planTuning", { tuningRequestId });
});

test("What was planned is not done once its alert was taken out of its incident, or is judged there to be right", async () => {
  for (const [operation, judgement] of [
    ["dispositionAlert", { disposition: "TRUE_POSITIVE", tuning: null }],
    ["dispositionAlerts", { disposition: "TRUE_POSITIVE", tuning: null }],
    ["unlinkAlert", {}],
    ["unlinkAlerts", {}],
  ] as const) {
    const incidentId = await incidentAt(room, "RECEIVED");
    const other = await perform<Alert>(room, cora, "reportAlert", { title: `Also ${operation}` });
    await perform(room, erin, "triageAlert", { alertId: other.id });
    await perform(room, erin, "assessSeverity", { alertId: other.id });
    await perform(room, sora, "linkAlert", { incidentId, alertId: other.id });
    await perform(room, sora, "dispositionAlert", { incidentId, alertId: other.id, ...noise });
    const { tuningRequestId } = await room.database.manager.findOneByOrFail(tables.Alert, { id: other.id });
    if (!tuningRequestId) throw new Error("It asks for no tuning.");
    await perform(room, erin, "planTuning", { tuningRequestId });
    const named = operation.endsWith("s") ? { alertIds: [other.id] } : { alertId: other.id };
    await perform(room, sora, operation, { incidentId, ...named, ...judgement });
    await expectTakenBack(tuningRequestId);
  }
});

test("Requests are found by state, kind, side, service, source and time", async () => {
  const find = async (filter: string) => {
    const { data, errors } = await ask<{ tuningRequests: { nodes: { rules: string[] }[] } }>(
      ...([room, sora, `{ tuningRequests(first: 50, filter: { ${filter} }) { nodes { rules } } }`] as const),
    );
    expect(errors).toBeUndefined();
    return (data?.tuningRequests.nodes ?? []).flatMap(({ rules }) => rules).sort();
  };
  expect(await find("states: [DECLINED]")).toEqual(["R-11"]);
  expect(await find("states: [DONE], kinds: [SUPPRESSION]")).toEqual(["R-12"]);
  expect(await find("states: [DONE], heldBy: [SECURITY_TEAM]")).toEqual(["R-7"]);
  expect(await find("states: [DECLINED], isAskedFor: true")).toEqual(["R-11"]);
  expect(await find(`serviceIds: ["${services.sharepoint}"]`)).toEqual([]);
  expect(await find(`states: [DECLINED], alertSourceIds: ["${sources.exchange}"]`)).toEqual(["R-11"]);
  expect(await find(`states: [DECLINED], decidedFrom: "${room.now.toISOString()}"`)).toEqual([]);
});
