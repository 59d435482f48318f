import { randomUUID } from "node:crypto";
import { issueKey, type KeyedSource, post, webhook } from "./support/clients/alert-source.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

/*
 * A team holds the noise of a release back from its queue, for a day and with a reason. What is noise is counted meanwhile and found by
 * whoever looks for it; what is grave is hidden by nobody alone; and what still occurs after the end is in the queue again.
 */

const [engineer, analyst, stranger] = ["exchange-engineer", "security-analyst", "sharepoint-engineer"];

let shared: SharedSystem;
let source: KeyedSource;
let serviceId: string;

beforeAll(async () => {
  shared = await sharedSystem();
  const { services } = await shared.cordon.read<{ services: { nodes: { id: string; name: string }[] } }>(
    engineer,
    "{ services(first: 50) { nodes { id name } } }",
  );
  serviceId = services.nodes.find(({ name }) => name === "Exchange")?.id ?? "";
  source = await issueKey(shared.cordon, engineer, "registerAlertSource", {
    name: "Alertmanager of Exchange, with noise",
    format: "PROMETHEUS_ALERTMANAGER",
    serviceId,
  });
});

const fresh = () => randomUUID().replaceAll("-", "");
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();

/** Posts one alert as Alertmanager does. */
const fire = (fingerprint: string, severity: string) => {
  const body = webhook([fingerprint]);
  const alerts = body.alerts.map((alert) => ({ ...alert, labels: { ...alert.labels, severity } }));
  return post(shared.urls.gateway, source, { ...body, alerts });
};

interface Found {
  readonly alerts: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly fingerprint: string; readonly count: number }[];
  };
}

const found = async (suppressed: boolean, by = engineer) =>
  (
    await shared.cordon.read<Found>(
      by,
      `query ($filter: AlertFilter) { alerts(first: 50, filter: $filter) { totalCount nodes {
        id fingerprint count suppressedAt suppressedBy { id reason } } } }`,
      { filter: { alertSourceIds: [source.id], suppressed } },
    )
  ).alerts.nodes;
const rule = (input: object) => ({
  serviceId,
  alertSourceIds: [source.id],
  severityAtMost: "MEDIUM",
  reason: "The release moves mailboxes.",
  endsAt: tomorrow(),
  ...input,
});

test("Noise is counted out of the queue, by whom and why, and is in the queue again once the rule has ended.", async () => {
  const print = fresh();
  const { id: alertSuppressionId } = await shared.cordon.perform(
    engineer,
    "suppressAlerts",
    rule({ titleContains: print }),
  );
  for (const _ of [1, 2]) await fire(print, "warning");
  const [held] = (await found(true)).filter(({ fingerprint }) => fingerprint === print);
  expect(held).toMatchObject({
    count: 2,
    suppressedBy: { id: alertSuppressionId, reason: "The release moves mailboxes." },
  });
  expect((await found(false)).map(({ fingerprint }) => fingerprint)).not.toContain(print);
  const { alertSuppression } = await shared.cordon.read<{ alertSuppression: object }>(
    analyst,
    `query ($id: ID!) { alertSuppression(id: $id) { state inForceFrom alerts { totalCount nodes { id } } availableOperations { operation isPermitted } } }`,
    { id: alertSuppressionId },
  );
  expect(alertSuppression).toMatchObject({
    state: "IN_FORCE",
    inForceFrom: expect.any(String),
    alerts: { totalCount: 1, nodes: [{ id: held?.id }] },
    availableOperations: expect.arrayContaining([{ operation: "END_ALERT_SUPPRESSION", isPermitted: true }]),
  });
  await shared.cordon.perform(engineer, "endAlertSuppression", { alertSuppressionId, reason: "The release is over." });
  expect((await found(false)).map(({ fingerprint }) => fingerprint)).not.toContain(print);
  await fire(print, "warning");
  expect((await found(false)).filter(({ fingerprint }) => fingerprint === print)).toMatchObject([{ count: 3 }]);
});

test("What is grave is hidden by no team alone: the security side agrees, or it is in the queue.", async () => {
  const print = fresh();
  const grave = rule({ titleContains: print, severityAtMost: "CRITICAL" });
  const alone = await shared.cordon.attempt(engineer, "suppressAlerts", grave);
  expect(JSON.stringify(alone)).toContain("SUPPRESSION_OF_MILD_ALERTS");
  const { id: alertSuppressionId } = await shared.cordon.perform(engineer, "proposeAlertSuppression", grave);
  await fire(print, "critical");
  expect((await found(false)).map(({ fingerprint }) => fingerprint)).toContain(print);
  const own = await shared.cordon.attempt(engineer, "agreeAlertSuppression", { alertSuppressionId });
  expect(own.errors[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
  await shared.cordon.perform(analyst, "agreeAlertSuppression", { alertSuppressionId });
  await fire(print, "critical");
  expect((await found(true)).map(({ fingerprint }) => fingerprint)).toContain(print);
  await shared.cordon.perform(analyst, "endAlertSuppression", { alertSuppressionId, reason: "It may be an attack." });
});

test("The team of another service neither makes a rule for this one nor learns that there is one.", async () => {
  const { id: alertSuppressionId } = await shared.cordon.perform(
    engineer,
    "suppressAlerts",
    rule({ titleContains: fresh() }),
  );
  const made = await shared.cordon.attempt(
    stranger,
    "suppressAlerts",
    rule({ alertSourceIds: [], titleContains: "x" }),
  );
  expect(made.errors[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
  const read = await shared.cordon.read<{ alertSuppression: null; alertSuppressions: { nodes: { id: string }[] } }>(
    stranger,
    `query ($id: ID!) { alertSuppression(id: $id) { id } alertSuppressions(first: 50) { nodes { id } } }`,
    { id: alertSuppressionId },
  );
  expect(read.alertSuppression).toBeNull();
  expect(read.alertSuppressions.nodes.map(({ id }) => id)).not.toContain(alertSuppressionId);
});

test("A false positive asks for a tuning, which its team plans, does and shows, and another team learns nothing of.", async () => {
  const print = fresh();
  await fire(print, "warning");
  const [raised] = (await found(false)).filter(({ fingerprint }) => fingerprint === print);
  await shared.cordon.perform(engineer, "dismissAlerts", {
    ...{ alertIds: [raised?.id], disposition: "FALSE_POSITIVE", reason: "The scanner of the vendor." },
    tuning: "Leave the scanner out.",
  });
  const { alert } = await shared.cordon.read<{ alert: { tuningRequest: { id: string } } }>(
    analyst,
    "query ($id: ID!) { alert(id: $id) { tuning tuningRequest { id state proposal } } }",
    { id: raised?.id },
  );
  expect(alert).toMatchObject({
    tuning: "Leave the scanner out.",
    tuningRequest: { state: "REQUESTED", proposal: "Leave the scanner out." },
  });
  const { id: tuningRequestId } = alert.tuningRequest;
  const waiting = async (by: string) =>
    JSON.stringify(
      await shared.cordon.read(
        by,
        "{ me { workItems(first: 100, filter: { kinds: [TUNING] }) { nodes { kind subject { ... on TuningRequest { id } } } } } }",
      ),
    );
  expect(await waiting(engineer)).toContain(tuningRequestId);
  expect(await waiting(analyst)).not.toContain(tuningRequestId);
  const plan = { tuningRequestId, kind: "EXCLUSION", plan: "Its address is left out.", heldBy: "SECURITY_TEAM" };
  expect(JSON.stringify(await shared.cordon.attempt(stranger, "planTuning", plan))).toContain("NotFound");
  await shared.cordon.perform(engineer, "planTuning", plan);
  expect(await waiting(analyst)).toContain(tuningRequestId);
  const done = {
    tuningRequestId,
    kind: "EXCLUSION",
    result: "Its address is left out since today.",
    reference: "DET-42",
  };
  await shared.cordon.perform(analyst, "recordTuning", done);
  expect(await waiting(analyst)).not.toContain(tuningRequestId);
  const shown = (by: string) =>
    shared.cordon.read<{ tuningRequest: object | null }>(
      by,
      `query ($id: ID!) { tuningRequest(id: $id) { state result reference requestedBy { name } decidedBy { name }
        alerts { totalCount } recurrences { totalCount } } }`,
      { id: tuningRequestId },
    );
  expect((await shown(engineer)).tuningRequest).toMatchObject({
    ...{ state: "DONE", result: done.result, reference: "DET-42", decidedBy: { name: expect.any(String) } },
    ...{ alerts: { totalCount: 1 }, recurrences: { totalCount: 0 } },
  });
  // It did not help.
  await fire(print, "warning");
  expect((await shown(engineer)).tuningRequest).toMatchObject({ recurrences: { totalCount: 1 } });
  expect((await shown(stranger)).tuningRequest).toBeNull();
});

test("What is still noise is held back for longer, by the team of the service alone, and never for a shorter time.", async () => {
  const { id: alertSuppressionId } = await shared.cordon.perform(
    engineer,
    "suppressAlerts",
    rule({ titleContains: fresh() }),
  );
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  const longer = { alertSuppressionId, endsAt: inDays(7), reason: "The release takes a week." };
  const byAnalyst = await shared.cordon.attempt(analyst, "extendAlertSuppression", longer);
  expect(byAnalyst.errors[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
  expect(JSON.stringify(await shared.cordon.attempt(stranger, "extendAlertSuppression", longer))).toContain("NotFound");
  await shared.cordon.perform(engineer, "extendAlertSuppression", longer);
  const shorter = await shared.cordon.attempt(engineer, "extendAlertSuppression", { ...longer, endsAt: inDays(2) });
  expect(JSON.stringify(shorter)).toContain("SUPPRESSION_ENDS_LATER");
  const { alertSuppression } = await shared.cordon.read<{ alertSuppression: object }>(
    analyst,
    "query ($id: ID!) { alertSuppression(id: $id) { state endsAt extensionReason extendedBy { name } } }",
    { id: alertSuppressionId },
  );
  expect(alertSuppression).toMatchObject({
    ...{ state: "IN_FORCE", endsAt: longer.endsAt, extensionReason: longer.reason },
    extendedBy: { name: expect.any(String) },
  });
});
