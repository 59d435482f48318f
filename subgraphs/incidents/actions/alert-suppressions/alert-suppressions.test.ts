import { isRefusal } from "../../../../platform/actions/decision.js";
import { performAllDue } from "../../../../platform/actions/reactions/react-to-time.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { newIdentifier } from "../../../../platform/runtime/identifier.js";
import { sourceViewer } from "../../alert-endpoint/source-viewer.js";
import type { HandedInAlert } from "../../domain/ingest/mapping/handed-in-alert.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";
import type { AlertSuppression } from "../../domain/records/alerts/alert-suppression.js";
import { returnSuppressedAlerts } from "../../reactions/alerts/return-suppressed-alerts.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, perform } from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { idOf, people, services, sources } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("alert suppressions");
});
afterAll(() => room.close());

const { sora, sena, erin, emil, shai, nobody } = people;
const bySource = sourceViewer({ id: sources.exchange, name: "Alertmanager of Exchange" });
const inHours = (hours: number) => new Date(room.now.getTime() + hours * 3_600_000);
let number = 0;
const fresh = (name = "disk") => {
  number += 1;
  return `${name}-${number}`;
};
const firing = (fingerprint: string, changes: Partial<HandedInAlert> = {}): HandedInAlert => ({
  title: `About ${fingerprint}`,
  description: "What was seen.",
  signal: "FIRING",
  fingerprint,
  severity: "MEDIUM",
  techniques: [],
  indicators: [],
  ...changes,
});
const handIn = (...alerts: readonly HandedInAlert[]) =>
  perform<AlertBatch>(room, bySource, "ingestAlerts", { alertSourceId: sources.exchange, alerts });
const alertOf = (fingerprint: string) => room.database.manager.findOneByOrFail(tables.Alert, { fingerprint });
const suppress = (input: object = {}, by = erin) =>
  perform<AlertSuppression>(room, by, "suppressAlerts", { endsAt: inHours(24), ...input });
const propose = (input: object = {}) =>
  perform<AlertSuppression>(room, erin, "proposeAlertSuppression", { endsAt: inHours(24), ...input });
const events = async (type: string) =>
  (
    await room.database.query<{ data: { ids?: string[] }; marking: string }[]>(
      "SELECT data, marking FROM outbox_event WHERE type = $1 ORDER BY sequence",
      [type],
    )
  ).map((event) => event);
const announced = async () => (await events("dev.cordon.alerts.changed")).flatMap(({ data }) => data.ids ?? []);
const unmet = (gate: string, reason: string) => ({
  __typename: "GatesUnmet",
  gates: expect.arrayContaining([expect.objectContaining({ gate, message: expect.stringContaining(reason) })]),
});
const assignTo = (assigneeId: string | null, alertId: string) =>
  perform(room, erin, "assignAlerts", { alertIds: [alertId], assigneeId });
const workOf = async (viewer: Viewer): Promise<string> => {
  const query = `query ($of: ID!) { _entities(representations: [{ __typename: "Me", id: $of }]) { ... on Me {
    work(first: 100) { kind subject { ... on Alert { id } ... on AlertSuppression { id } } } } } }`;
  const { data, errors } = await ask(room, viewer, query, { of: viewer.personId });
  expect(errors).toBeUndefined();
  return JSON.stringify(data);
};

test("Noise is counted out of the queue without a word to anybody, and comes back with its next report after the end", async () => {
  const print = fresh();
  const { id: alertSuppressionId } = await suppress({ titleContains: print.toUpperCase() });
  await handIn(firing(print));
  await handIn(firing(print), firing(print));
  const held = await alertOf(print);
  expect(held).toMatchObject({ state: "RECEIVED", count: 3, suppressedById: alertSuppressionId });
  expect(held.suppressedAt).toEqual(held.receivedAt);
  expect(await announced()).not.toContain(held.id);
  const read = `{
    alerts(filter: { suppressed: true, suppressedByIds: ["${alertSuppressionId}"] }) { totalCount nodes { id suppressedAt suppressedBy { id } } }
    alertSuppressions(filter: { states: [IN_FORCE] }, orderBy: [{ field: ENDS_AT, direction: ASC }]) { nodes { id inForceFrom alerts { totalCount } } }
  }`;
  const { data } = await ask(room, erin, read);
  expect(data).toMatchObject({
    alerts: { nodes: [{ id: held.id, suppressedBy: { id: alertSuppressionId } }] },
    alertSuppressions: { nodes: expect.arrayContaining([expect.objectContaining({ id: alertSuppressionId })]) },
  });
  room.now = inHours(25);
  // Nobody has come by to say that it is over: it holds nothing back all the same.
  await handIn(firing(print));
  expect(await alertOf(print)).toMatchObject({ count: 4, suppressedById: alertSuppressionId, suppressedAt: null });
  expect(await announced()).toContain(held.id);
  expect(await room.perform("expireAlertSuppression")).toBe(1);
  expect(
    await room.database.manager.findOneByOrFail(tables.AlertSuppression, { id: alertSuppressionId }),
  ).toMatchObject({
    state: "EXPIRED",
    version: 2,
  });
  expect((await events("dev.cordon.alert-suppression.changed")).at(-1)).toMatchObject({ marking: "AMBER_STRICT" });
});

test("A rule of the detection is held back by its id or its name, whatever its alerts are called, and found by that", async () => {
  const [one, other, gone] = [fresh(), fresh(), fresh()];
  const { id } = await suppress({ titleContains: null, rules: ["7f21", "7f21"] });
  await handIn(
    firing(one, { rules: ["7f21", "Impossible travel"] }),
    firing(other, { rules: ["9a04"] }),
    firing(gone, { rules: ["7f21"], severity: "HIGH" }),
  );
  expect([await alertOf(one), await alertOf(other), await alertOf(gone)]).toMatchObject([
    { suppressedById: id },
    { suppressedById: null },
    // What is worse than it says comes into the queue.
    { suppressedById: null },
  ]);
  const { data } = await ask(
    room,
    erin,
    `{ found: alertSuppressions(filter: { rules: ["7f21"] }) { nodes { id rules fingerprints } }
       none: alertSuppressions(filter: { rules: ["Impossible travel"] }) { totalCount } }`,
  );
  expect(data).toEqual({ found: { nodes: [{ id, rules: ["7f21"], fingerprints: [] }] }, none: { totalCount: 0 } });
});

const isBack = async (fingerprint: string) => (await alertOf(fingerprint)).suppressedAt === null;
const ruleOf = (id: string) => room.database.manager.findOneByOrFail(tables.AlertSuppression, { id });

test("What a rule has held back comes back into the queue when somebody ends it before its time", async () => {
  const [one, gone, other] = [fresh("wrong"), fresh("wrong"), fresh("wrong-too")];
  const { id: alertSuppressionId } = await suppress({ titleContains: "About wrong" });
  const { id: another } = await suppress({ titleContains: other });
  await handIn(firing(one, { techniques: ["T1110"] }), firing(gone), firing(other));
  await handIn(firing(gone, { signal: "RESOLVED" }));
  const held = await alertOf(one);
  expect(held).toMatchObject({ suppressedById: alertSuppressionId, awaitsCorrelation: false });
  expect(await room.perform("returnSuppressedAlerts")).toBe(0);
  await perform(room, sora, "endAlertSuppression", { alertSuppressionId, reason: "They are tests of passwords." });
  expect(await room.perform("returnSuppressedAlerts")).toBe(1);
  // Also what its source sees no longer; and not what another rule holds back.
  expect(await Promise.all([one, gone, other].map(isBack))).toEqual([true, true, false]);
  expect(await alertOf(one)).toMatchObject({
    ...{ state: "RECEIVED", count: 1, version: held.version + 1, suppressedById: alertSuppressionId },
    awaitsCorrelation: true,
  });
  expect(await alertOf(other)).toMatchObject({ suppressedById: another });
  expect(await workOf(erin)).toContain(held.id);
  expect((await events("dev.cordon.alerts.changed")).at(-1)?.data).toMatchObject({
    operation: "returnSuppressedAlerts",
    ids: expect.arrayContaining([held.id, (await alertOf(gone)).id]),
  });
  const [entry] = await room.database.query<{ summary: string; actor: string }[]>(
    "SELECT summary, actor FROM audit_entry WHERE action = 'returnSuppressedAlerts'",
  );
  expect(entry).toEqual({ actor: "SYSTEM", summary: expect.stringContaining("2 returned") });
  const { data } = await ask(
    room,
    erin,
    `{ alertSuppression(id: "${alertSuppressionId}") { state returnedCount version } }`,
  );
  expect(data).toEqual({ alertSuppression: { state: "ENDED", returnedCount: 2, version: 3 } });
  // What was being handed in while the rule was ended comes back, too.
  await room.database.query("UPDATE alert SET suppressed_at = now() WHERE id = $1", [held.id]);
  room.now = inHours(0.1);
  expect(await room.perform("returnSuppressedAlerts")).toBe(1);
  expect(await isBack(one)).toBe(true);
  expect(await ruleOf(alertSuppressionId)).toMatchObject({ returnsAlerts: true, returnedCount: 3 });
  expect(await room.perform("returnSuppressedAlerts")).toBe(0);
  expect(await ruleOf(alertSuppressionId)).toMatchObject({ returnsAlerts: false });
  expect(await room.broken()).toEqual([]);
});

test("What is for fewer people by now comes back as well, and whoever ended the rule learns nothing of it", async () => {
  const [open, hidden] = [fresh("marked"), fresh("marked")];
  const { id: alertSuppressionId } = await suppress({ titleContains: "About marked" });
  await handIn(firing(open), firing(hidden));
  const { id: hiddenId } = await alertOf(hidden);
  await room.database.manager.update(tables.Alert, { id: hiddenId }, { handling: "RED" });
  await perform(room, sora, "endAlertSuppression", { alertSuppressionId });
  for (const done of [1, 1, 0]) expect(await room.perform("returnSuppressedAlerts")).toBe(done);
  expect(await Promise.all([open, hidden].map(isBack))).toEqual([true, true]);
  const [ofHidden, ofOpen] = await room.database.manager.find(tables.AlertBatch, { order: { id: "DESC" }, take: 2 });
  for (const batch of [ofHidden, ofOpen]) {
    expect(batch).toMatchObject({ operation: "endAlertSuppression", performedById: sora.personId });
    expect(JSON.stringify(batch?.items)).not.toContain(hiddenId);
  }
  expect(ofHidden?.items).toMatchObject([{ outcome: "RETURNED", alertId: null, count: null }]);
  // Whoever is told of what all responders may read is told nothing of the other.
  const told = await room.database.query<{ ids: string[]; marking: string }[]>(
    "SELECT data -> 'ids' AS ids, marking FROM outbox_event WHERE type = 'dev.cordon.alerts.changed' AND subject = ANY($1) ORDER BY sequence",
    [[ofOpen?.id, ofHidden?.id]],
  );
  expect(told).toEqual([
    { ids: [(await alertOf(open)).id], marking: "AMBER" },
    { ids: [hiddenId], marking: "RED" },
  ]);
});

test("What a rule has held back stays so when its time is over, or when it never came into force", async () => {
  const print = fresh("expected");
  await suppress({ titleContains: print, endsAt: inHours(1) });
  await handIn(firing(print));
  const { id: proposed } = await propose({ titleContains: print });
  await perform(room, sora, "endAlertSuppression", { alertSuppressionId: proposed });
  room.now = inHours(2);
  expect(await room.perform("expireAlertSuppression")).toBeGreaterThan(0);
  expect(await room.perform("returnSuppressedAlerts")).toBe(0);
  expect(await isBack(print)).toBe(false);
});

test("What a rule holds back waits for nobody, and what gets worse than it says does", async () => {
  const print = fresh();
  await suppress({ titleContains: print });
  await handIn(firing(print));
  const { id } = await alertOf(print);
  expect(await workOf(erin)).not.toContain(id);
  await handIn(firing(print, { severity: "HIGH" }));
  expect(await alertOf(print)).toMatchObject({ suppressedAt: null, reportedSeverity: "HIGH" });
  expect(await announced()).toContain(id);
  expect(await workOf(erin)).toContain(id);
});

test("What is held back can be triaged all the same, and is held back no more", async () => {
  const print = fresh();
  await suppress({ titleContains: print });
  await handIn(firing(print));
  const { id: alertId } = await alertOf(print);
  await perform(room, erin, "triageAlert", { alertId });
  await handIn(firing(print));
  expect(await alertOf(print)).toMatchObject({ state: "TRIAGED", suppressedAt: null, count: 2 });
});

test("What may hide something grave holds nothing back before somebody else, of the security side, has agreed", async () => {
  const print = fresh();
  for (const [grave, reason] of [
    [{ severityAtMost: "HIGH" }, "HIGH"],
    [{ includesUnrated: true }, "nobody says"],
  ] as const)
    expect(await attempt(room, erin, "suppressAlerts", { endsAt: inHours(1), ...grave })).toMatchObject(
      unmet("SUPPRESSION_OF_MILD_ALERTS", reason),
    );
  const { id: alertSuppressionId } = await propose({ fingerprints: [print], severityAtMost: "HIGH" });
  await handIn(firing(print, { severity: "HIGH" }));
  expect(await alertOf(print)).toMatchObject({ suppressedAt: null });
  await expect(attempt(room, emil, "agreeAlertSuppression", { alertSuppressionId })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  expect(await workOf(sora)).toContain(alertSuppressionId);
  await perform(room, sora, "agreeAlertSuppression", { alertSuppressionId });
  await handIn(firing(print, { severity: "HIGH" }));
  expect(await alertOf(print)).toMatchObject({ suppressedById: alertSuppressionId, suppressedAt: room.now });
  await handIn(firing(print, { severity: "CRITICAL" }));
  expect(await alertOf(print)).toMatchObject({ suppressedAt: null });
  expect(
    await attempt(room, erin, "extendAlertSuppression", { alertSuppressionId, endsAt: inHours(48) }),
  ).toMatchObject(unmet("SUPPRESSION_OF_MILD_ALERTS", "HIGH"));
});

test("Nobody who is of both sides agrees to what they proposed", async () => {
  const both = { ...erin, memberships: [...erin.memberships, ...sora.memberships] };
  const { id: alertSuppressionId } = await propose();
  await expect(attempt(room, both, "agreeAlertSuppression", { alertSuppressionId })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("A rule ends within thirty days, is extended by a decision with a reason, and ended before its time by either side", async () => {
  for (const [endsAt, reason] of [
    [inHours(-1), "has passed"],
    [inHours(30 * 24 + 1), "more than 30 days"],
  ] as const)
    expect(await attempt(room, erin, "suppressAlerts", { endsAt })).toMatchObject(
      unmet("SUPPRESSION_TIME_BOUNDED", reason),
    );
  const { id: alertSuppressionId } = await suppress();
  expect(
    await attempt(room, erin, "extendAlertSuppression", { alertSuppressionId, endsAt: inHours(24 * 31) }),
  ).toMatchObject(unmet("SUPPRESSION_TIME_BOUNDED", "more than 30 days"));
  const { endsAt: first } = await room.database.manager.findOneByOrFail(tables.AlertSuppression, {
    id: alertSuppressionId,
  });
  // An earlier end would leave behind what it holds back: that is what ending it is for.
  for (const earlier of [first, new Date(Math.max(room.now.getTime() + 1_500, first.getTime() - 60_000))])
    expect(await attempt(room, erin, "extendAlertSuppression", { alertSuppressionId, endsAt: earlier })).toMatchObject(
      unmet("SUPPRESSION_ENDS_LATER", "endAlertSuppression"),
    );
  const endsAt = inHours(24 * 29);
  expect(
    await perform(room, emil, "extendAlertSuppression", { alertSuppressionId, endsAt, reason: "More disks." }),
  ).toMatchObject({ endsAt, extensionReason: "More disks.", extendedById: emil.personId, version: 2 });
  expect(await perform(room, sora, "endAlertSuppression", { alertSuppressionId })).toMatchObject({
    state: "ENDED",
    endedById: sora.personId,
  });
  expect(await attempt(room, erin, "extendAlertSuppression", { alertSuppressionId, endsAt })).toMatchObject({
    __typename: "TransitionRefused",
  });
  const { id: late } = await propose({ endsAt: inHours(1) });
  room.now = inHours(2);
  expect(await attempt(room, sora, "agreeAlertSuppression", { alertSuppressionId: late })).toMatchObject(
    unmet("SUPPRESSION_NOT_OVER", "has passed"),
  );
});

test("A rule names what it holds back, and sources that there are", async () => {
  expect(
    await attempt(room, erin, "suppressAlerts", { alertSourceIds: [], titleContains: null, endsAt: inHours(1) }),
  ).toMatchObject(unmet("SUPPRESSION_SPECIFIC", "every alert"));
  expect(
    await attempt(room, erin, "suppressAlerts", { alertSourceIds: [idOf(12_345)], endsAt: inHours(1) }),
  ).toMatchObject({ __typename: "NotFound", id: idOf(12_345) });
});

test.each([
  ["its sources alone", { alertSourceIds: [sources.exchange], titleContains: null }, "every alert"],
  ["a letter that is in every title", { titleContains: " e " }, "at least 3"],
])("A rule that names %s is refused", async (_what, input, reason) => {
  expect(await attempt(room, erin, "suppressAlerts", { ...input, endsAt: inHours(1) })).toMatchObject(
    unmet("SUPPRESSION_SPECIFIC", reason),
  );
});

test("Whether an alert is held back, and by what, is for those to know who may read the rule", async () => {
  const print = fresh();
  const { id: alertSuppressionId } = await suppress({ titleContains: print });
  await handIn(firing(print));
  const { id } = await alertOf(print);
  const read = `{ alert(id: "${id}") { id suppressedAt suppressedBy { id } }
    held: alerts(first: 50, filter: { suppressed: true, text: "${print}" }) { nodes { id } }
    queue: alerts(first: 50, filter: { suppressed: false, text: "${print}" }) { nodes { id } }
    by: alerts(first: 50, filter: { suppressedByIds: ["${alertSuppressionId}"] }) { nodes { id } }
    others: alerts(first: 50, filter: { text: "${print}", not: { suppressedByIds: ["${alertSuppressionId}"] } }) { nodes { id } }
    statistics: alertStatistics(filter: { suppressedByIds: ["${alertSuppressionId}"] }) { counted } }`;
  const [known, unknown] = [{ nodes: [{ id }] }, { nodes: [] }];
  for (const viewer of [erin, sora])
    expect((await ask(room, viewer, read)).data).toMatchObject({
      alert: { suppressedAt: expect.anything(), suppressedBy: { id: alertSuppressionId } },
      ...{ held: known, by: known, queue: unknown, others: unknown, statistics: { counted: 1 } },
    });
  expect((await ask(room, shai, read)).data).toMatchObject({
    alert: { id, suppressedAt: null, suppressedBy: null },
    ...{ held: unknown, by: unknown, queue: known, others: known, statistics: { counted: 0 } },
  });
});

test("What leaves the queue is announced, and what is for fewer from now on while it is held back", async () => {
  const print = fresh();
  await handIn(firing(print));
  const { id } = await alertOf(print);
  const times = async () => (await announced()).filter((one) => one === id).length;
  expect(await times()).toBe(1);
  await suppress({ titleContains: print });
  await handIn(firing(print));
  expect([(await alertOf(print)).version, await times()]).toEqual([2, 2]);
  await handIn(firing(print));
  expect([(await alertOf(print)).version, await times()]).toEqual([2, 2]);
  await handIn(firing(print, { handling: "RED" }));
  expect([(await alertOf(print)).version, await times()]).toEqual([3, 3]);
  expect((await events("dev.cordon.alerts.changed")).at(-1)).toMatchObject({ marking: "RED" });
});

test.each([
  ["triages", "state = 'TRIAGED', triaged_at = now()", "MEDIUM"],
  ["acknowledges", "acknowledged_at = now(), acknowledged_by_id = reported_by_id", "MEDIUM"],
  [
    "reports as worse than the rule says",
    "severity_rank = severity_rank + 2, reported_severity = 'CRITICAL'",
    "MEDIUM",
  ],
])("What a program that knows of no rules %s is held back no more", async (_what, set, severity) => {
  const print = fresh();
  await suppress({ titleContains: print, severityAtMost: "MEDIUM" });
  await handIn(firing(print, { severity: severity as HandedInAlert["severity"] }));
  const held = await alertOf(print);
  await room.database.query("UPDATE alert SET count = count + 1, severity_rank = severity_rank WHERE id = $1", [
    held.id,
  ]);
  expect(await alertOf(print)).toMatchObject({ suppressedAt: held.suppressedAt });
  await room.database.query(`UPDATE alert SET ${set} WHERE id = $1`, [held.id]);
  expect(await alertOf(print)).toMatchObject({ suppressedAt: null });
  expect(await workOf(erin)).toContain(held.id);
});

test.each<[string, (alertId: string) => Promise<unknown>]>([
  ["is given to somebody", (alertId) => assignTo(erin.personId, alertId)],
  [
    "is given to somebody, and back to the team",
    async (alertId) => {
      await assignTo(erin.personId, alertId);
      await assignTo(null, alertId);
    },
  ],
])("What a person takes out has its time from then, is compared, and stays out: it %s", async (_what, takeOut) => {
  const print = fresh("taken out");
  await suppress({ titleContains: print });
  await handIn(firing(print, { indicators: ["203.0.113.77"] }));
  const held = await alertOf(print);
  expect(held).toMatchObject({ suppressedAt: expect.any(Date), awaitsCorrelation: false });
  room.now = inHours(10);
  await takeOut(held.id);
  const taken = await alertOf(print);
  expect(taken).toMatchObject({ suppressedAt: null, awaitsCorrelation: true, takenOutAt: expect.any(Date) });
  // Four hours, since it is medium.
  expect(taken.triageDueAt?.getTime()).toBe((taken.takenOutAt?.getTime() ?? 0) + 4 * 3_600_000);
  await handIn(firing(print, { indicators: ["203.0.113.77"] }));
  expect(await alertOf(print)).toMatchObject({ suppressedAt: null, triageDueAt: taken.triageDueAt });
});

test("What a person has taken out of a suppression is held back by one that is decided on after that", async () => {
  const print = fresh("noise again");
  await suppress({ titleContains: print });
  await handIn(firing(print));
  const { id } = await alertOf(print);
  await assignTo(erin.personId, id);
  await assignTo(null, id);
  const { id: later } = await suppress({ titleContains: print });
  await handIn(firing(print));
  expect(await alertOf(print)).toMatchObject({ suppressedById: later, suppressedAt: expect.any(Date) });
});

test.each<[string, (alertId: string) => Promise<unknown>]>([
  ["acknowledged", (alertId) => perform(room, erin, "acknowledgeAlert", { alertId, dueAt: inHours(1) })],
  [
    "acknowledged with others",
    (alertId) => perform(room, erin, "acknowledgeAlerts", { alertIds: [alertId], dueAt: inHours(1) }),
  ],
  ["triaged", (alertId) => perform(room, erin, "triageAlert", { alertId })],
  ["triaged with others", (alertId) => perform(room, erin, "triageAlerts", { alertIds: [alertId] })],
])("What was held back and is %s is compared with what is there", async (_what, act) => {
  const print = fresh("compared");
  await suppress({ titleContains: print });
  await handIn(firing(print, { indicators: ["203.0.113.78"] }));
  await act((await alertOf(print)).id);
  expect(await alertOf(print)).toMatchObject({ suppressedAt: null, awaitsCorrelation: true });
});

test("A rule holds back alerts of its own service alone, and only its team makes one", async () => {
  const print = fresh("sites");
  await expect(attempt(room, shai, "suppressAlerts", { endsAt: inHours(1) })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  await suppress({ serviceId: services.sharepoint, alertSourceIds: [], titleContains: print }, shai);
  await handIn(firing(print));
  expect(await alertOf(print)).toMatchObject({ suppressedById: null, suppressedAt: null });
});

test("The teams of the service and the security side read a rule, and others find nothing of it", async () => {
  const { id: alertSuppressionId } = await suppress();
  const query = `{ alertSuppression(id: "${alertSuppressionId}") { id availableOperations { operation } } alertSuppressions { nodes { id } totalCount } }`;
  for (const viewer of [erin, sora, sena])
    expect((await ask(room, viewer, query)).data).toMatchObject({ alertSuppression: { id: alertSuppressionId } });
  for (const viewer of [shai, nobody]) {
    const { data } = await ask(room, viewer, query);
    expect(data).toMatchObject({ alertSuppression: null });
    expect(JSON.stringify(data)).not.toContain(alertSuppressionId);
    const answer = await attempt(room, viewer, "endAlertSuppression", { alertSuppressionId });
    expect(isRefusal(answer) && answer.__typename).toBe("NotFound");
  }
});

test("More rules than somebody can keep in view are refused", async () => {
  const ofTeams = { serviceId: services.teams, alertSourceIds: [], endsAt: inHours(1) };
  const one = await suppress(ofTeams, people.tomo);
  const others = Array.from({ length: 99 }, () => ({ ...one, id: newIdentifier() }));
  await room.database.manager.insert(tables.AlertSuppression, others);
  expect(await attempt(room, people.tomo, "suppressAlerts", ofTeams)).toMatchObject(
    unmet("SUPPRESSIONS_FEW", "100 suppressions"),
  );
});

test("A thousand alerts of one call are held back, and announced to nobody", async () => {
  await suppress({ titleContains: "storm" });
  const prints = Array.from({ length: 1_000 }, () => fresh("storm"));
  const before = (await announced()).length;
  await handIn(...prints.map((print) => firing(print)));
  expect(
    await room.database.manager.countBy(tables.Alert, { suppressedAt: room.now, title: `About ${prints[0]}` }),
  ).toBe(1);
  expect((await announced()).length).toBe(before);
  expect(await room.broken()).toEqual([]);
});

test("A storm that was held back comes back in batches, each of which is one event", async () => {
  const { id: alertSuppressionId } = await suppress({ titleContains: "hail" });
  await handIn(...Array.from({ length: 1_000 }, () => firing(fresh("hail"))));
  await handIn(...Array.from({ length: 200 }, () => firing(fresh("hail"))));
  await perform(room, erin, "endAlertSuppression", { alertSuppressionId });
  const before = (await events("dev.cordon.alerts.changed")).length;
  for (const done of [1, 1, 1, 0]) expect(await room.perform("returnSuppressedAlerts")).toBe(done);
  const told = (await events("dev.cordon.alerts.changed")).slice(before);
  expect(told.map(({ data }) => data.ids?.length)).toEqual([500, 500, 200]);
  expect(await ruleOf(alertSuppressionId)).toMatchObject({ returnedCount: 1_200 });
});

const recordOf = (value: string, handling = "AMBER", changes: object = {}) =>
  perform(room, sora, "recordIndicators", {
    ...{ incidentId: null, alertId: null, handling, source: "Our own analysis" },
    indicators: [{ type: "DOMAIN_NAME", value, ...changes }],
  });

test("No suppression holds back what reports a recorded indicator that all responders read", async () => {
  const title = fresh("dns lookup");
  await suppress({ titleContains: title.toUpperCase() });
  const [open, strict, red, over] = ["c2", "strict-c2", "red-c2", "over-c2"].map((name) => `${name}.held.example`);
  await recordOf(open ?? "");
  await recordOf(strict ?? "", "AMBER_STRICT");
  await recordOf(red ?? "", "RED");
  await recordOf(over ?? "", "AMBER", {
    ...{ validFrom: new Date("2020-01-01T00:00:00Z"), validUntil: new Date("2020-02-01T00:00:00Z") },
  });
  const prints = [open, strict, red, over, "https://c2.held.example/beacon"].map((value) => [fresh(), value] as const);
  await handIn(
    ...prints.map(([print, value]) => firing(print, { title, indicators: [value?.replaceAll(".", "[.]") ?? ""] })),
    firing(fresh(), { title }),
  );
  expect(await Promise.all(prints.map(([print]) => isBack(print)))).toEqual([true, false, false, false, true]);
  // One that was held back comes back with the report that says so.
  const [later = ""] = prints.map(([print]) => print).slice(1);
  await handIn(firing(later, { title, indicators: [open ?? ""] }));
  expect(await isBack(later)).toBe(true);
  // It is compared, unlike noise.
  expect(await alertOf(later)).toMatchObject({ awaitsCorrelation: true, state: "RECEIVED" });
});

test("An alert that has no room for more still reports a recorded indicator, held back or not, and says what it left out", async () => {
  const [title, value] = [fresh("crowd"), "c2.crowd.example"];
  await suppress({ titleContains: title });
  await recordOf(value);
  const others = (count: number) => Array.from({ length: count }, (_, place) => `host-${place}.crowd.example`);
  const [held, open] = [fresh("held"), fresh("open")];
  await handIn(firing(held, { title, indicators: others(100) }), firing(open, { indicators: others(100) }));
  expect(await isBack(held)).toBe(false);
  const { items } = await handIn(
    firing(held, { title, indicators: [value, "one-more.crowd.example"] }),
    firing(open, { indicators: [value] }),
  );
  expect(items.map(({ leftOutIndicators }) => leftOutIndicators)).toEqual([1, undefined]);
  expect(await isBack(held)).toBe(true);
  for (const fingerprint of [held, open]) {
    const { reportedIndicators, awaitsCorrelation } = await alertOf(fingerprint);
    expect([reportedIndicators.length, reportedIndicators.at(-1), awaitsCorrelation]).toEqual([100, value, true]);
  }
});

test("What is held back comes back once an indicator is recorded that it reports, and by a narrower one it does not", async () => {
  const title = fresh("beacon");
  const { id: alertSuppressionId } = await suppress({ titleContains: title });
  const [open, strict] = ["open.later.example", "strict.later.example"];
  const [one, other, noise] = [fresh(), fresh(), fresh()];
  await handIn(
    ...[open, strict, "noise.later.example"].map((value, place) =>
      firing([one, other, noise][place] ?? "", { title, indicators: [value] }),
    ),
  );
  const held = await alertOf(one);
  await recordOf(open);
  await recordOf(strict, "AMBER_STRICT");
  room.now = new Date(room.now.getTime() + 60_000);
  while ((await room.perform("returnSuppressedAlerts")) > 0);
  expect(await Promise.all([one, other, noise].map(isBack))).toEqual([true, false, false]);
  expect(await alertOf(one)).toMatchObject({
    ...{ state: "RECEIVED", version: held.version + 1, awaitsCorrelation: true, takenOutAt: null },
  });
  expect(await announced()).toContain(held.id);
  expect(await ruleOf(alertSuppressionId)).toMatchObject({ state: "IN_FORCE", returnedCount: 1 });
  const history = await room.database.query("SELECT kind, operation FROM alert_history_entry WHERE alert_id = $1", [
    held.id,
  ]);
  expect(history).toContainEqual({ kind: "RETURNED", operation: "returnSuppressedAlerts" });
  // It says what it came back for and that nobody has asked for it, and names the indicator to those who may read that.
  const read = `{ alert(id: "${held.id}") { history(last: 1) { nodes { kind actorName operation suppression { id } indicator { value } } } } }`;
  const returned = (indicator: object | null) => ({
    alert: {
      history: {
        nodes: [
          {
            ...{ kind: "RETURNED", actorName: "Cordon", operation: "RETURN_SUPPRESSED_ALERTS" },
            ...{ suppression: { id: alertSuppressionId }, indicator },
          },
        ],
      },
    },
  });
  expect((await ask(room, erin, read)).data).toEqual(returned({ value: open }));
  const [batch] = await room.database.manager.find(tables.AlertBatch, { order: { id: "DESC" }, take: 1 });
  expect(batch).toMatchObject({ operation: "returnSuppressedAlerts", performedById: null, alertIds: [held.id] });
  const { id: indicatorId } = await room.database.manager.findOneByOrFail(tables.Indicator, { value: open });
  await perform(room, sora, "amendIndicator", { indicatorId, handling: "AMBER_STRICT" });
  expect((await ask(room, erin, read)).data).toEqual(returned(null));
  await perform(room, sora, "amendIndicator", { indicatorId, handling: "AMBER" });
  expect(await room.perform("returnSuppressedAlerts")).toBe(0);
  // Neither does its next report hide it again.
  await handIn(firing(one, { title }), firing(other, { title }));
  expect(await Promise.all([one, other].map(isBack))).toEqual([true, false]);
});

/** One look at all that is due, as the subgraph has every few seconds. */
const lookForReturning = async (): Promise<readonly string[]> => {
  const failed: string[] = [];
  await performAllDue(returnSuppressedAlerts, {
    database: room.database,
    clock: () => room.now,
    onFailure: (_error, root) => failed.push(root),
  });
  return failed;
};
const waitsFor = async (value: string) =>
  (await room.database.manager.findOneByOrFail(tables.Indicator, { value })).returnsAlertsAt !== null;

test("What could not be returned for an indicator is returned later, and holds up nothing of another rule", async () => {
  const value = "failing.later.example";
  const rules = [fresh("beacon a"), fresh("beacon b")] as const;
  const ids: string[] = [];
  for (const title of rules) ids.push((await suppress({ titleContains: title })).id);
  const prints = rules.map(() => fresh());
  await handIn(...rules.map((title, place) => firing(prints[place] ?? "", { title, indicators: [value] })));
  // It can count no further.
  const count = (returnedCount: number) =>
    room.database.manager.update(tables.AlertSuppression, { id: ids[0] }, { returnedCount });
  await count(2_147_483_647);
  await recordOf(value);
  room.now = new Date(room.now.getTime() + 60_000);
  for (const _look of [1, 2]) {
    expect(await lookForReturning()).toEqual([ids[0]]);
    expect(await Promise.all(prints.map(isBack))).toEqual([false, true]);
    expect(await waitsFor(value)).toBe(true);
  }
  await count(0);
  expect(await lookForReturning()).toEqual([]);
  expect(await Promise.all(prints.map(isBack))).toEqual([true, true]);
  expect(await waitsFor(value)).toBe(false);
  for (const id of ids) expect(await ruleOf(id)).toMatchObject({ returnedCount: 1 });
});

test("Whoever may read them, all that report an indicator come back, at most 500 at a time, and are counted", async () => {
  const title = fresh("squall");
  const { id } = await suppress({ titleContains: title });
  const values = Array.from({ length: 4 }, (_, place) => `storm-${place}.later.example`);
  const all = values.flatMap((value) =>
    Array.from({ length: 240 }, () => firing(fresh(), { title, indicators: [value] })),
  );
  await handIn(...all);
  const { id: hiddenId } = await alertOf(all[0]?.fingerprint ?? "");
  await room.database.manager.update(tables.Alert, { id: hiddenId }, { handling: "RED" });
  for (const value of values) await recordOf(value);
  room.now = new Date(room.now.getTime() + 60_000);
  const before = (await events("dev.cordon.alerts.changed")).length;
  for (const _round of all) {
    const since = (await events("dev.cordon.alerts.changed")).length;
    if ((await room.perform("returnSuppressedAlerts")) === 0) break;
    const told = (await events("dev.cordon.alerts.changed")).slice(since);
    expect(told.flatMap(({ data }) => data.ids ?? []).length).toBeLessThanOrEqual(500);
  }
  const told = (await events("dev.cordon.alerts.changed")).slice(before);
  expect(new Set(told.flatMap(({ data }) => data.ids ?? [])).size).toBe(all.length);
  expect(told.filter(({ marking }) => marking === "RED").map(({ data }) => data.ids)).toEqual([[hiddenId]]);
  expect(await ruleOf(id)).toMatchObject({ returnedCount: all.length });
  for (const value of values) expect(await waitsFor(value)).toBe(false);
});

test.each([
  ["MAC_ADDRESS", "02005E1053AB", "02-00-5e-10-53-ab"],
  ["HOSTNAME", "PUSAN-MAIL7", "pusan-mail7"],
  ["EMAIL_ADDRESS", "Some.Body@Spelled.example", "SOME.BODY@spelled.example"],
  ["IP_ADDRESS", "::ffff:198.51.100.77", "198[.]51[.]100[.]77"],
])(
  "A %s that is reported as %s and recorded as %s is never held back, whichever came first",
  async (type, reported, recorded) => {
    const title = fresh("spelled");
    await suppress({ titleContains: title });
    const [before, after] = [fresh(), fresh()];
    await handIn(firing(before, { title, indicators: [reported] }));
    expect(await isBack(before)).toBe(false);
    await recordOf(recorded, "AMBER", { type });
    await handIn(firing(after, { title, indicators: [reported] }));
    expect(await isBack(after)).toBe(true);
    room.now = new Date(room.now.getTime() + 60_000);
    while ((await room.perform("returnSuppressedAlerts")) > 0);
    expect(await isBack(before)).toBe(true);
    // Both show what is known of it, and are found by it as it was recorded and as it was reported.
    const query = `query ($recorded: [String!], $reported: [String!]) {
    recorded: alerts(first: 10, filter: { indicators: $recorded }) { nodes { title knownIndicators { type } } }
    reported: alerts(first: 10, filter: { indicators: $reported }) { nodes { title knownIndicators { type } } } }`;
    const { data } = await ask(room, sora, query, { recorded: [recorded], reported: [reported] });
    const both = [1, 2].map(() => ({ title, knownIndicators: [{ type }] }));
    expect(data).toMatchObject({ recorded: { nodes: both }, reported: { nodes: both } });
  },
);
