import { IsNull } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { newIdentifier } from "../../../../platform/runtime/identifier.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";
import type { AlertSuppression } from "../../domain/records/alerts/alert-suppression.js";
import type { DetectionRequirement } from "../../domain/records/requirements/detection-requirement.js";
import type { ServiceAnalysis } from "../../domain/records/service-analyses/service-analysis.js";
import type { IndicatorSweep } from "../../domain/records/sweeps/indicator-sweep.js";
import type { SweepResult } from "../../domain/records/sweeps/sweep-result.js";
import type { Vulnerability } from "../../domain/records/vulnerabilities/vulnerability.js";
import { tables } from "../../store/tables.js";
import { assessedAlert, incidentAt, judgeAlerts, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";
import {
  acceptInto,
  alertOfSharePoint,
  day,
  later,
  linkOne,
  linkSome,
} from "../../test-support/policies/policy-scenario.js";
import { testWhatWasShown } from "../../test-support/policies/test-what-was-shown.js";
import { type IncidentsWatch, watchIncidents } from "../../test-support/policies/watch-incidents.js";
import { suggestCorrelation } from "../../test-support/suggest-correlation.js";

let room: IncidentsRoom;
let watch: IncidentsWatch;
beforeAll(async () => {
  room = await openIncidentsRoom("incidents policies detection");
  watch = watchIncidents(room);
});
afterAll(() => room.close());
afterAll(() => watch.stop());

const { sora, erin, shai, cora } = people;

/** Imports indicators, of which one is a false positive by the time that their author revokes them. */
async function importRevoked(room: IncidentsRoom): Promise<void> {
  const objects = [1, 2].map((number) => ({
    type: "indicator",
    spec_version: "2.1",
    id: `indicator--a932fcc6-e032-476c-826f-00000000000${number}`,
    created: "2026-01-01T00:00:00.000Z",
    modified: "2026-01-01T00:00:00.000Z",
    pattern: `[domain-name:value = 'revoked-${number}.example']`,
    pattern_type: "stix",
    valid_from: "2026-01-01T00:00:00.000Z",
  }));
  const importAll = (further: object) =>
    perform(room, sora, "importStixBundle", {
      bundle: JSON.stringify({ type: "bundle", objects: objects.map((one) => ({ ...one, ...further })) }),
    });
  await importAll({});
  const { id: indicatorId } = await room.database.manager.findOneByOrFail(tables.Indicator, {
    value: "revoked-1.example",
  });
  await perform(room, sora, "markIndicatorFalsePositive", { indicatorId });
  await importAll({ revoked: true, modified: "2026-01-02T00:00:00.000Z" });
}

/** A sweep of an incident that finds an indicator in a service, and the alert that comes of it. */
async function foundBySweepOf(incidentId: string, serviceId: string): Promise<string> {
  const value = `found-${newIdentifier()}.example`;
  await perform(room, sora, "recordIndicators", { indicators: [{ type: "DOMAIN_NAME", value }] });
  const { id: indicatorId } = await room.database.manager.findOneByOrFail(tables.Indicator, { value });
  const ordered = { incidentId, indicatorIds: [indicatorId], serviceIds: [serviceId] };
  const { id: indicatorSweepId } = await perform(room, sora, "orderIndicatorSweep", ordered);
  const hits = [{ indicatorId, count: 1, firstSeenAt: new Date("2025-11-02T00:00:00.000Z") }];
  await perform(room, sora, "recordSweepResult", { indicatorSweepId, serviceId, hits });
  return (await room.database.manager.findOneByOrFail(tables.SweepHit, { indicatorSweepId })).alertId ?? "";
}

/** Monitoring that was tried out in vain, with the test that says so. */
async function tryOut(monitoringDeploymentId: string) {
  await perform(room, erin, "recordDetectionTest", { monitoringDeploymentId, testedAt: room.now });
  const { id: detectionTestId } = await room.database.manager.findOneByOrFail(tables.DetectionTest, {
    ...{ monitoringDeploymentId, withdrawnAt: IsNull() },
  });
  return { monitoringDeploymentId, detectionTestId };
}

test("An alert that is closed, and a requirement that is agreed, deployed or withdrawn, do what the policies say", async () => {
  await perform(room, erin, "closeAlert", { alertId: (await assessedAlert(room)).id });
  const of = async () => ({
    detectionRequirementId: (await perform<DetectionRequirement>(room, sora, "proposeDetectionRequirement")).id,
  });
  const deployed = await of();
  await perform(room, erin, "agreeDetectionRequirementForService", deployed);
  await perform(room, erin, "putDetectionRequirementInForce", deployed);
  await perform(room, sora, "prioritizeDetectionRequirement", deployed);
  await perform(room, sora, "amendDetectionRequirement", deployed);
  await perform(room, erin, "refuseDetectionRequirement", deployed);
  await perform(room, sora, "amendDetectionRequirement", deployed);
  await perform(room, erin, "agreeDetectionRequirementForService", deployed);
  await perform(room, erin, "putDetectionRequirementInForce", deployed);
  await perform(room, erin, "amendDetectionRequirement", deployed);
  await perform(room, sora, "agreeDetectionRequirementForSecurity", deployed);
  const amend = async (environments: readonly string[]) => {
    await perform(room, erin, "amendDetectionRequirement", { ...deployed, environments });
    await perform(room, sora, "agreeDetectionRequirementForSecurity", deployed);
    await perform(room, sora, "putDetectionRequirementInForce", deployed);
  };
  const deploy = (environment: string) => perform(room, erin, "deployMonitoring", { ...deployed, environment });
  await amend(["production", "government"]);
  for (const environment of ["production", "production"]) await deploy(environment);
  await amend(["production"]);
  await amend(["production", "government"]);
  await deploy("government");
  const { id: replacedId } = await room.database.manager.findOneByOrFail(tables.MonitoringDeployment, {
    ...{ ...deployed, environment: "government", state: "ACTIVE" },
  });
  const tried = await tryOut(replacedId);
  await deploy("government");
  await perform(room, sora, "withdrawDetectionTest", tried);
  await perform(room, erin, "amendDetectionRequirement", deployed);
  await perform(room, sora, "refuseDetectionRequirement", deployed);
  await perform(room, erin, "amendDetectionRequirement", deployed);
  await perform(room, sora, "agreeDetectionRequirementForSecurity", deployed);
  await perform(room, sora, "putDetectionRequirementInForce", deployed);
  await perform(room, sora, "amendDetectionRequirement", deployed);
  await perform(room, erin, "agreeDetectionRequirementForService", deployed);
  await perform(room, sora, "prioritizeDetectionRequirement", deployed);
  await perform(room, cora, "reportAlert", deployed);
  room.now = new Date(room.now.getTime() + 2 * 86_400_000);
  expect(await room.perform("recordOverdueMonitoring")).toBe(2);
  for (const { id: monitoringDeploymentId } of await room.database.manager.findBy(tables.MonitoringDeployment, {
    state: "ACTIVE",
    ...deployed,
  })) {
    await perform(room, erin, "reportMonitoringHealth", { monitoringDeploymentId });
    await perform(room, erin, "amendMonitoring", { monitoringDeploymentId });
    await perform(room, sora, "withdrawDetectionTest", await tryOut(monitoringDeploymentId));
    const last = await tryOut(monitoringDeploymentId);
    await perform(room, erin, "takeDownMonitoring", { monitoringDeploymentId });
    await perform(room, sora, "withdrawDetectionTest", last);
  }
  const amended = await of();
  await perform(room, sora, "prioritizeDetectionRequirement", amended);
  await perform(room, erin, "amendDetectionRequirement", amended);
  await perform(room, sora, "agreeDetectionRequirementForSecurity", amended);
  const { id } = await perform<DetectionRequirement>(room, erin, "proposeDetectionRequirement");
  await perform(room, sora, "agreeDetectionRequirementForSecurity", { detectionRequirementId: id });
  await perform(room, sora, "withdrawDetectionRequirement", await of());
  const refused = await of();
  await perform(room, erin, "agreeDetectionRequirementForService", refused);
  await perform(room, sora, "refuseDetectionRequirement", refused);
  await perform(room, erin, "amendDetectionRequirement", refused);
  await perform(room, erin, "refuseDetectionRequirement", refused);
  await perform(room, sora, "withdrawDetectionRequirement", refused);
});

test("Indicators that are recorded, judged, seen, related and withdrawn do what the policies say", async () => {
  const { id: incidentId } = await perform(room, sora, "openIncident");
  await perform(room, sora, "recordIndicators", { incidentId });
  await perform(room, sora, "importStixBundle", { incidentId });
  const [one, other] = await room.database.manager.find(tables.Indicator, { order: { id: "ASC" } });
  const of = { indicatorId: one?.id };
  await perform(room, sora, "amendIndicator", of);
  await perform(room, sora, "amendIndicator", { ...of, confidence: null, handling: "AMBER_STRICT" });
  await perform(room, erin, "recordSightings", of);
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert");
  await perform(room, sora, "relateIndicator", { ...of, alertId });
  const { id: relationId } = await room.database.manager.findOneByOrFail(tables.IndicatorRelation, { alertId });
  await perform(room, sora, "markIndicatorFalsePositive", of);
  await perform(room, sora, "amendIndicator", of);
  await perform(room, sora, "recordSightings", of);
  await perform(room, sora, "unrelateIndicator", { ...of, relationId });
  await perform(room, sora, "relateIndicator", { ...of, alertId });
  await perform(room, sora, "clearIndicatorFalsePositive", of);
  const again = await room.database.manager.findOneByOrFail(tables.IndicatorRelation, { alertId, endedAt: IsNull() });
  await perform(room, sora, "unrelateIndicator", { ...of, relationId: again.id });
  await perform(room, sora, "withdrawIndicator", of);
  await perform(room, sora, "markIndicatorFalsePositive", { indicatorId: other?.id });
  await perform(room, sora, "withdrawIndicator", { indicatorId: other?.id });
  const seen = await room.database.manager.findOneByOrFail(tables.IndicatorSighting, of as { indicatorId: string });
  await perform(room, sora, "withdrawSighting", { ...of, sightingId: seen.id });
  await importRevoked(room);
  await perform(room, sora, "recordIndicators");
  const indicatorIds = (await room.database.manager.findBy(tables.Indicator, { state: "ACTIVE" })).map(({ id }) => id);
  await perform(room, sora, "markIndicatorsFalsePositive", { indicatorIds });
  await perform(room, sora, "clearIndicatorsFalsePositive", { indicatorIds: indicatorIds.slice(1) });
  await perform(room, sora, "withdrawIndicators", { indicatorIds });
});

test("A source that is registered, changed over and disabled, and the alerts that it hands in, do what the policies say", async () => {
  const { source } = (await perform(room, erin, "registerAlertSource")) as unknown as { source: { id: string } };
  const of = { alertSourceId: source.id };
  await perform(room, erin, "amendAlertSource", of);
  await perform(room, sora, "rotateAlertSourceKey", of);
  const { alertIds } = await perform<AlertBatch>(room, erin, "ingestAlerts", of);
  const dueAt = new Date(room.now.getTime() + day);
  await perform(room, erin, "acknowledgeAlert", { alertId: alertIds[0], dueAt });
  await perform(room, erin, "changeAlertHandling", { alertId: alertIds[0] });
  await perform(room, erin, "addAlertNote", { alertId: alertIds[0] });
  const { id: alertNoteId } = await room.database.manager.findOneByOrFail(tables.AlertNote, { alertId: alertIds[0] });
  await perform(room, erin, "correctAlertNote", { alertId: alertIds[0], alertNoteId });
  await perform(room, erin, "acknowledgeAlerts", { alertIds, dueAt });
  await perform(room, sora, "assignAlerts", { alertIds, assigneeId: erin.personId });
  await perform(room, erin, "dismissAlerts", { alertIds });
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert");
  /** As they were a minute ago: whatever is done since is news. */
  const asSeen = () => {
    const asOf = room.now;
    later(room, 60_000);
    return { asOf };
  };
  await perform(room, erin, "triageAlerts", { alertIds: [alertId], assessment: null, ...asSeen() });
  await perform(room, erin, "triageAlerts", { alertIds: [alertId] });
  await perform(room, erin, "assignAlerts", { alertIds: [alertId], assigneeId: erin.personId });
  await perform(room, erin, "dismissAlerts", { alertIds: [alertId] });
  const inADay = () => ({ ...asSeen(), alertIds: [alertId], dueAt: new Date(room.now.getTime() + day) });
  await perform(room, sora, "reopenAlerts", inADay());
  await perform(room, erin, "rerouteAlerts", { ...inADay(), serviceId: services.sharepoint });
  await perform(room, shai, "triageAlert", { alertId });
  await perform(room, shai, "assessSeverity", { alertId });
  await perform(room, shai, "rerouteAlerts", { ...inADay(), serviceId: services.exchange });
  await perform(room, erin, "disableAlertSource", of);
  await perform(room, erin, "amendAlertSource", of);
  await perform(room, erin, "rotateAlertSourceKey", of);
  await perform(room, erin, "enableAlertSource", of);
});

test("Sweeps for indicators, from their order to their end, do what the policies say", async () => {
  const { shai } = people;
  await perform(room, sora, "recordIndicators");
  const indicators = await room.database.manager.findBy(tables.Indicator, { state: "ACTIVE", handling: "AMBER" });
  const indicatorId = indicators[0]?.id as string;
  const order = (more: object = {}) =>
    perform<IndicatorSweep>(room, sora, "orderIndicatorSweep", { indicatorIds: [indicatorId], ...more });
  const { id: indicatorSweepId } = await order();
  const of = { indicatorSweepId };
  const there = { ...of, serviceId: services.sharepoint };
  const hits = [{ indicatorId, count: 2, firstSeenAt: new Date("2025-11-02T00:00:00.000Z") }];
  const record = async (viewer: Viewer, operation: "recordSweepResult" | "recordOwnSweepResult", more: object) =>
    (await perform<SweepResult>(room, viewer, operation, { ...of, ...more })).id;
  await perform(room, sora, "prioritizeIndicatorSweep", of);
  // Of another: disputed, recorded anew and confirmed, and searched once more.
  const disputed = await record(sora, "recordSweepResult", {});
  await perform(room, erin, "disputeSweepResult", { sweepResultId: disputed });
  await perform(room, erin, "markServiceNotSwept", { ...of, isApplicable: true });
  await perform(room, erin, "markServiceNotSwept", of);
  await perform(room, sora, "markServiceNotSwept", { ...of, isApplicable: true });
  const sweepResultId = await record(sora, "recordSweepResult", { details: "With the farm that was left out." });
  await perform(room, erin, "confirmSweepResult", { sweepResultId });
  await record(shai, "recordOwnSweepResult", { ...there, hits });
  const again = await record(sora, "recordSweepResult", { ...there, hits, details: "Looked at again." });
  // Of their own, which they stand by no longer, once nothing older waits any more.
  const claimed = await record(shai, "recordOwnSweepResult", there);
  await perform(room, shai, "disputeSweepResult", { sweepResultId: again });
  await perform(room, shai, "disputeSweepResult", { sweepResultId: claimed });
  await record(shai, "recordOwnSweepResult", { ...there, details: "As far back as the logs go." });
  await perform(room, sora, "completeIndicatorSweep", { ...of, gapsReason: null });
  // A service leaves before anything stands for it, and comes back.
  const { id: changed } = await order();
  await perform(room, erin, "recordOwnSweepResult", { indicatorSweepId: changed });
  const left = { indicatorSweepId: changed, serviceId: services.sharepoint };
  await perform(room, sora, "removeSweptService", left);
  await perform(room, sora, "addSweptServices", { indicatorSweepId: changed });
  const { id } = await order({ serviceIds: [services.exchange] });
  for (const isApplicable of [false, true])
    await perform(room, erin, "markServiceNotSwept", { indicatorSweepId: id, isApplicable });
  // A word that there is nothing to search gives way to a search of an hour.
  const anHour = { periodFrom: new Date("2025-11-30T23:00:00.000Z") };
  const { id: alone } = await order({ serviceIds: [services.exchange] });
  await perform(room, erin, "markServiceNotSwept", { indicatorSweepId: alone, isApplicable: false });
  await record(erin, "recordOwnSweepResult", { indicatorSweepId: alone, ...anHour });
  const last = await record(sora, "recordSweepResult", { indicatorSweepId: id, hits });
  await perform(room, erin, "confirmSweepResult", { sweepResultId: last });
  await perform(room, sora, "rescheduleIndicatorSweep", { indicatorSweepId: id });
  await perform(room, sora, "cancelIndicatorSweep", { indicatorSweepId: id });
  await perform(room, sora, "reopenIndicatorSweep", { indicatorSweepId: id });
});

test("Rules that hold alerts back, from their proposal to their end, do what the policies say", async () => {
  const endsAt = new Date(room.now.getTime() + day);
  const of = async (operation: "suppressAlerts" | "proposeAlertSuppression") => ({
    alertSuppressionId: (await perform<AlertSuppression>(room, erin, operation, { endsAt })).id,
  });
  const proposed = await of("proposeAlertSuppression");
  await perform(room, sora, "agreeAlertSuppression", proposed);
  const fingerprint = "held back";
  await perform(room, erin, "ingestAlerts", {
    alerts: [{ title: "Odd", description: "Odd.", signal: "FIRING", fingerprint, techniques: [], indicators: [] }],
  });
  await room.database.query("UPDATE alert SET suppressed_by_id = $1, suppressed_at = now() WHERE fingerprint = $2", [
    proposed.alertSuppressionId,
    fingerprint,
  ]);
  await perform(room, erin, "endAlertSuppression", proposed);
  expect(await room.perform("returnSuppressedAlerts")).toBe(1);
  await perform(room, sora, "endAlertSuppression", await of("proposeAlertSuppression"));
  await perform(room, erin, "extendAlertSuppression", {
    ...(await of("suppressAlerts")),
    endsAt: new Date(endsAt.getTime() + 1),
  });
  const { alertSuppressionId } = await of("proposeAlertSuppression");
  const one = await room.database.manager.findOneByOrFail(tables.AlertSuppression, { id: alertSuppressionId });
  const many = (count: number) => Array.from({ length: count }, () => ({ ...one, id: newIdentifier() }));
  await room.database.manager.insert(tables.AlertSuppression, many(97));
  await of("suppressAlerts");
  await room.database.manager.delete(tables.AlertSuppression, { endsAt: one.endsAt, state: "IN_FORCE" });
  await of("proposeAlertSuppression");
  later(room, 2 * day);
  expect(await room.perform("expireAlertSuppression")).toBeGreaterThan(2);
});

test("Tunings that are asked for, planned, done and declined do what the policies say", async () => {
  for (const operation of ["recordTuning", "declineTuning"] as const)
    for (const plans of [0, 2]) {
      const { id: alertId } = await perform(room, cora, "reportAlert", { title: `${operation} ${plans}` });
      await perform(room, erin, "triageAlert", { alertId });
      await perform(room, erin, "closeAlert", { alertId, disposition: "FALSE_POSITIVE", tuning: "Leave it out." });
      const { tuningRequestId } = await room.database.manager.findOneByOrFail(tables.Alert, { id: alertId });
      for (let plan = 0; plan < plans; plan += 1) await perform(room, sora, "planTuning", { tuningRequestId });
      await perform(room, erin, operation, { tuningRequestId });
    }
  const { id: alertId } = await perform(room, cora, "reportAlert", { title: "One of many" });
  const noise = { disposition: "FALSE_POSITIVE", tuning: "Leave it out." };
  await perform(room, erin, "dismissAlerts", { ...noise, alertIds: [alertId] });
});

test("Alerts that are suggested to belong together, and what is judged of that, do what the policies say", async () => {
  const alert = { title: "Odd", description: "Odd.", signal: "FIRING", severity: "LOW", techniques: [] };
  const handIn = async (indicator: string, count: number, name = "") => {
    const prints = Array.from({ length: count }, (_, place) => `${indicator}-${name}${place}`);
    const alerts = prints.map((fingerprint) => ({ ...alert, fingerprint, indicators: [indicator] }));
    await perform(room, erin, "ingestAlerts", { alerts });
    expect(await room.perform("suggestAlertCorrelation")).toBe(1);
    const [newest] = await room.database.manager.find(tables.AlertCorrelation, { order: { id: "DESC" }, take: 1 });
    return { alertCorrelationId: newest?.id };
  };
  await perform(room, erin, "acceptAlertCorrelation", await handIn("198.51.100.1", 2));
  await perform(room, sora, "refuseAlertCorrelation", await handIn("198.51.100.2", 2));
  const four = await handIn("198.51.100.4", 4);
  const { alertIds } = await room.database.manager.findOneByOrFail(tables.AlertCorrelation, {
    id: four.alertCorrelationId,
  });
  await perform(room, erin, "acceptAlertCorrelation", { ...four, alertIds: alertIds.slice(0, 2) });
  const [rest] = await room.database.manager.find(tables.AlertCorrelation, { order: { id: "DESC" }, take: 1 });
  await perform(room, people.emil, "refuseAlertCorrelation", { alertCorrelationId: rest?.id });
  const { id: incidentId } = await perform(room, sora, "openIncident");
  await acceptInto(room, incidentId, (await assessedAlert(room)).id);
  const newIncident = { title: "Odd", summary: "Odd.", find: "WORKLOAD_TEAM_FIND" };
  const alertCorrelationId = await suggestCorrelation(room, { alertId: (await assessedAlert(room)).id });
  await perform(room, sora, "acceptAlertCorrelation", { alertCorrelationId, newIncident });
  await perform(room, sora, "escalateAlerts", { alertIds: [(await assessedAlert(room)).id] });
  await handIn("198.51.100.3", 2);
  await handIn("198.51.100.3", 1, "more-");
  later(room, 4 * day);
  expect(await room.perform("lapseAlertCorrelation")).toBe(1);
});

test("The profile of an adversary does what the policies say", async () => {
  const { id: profileId } = await perform(room, people.ivan, "recordThreatActorProfile");
  await perform(room, people.ivan, "amendThreatActorProfile", { profileId });
  const { id: intoProfileId } = await perform(room, people.ivan, "recordThreatActorProfile");
  await perform(room, people.ivan, "mergeThreatActorProfile", { profileId, intoProfileId });
  await perform(room, people.ivan, "withdrawThreatActorProfile", { profileId: intoProfileId });
});

test("Threat briefings from their draft to their withdrawal, and what services make of them, do what the policies say", async () => {
  const { ivan } = people;
  const draft = async () => ({ threatBriefingId: (await perform(room, ivan, "draftThreatBriefing")).id });
  const [first, second, third] = [await draft(), await draft(), await draft()];
  await perform(room, ivan, "amendThreatBriefing", first);
  await perform(room, ivan, "publishThreatBriefing", first);
  await perform(room, erin, "acknowledgeThreatBriefing", first);
  await perform(room, erin, "acknowledgeThreatBriefing", first);
  await perform(room, erin, "markThreatBriefingNotRelevant", first);
  await perform(room, erin, "markThreatBriefingNotRelevant", first);
  await perform(room, erin, "acknowledgeThreatBriefing", first);
  await perform(room, ivan, "amendThreatBriefing", { ...first, answerAnewIds: [] });
  await perform(room, ivan, "amendThreatBriefing", first);
  await perform(room, erin, "markThreatBriefingNotRelevant", { ...first, edition: 3 });
  await perform(room, ivan, "amendThreatBriefing", { ...first, answerAnewIds: [] });
  await perform(room, ivan, "withdrawThreatBriefing", first);
  await perform(room, ivan, "withdrawThreatBriefing", second);
  const dueAt = new Date(room.now.getTime() + day);
  const validUntil = new Date(room.now.getTime() + 3 * day);
  await perform(room, ivan, "amendThreatBriefing", { ...third, dueAt, validUntil });
  await perform(room, ivan, "publishThreatBriefing", third);
  later(room, 2 * day);
  expect(await room.perform("recordOverdueBriefing")).toBe(1);
  later(room, 2 * day);
  expect(await room.perform("lapseExpiredBriefing")).toBe(1);
  await perform(room, erin, "acknowledgeThreatBriefing", third);
});

test("Vulnerabilities from their report to their disclosure, and one that is rejected, do what the policies say", async () => {
  const { mara, shai, tomo } = people;
  const { exchange, sharepoint, teams } = services;
  const report = async (more: object = {}) =>
    (await perform<Vulnerability>(room, mara, "reportVulnerability", more)).id;
  const [vulnerabilityId, rejectedId] = [await report(), await report({ cveId: "CVE-2024-30078" })];
  const by = (viewer: Viewer, serviceId: string) => ({
    assess: (isAffected: boolean) =>
      perform(room, viewer, "assessServiceForVulnerability", { vulnerabilityId, serviceId, isAffected }),
    fix: () => perform(room, viewer, "recordVulnerabilityFix", { vulnerabilityId, serviceId }),
  });
  const [first, second, third] = [by(erin, exchange), by(shai, sharepoint), by(tomo, teams)];
  await second.assess(true);
  await second.assess(false);
  await perform(room, mara, "confirmVulnerability", { vulnerabilityId });
  await first.assess(true);
  await first.assess(false);
  await first.assess(true);
  await first.fix();
  await first.fix();
  await first.assess(true);
  await first.fix();
  await perform(room, mara, "addServicesToVulnerability", { vulnerabilityId });
  await third.assess(false);
  await second.assess(true);
  await second.fix();
  await second.assess(false);
  const among = (
    operation: "addServicesToVulnerability" | "removeServicesFromVulnerability",
    ...serviceIds: string[]
  ) => perform(room, mara, operation, { vulnerabilityId, serviceIds });
  await among("removeServicesFromVulnerability", exchange, teams);
  await among("addServicesToVulnerability", exchange);
  await first.assess(true);
  await first.fix();
  await among("addServicesToVulnerability", teams);
  await third.assess(true);
  await among("removeServicesFromVulnerability", teams);
  await among("addServicesToVulnerability", teams);
  await among("removeServicesFromVulnerability", teams);
  await perform(room, mara, "markVulnerabilityExploited", { vulnerabilityId });
  await perform(room, mara, "unmarkVulnerabilityExploited", { vulnerabilityId });
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "linkVulnerability", { vulnerabilityId, incidentId });
  await perform(room, sora, "unlinkVulnerability", { vulnerabilityId, incidentId });
  await perform(room, mara, "discloseVulnerability", { vulnerabilityId });
  await perform(room, mara, "reopenVulnerability", { vulnerabilityId, serviceIds: [exchange, sharepoint] });
  await first.assess(true);
  await first.fix();
  await second.assess(false);
  await perform(room, mara, "reopenVulnerability", { vulnerabilityId, serviceIds: [exchange] });
  await first.assess(true);
  await first.fix();
  await perform(room, mara, "rejectVulnerability", { vulnerabilityId });
  await perform(room, mara, "reopenVulnerability", { vulnerabilityId });
  await perform(room, mara, "confirmVulnerability", { vulnerabilityId });
  await perform(room, mara, "discloseVulnerability", { vulnerabilityId });
  await perform(room, mara, "rejectVulnerability", { vulnerabilityId });
  await perform(room, mara, "rejectVulnerability", { vulnerabilityId: rejectedId });
  await perform(room, mara, "reopenVulnerability", { vulnerabilityId: rejectedId });
  await perform(room, mara, "confirmVulnerability", { vulnerabilityId: rejectedId });
  await perform(room, mara, "discloseVulnerability", { vulnerabilityId: rejectedId, exceptionReason: "It is public." });
  const again = await report();
  await perform(room, mara, "confirmVulnerability", { vulnerabilityId: again });
  await perform(room, mara, "rejectVulnerability", { vulnerabilityId: again });
});

test("The analysis of a service that is published, amended and given up does what the policies say", async () => {
  const { id: analysisId } = await perform<ServiceAnalysis>(room, erin, "draftServiceAnalysis");
  await perform(room, erin, "editServiceAnalysis", { analysisId });
  await perform(room, erin, "recordLogDays", { analysisId });
  await perform(room, erin, "editServiceAnalysis", { analysisId, logSources: [] });
  await perform(room, erin, "editServiceAnalysis", { analysisId });
  await perform(room, erin, "publishServiceAnalysis", { analysisId });
  for (const operation of ["discardServiceAnalysis", "publishServiceAnalysis"] as const) {
    await perform(room, erin, "amendServiceAnalysis", { analysisId });
    const draft = await room.database.manager.findOneByOrFail(tables.ServiceAnalysis, {
      amendsId: analysisId,
      state: "DRAFT",
    });
    await perform(room, erin, operation, { analysisId: draft.id });
  }
  const { id: published } = await room.database.manager.findOneByOrFail(tables.ServiceAnalysis, {
    amendsId: analysisId,
    state: "PUBLISHED",
  });
  await perform(room, erin, "withdrawServiceAnalysis", { analysisId: published });
});

test("Profiles of adversaries that end do what the policies say", async () => {
  const record = async (name: string) => (await perform(room, people.ivan, "recordThreatActorProfile", { name })).id;
  const mistaken = { profileId: await record("Mistaken Heron") };
  await perform(room, people.ivan, "withdrawThreatActorProfile", mistaken);
  await perform(room, people.ivan, "reinstateThreatActorProfile", mistaken);
  const intoProfileId = await record("Slow Heron");
  const profileId = await record("Heron 12");
  await perform(room, people.ivan, "mergeThreatActorProfile", { profileId, intoProfileId });
});

test("Alerts that are taken out of an incident do what the policy says", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  await judgeAlerts(room, incidentId);
  const linked = await alertOfSharePoint(room);
  await linkSome(room, incidentId, linked);
  await perform(room, sora, "dispositionAlerts", { incidentId, alertIds: [linked] });
  await perform(room, sora, "unlinkAlert", { incidentId, alertId: linked });
  await linkSome(room, incidentId, linked);
  await perform(room, sora, "dispositionAlerts", { incidentId, alertIds: [linked] });
  await perform(room, sora, "unlinkAlerts", { incidentId, alertIds: [linked] });
  const { id: ofNone } = await perform(room, sora, "openIncident");
  for (const link of [linkOne, linkSome]) {
    await link(room, ofNone, linked);
    await perform(room, sora, "unlinkAlert", { incidentId: ofNone, alertId: linked });
  }
  await linkSome(room, ofNone, linked);
  await perform(room, sora, "unlinkAlerts", { incidentId: ofNone, alertIds: [linked] });
  await acceptInto(room, ofNone, linked);
  await perform(room, sora, "unlinkAlert", { incidentId: ofNone, alertId: linked });
  await acceptInto(room, ofNone, linked);
  await perform(room, sora, "unlinkAlerts", { incidentId: ofNone, alertIds: [linked] });
});

test("Alerts that are judged, and judged anew, do what the policies say", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: alertId = "" } = (await room.database.manager.findOneBy(tables.Alert, { incidentId })) ?? {};
  for (const [operation, named] of [
    ["dispositionAlert", { alertId }],
    ["dispositionAlerts", { alertIds: [alertId] }],
  ] as const)
    for (const disposition of ["FALSE_POSITIVE", "TRUE_POSITIVE"]) {
      const tuning = disposition === "FALSE_POSITIVE" ? "Leave it out." : null;
      await perform(room, sora, operation, { incidentId, ...named, disposition, tuning });
      // So that the next one asks anew.
      const { tuningRequestId } = await room.database.manager.findOneByOrFail(tables.Alert, { id: alertId });
      if (tuningRequestId) await perform(room, sora, "declineTuning", { tuningRequestId });
    }
});

test("Alerts that sweeps of an incident make do what the policies say", async () => {
  const { id: incidentId } = await perform(room, sora, "openIncident", { serviceIds: [services.exchange] });
  const alertId = await foundBySweepOf(incidentId, services.exchange);
  expect(await room.perform("linkAlertOfSweep")).toBe(1);
  await perform(room, sora, "unlinkAlert", { incidentId, alertId });
  const another = await foundBySweepOf(incidentId, services.exchange);
  expect(await room.perform("linkAlertOfSweep")).toBe(1);
  await perform(room, sora, "unlinkAlerts", { incidentId, alertIds: [another] });
  const elsewhere = { alertId: await foundBySweepOf(incidentId, services.sharepoint) };
  await perform(room, shai, "triageAlert", elsewhere);
  await perform(room, shai, "assessSeverity", elsewhere);
  await perform(room, erin, "reassessSeverity", { incidentId });
  await perform(room, sora, "addAffectedService", { incidentId, serviceId: services.sharepoint });
  later(room, 2 * day);
  expect(await room.perform("linkAlertOfSweep")).toBe(1);
});

testWhatWasShown("detection", () => ({ room, watch }));
