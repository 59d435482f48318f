import { IsNull } from "typeorm";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { newIdentifier } from "../../../platform/runtime/identifier.js";
import type { PolicyWatch } from "../../../platform/test-support/policies/watch-policies.js";
import { maxStepsOfRound } from "../../response-model/machines/response/plan-step-states.js";
import type { Consultation } from "../domain/records/advice/consultation.js";
import type { Recommendation } from "../domain/records/advice/recommendation.js";
import type { ServiceNote } from "../domain/records/advice/service-note.js";
import type { Alert } from "../domain/records/alerts/alert.js";
import type { AlertBatch } from "../domain/records/alerts/alert-batch.js";
import type { AlertCorrelation } from "../domain/records/alerts/alert-correlation.js";
import type { AlertSuppression } from "../domain/records/alerts/alert-suppression.js";
import type { AdversaryActivity } from "../domain/records/analysis/adversary-activity.js";
import type { Hypothesis } from "../domain/records/analysis/hypothesis.js";
import type { ObservedTechnique } from "../domain/records/analysis/observed-technique.js";
import type { CaseLink } from "../domain/records/case-file/case-link.js";
import type { IncidentRoom } from "../domain/records/case-file/incident-room.js";
import type { Note } from "../domain/records/case-file/note.js";
import type { ThreatActor } from "../domain/records/case-file/threat-actor.js";
import type { Evidence } from "../domain/records/evidence/evidence.js";
import type { EvidenceTransfer } from "../domain/records/evidence/evidence-transfer.js";
import type { Investigation } from "../domain/records/evidence/investigation.js";
import type { BreachHunt } from "../domain/records/hunts/breach-hunt.js";
import type { CustomerNotice } from "../domain/records/notification/customer-notice.js";
import type { ServiceHealthPost } from "../domain/records/notification/service-health-post.js";
import type { Precursor } from "../domain/records/precursors/precursor.js";
import type { DetectionRequirement } from "../domain/records/requirements/detection-requirement.js";
import type { Disposal } from "../domain/records/retention/disposal.js";
import type { LegalHold } from "../domain/records/retention/legal-hold.js";
import type { ServiceAnalysis } from "../domain/records/service-analyses/service-analysis.js";
import type { IndicatorSweep } from "../domain/records/sweeps/indicator-sweep.js";
import type { SweepResult } from "../domain/records/sweeps/sweep-result.js";
import type { Task } from "../domain/records/tasks/task.js";
import type { Vulnerability } from "../domain/records/vulnerabilities/vulnerability.js";
import { tables } from "../store/tables.js";
import {
  accept,
  advance,
  approve,
  assessedAlert,
  dismiss,
  findNoLaw,
  incidentAt,
  incidentOfTwo,
  judgeAlerts,
  notifyCustomers,
  offerTo,
  openOf,
  outlastRetention,
  perform,
  releaseNotice,
  requestApproval,
  sharepoint,
} from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people, services } from "../test-support/organization.js";
import { propose, stepCalled } from "../test-support/plan-scenario.js";
import { watchIncidents } from "../test-support/watch-incidents.js";

let room: IncidentsRoom;
let watch: PolicyWatch;
beforeAll(async () => {
  room = await openIncidentsRoom("incidents policies");
  watch = watchIncidents(room);
});
afterAll(() => room.close());
afterAll(() => watch.stop());

const { sora, sena, erin, emil, shai, cora, cleo, lena, tara, mina, milo } = people;
const day = 24 * 3_600_000;
const later = (time: number) => {
  room.now = new Date(room.now.getTime() + time);
};

/** An alert of SharePoint that is triaged and has its severity. */
async function alertOfSharePoint(): Promise<string> {
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert", { serviceId: sharepoint.serviceId });
  await perform(room, shai, "triageAlert", { alertId });
  await perform(room, shai, "assessSeverity", { alertId });
  return alertId;
}

/** SharePoint, which an incident has reached, is planned and guided, and then found not to be affected. */
async function releaseSharePoint(incidentId: string): Promise<void> {
  const of = { incidentId, serviceId: services.sharepoint };
  await advance(room, incidentId, "MITIGATED", "GUIDED", sharepoint);
  await perform(room, sora, "recordAnalysis", { incidentId, notAffectedServiceIds: [services.sharepoint] });
  await perform(room, shai, "agreeRelease", of);
  await perform(room, sora, "releaseService", of);
}

const heldBy = (incidentId: string, personId: string) =>
  room.database.manager.findOneByOrFail(tables.Assignment, { incidentId, personId, state: "ACCEPTED" });

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
  for (const environment of ["production", "production", "government"])
    await perform(room, erin, "deployMonitoring", { ...deployed, environment });
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
    await perform(room, erin, "takeDownMonitoring", { monitoringDeploymentId });
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
    later(60_000);
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
  await record(sora, "recordSweepResult", { ...there, hits, details: "Looked at again." });
  // Of their own, which they stand by no longer.
  const claimed = await record(shai, "recordOwnSweepResult", there);
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
  later(2 * day);
  expect(await room.perform("expireAlertSuppression")).toBeGreaterThan(2);
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
  await perform(room, erin, "refuseAlertCorrelation", { alertCorrelationId: rest?.id });
  const { id: incidentId } = await perform(room, sora, "openIncident");
  await acceptInto(incidentId, (await assessedAlert(room)).id);
  const newIncident = { title: "Odd", summary: "Odd.", find: "WORKLOAD_TEAM_FIND" };
  const alertCorrelationId = await suggestAlone((await assessedAlert(room)).id, null);
  await perform(room, sora, "acceptAlertCorrelation", { alertCorrelationId, newIncident });
  await perform(room, sora, "escalateAlerts", { alertIds: [(await assessedAlert(room)).id] });
  await handIn("198.51.100.3", 2);
  await handIn("198.51.100.3", 1, "more-");
  later(4 * day);
  expect(await room.perform("lapseAlertCorrelation")).toBe(1);
});

test("The profile of an adversary does what the policies say", async () => {
  const { id: profileId } = await perform(room, people.ivan, "recordThreatActorProfile");
  await perform(room, people.ivan, "amendThreatActorProfile", { profileId });
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
  await perform(room, ivan, "amendThreatBriefing", first);
  await perform(room, erin, "markThreatBriefingNotRelevant", { ...first, edition: 2 });
  await perform(room, ivan, "withdrawThreatBriefing", first);
  await perform(room, ivan, "withdrawThreatBriefing", second);
  const dueAt = new Date(room.now.getTime() + day);
  const validUntil = new Date(room.now.getTime() + 3 * day);
  await perform(room, ivan, "amendThreatBriefing", { ...third, dueAt, validUntil });
  await perform(room, ivan, "publishThreatBriefing", third);
  later(2 * day);
  expect(await room.perform("recordOverdueBriefing")).toBe(1);
  later(2 * day);
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

test("An incident of two services that is closed, archived and reopened does what the policies say", async () => {
  const incidentId = await incidentOfTwo(room, "CLOSED");
  await perform(room, sora, "archiveIncident", { incidentId });
  const again = { incidentId, serviceIds: [services.exchange] };
  await approve(room, sora, "reopenIncident", again);
  await perform(room, sora, "reopenIncident", again);
  await advance(room, incidentId, "STAFFED", "VALIDATED");
  await advance(room, incidentId, "NOTIFIED", "POST_INCIDENT_ACTIVITY");
  for (const state of ["DRAFT", "COMPLETED"]) {
    await room.receive("dev.cordon.review.changed", { incidentId, state, reopenings: 1 });
  }
  await perform(room, sora, "reopenIncident", { incidentId, serviceIds: [services.sharepoint] });
});

test("A service that had been released, and begins again when the incident is reopened, does what the policies say", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const of = { incidentId, serviceId: services.sharepoint };
  await perform(room, sora, "addAffectedService", of);
  await perform(room, sora, "recordAnalysis", { incidentId, notAffectedServiceIds: [services.sharepoint] });
  await perform(room, shai, "agreeRelease", of);
  await perform(room, sora, "releaseService", of);
  await advance(room, incidentId, "ANALYSED", "POST_INCIDENT_ACTIVITY");
  await perform(room, sora, "reopenIncident", { incidentId, serviceIds: [services.sharepoint, services.exchange] });
});

test("What is added to a case file does what the policies say", async () => {
  const { id: incidentId } = await perform(room, sora, "openIncident");
  await perform(room, sora, "recordBreachHunt", { incidentId, outcome: "FOUND" });
  const { id: serviceNoteId } = await perform<ServiceNote>(room, erin, "addServiceNote", { incidentId });
  await perform(room, emil, "editServiceNote", { incidentId, serviceNoteId });
  await perform(room, sora, "recordIndicatorSweep", { incidentId });
  await perform(room, sora, "collectEvidence", { incidentId });
  await perform(room, sora, "editCase", { incidentId });
  await perform(room, sora, "formVirtualTeam", { incidentId });
  await perform(room, sora, "engageExpert", { incidentId });
  await perform(room, sora, "changeHandling", { incidentId });
  await perform(room, sora, "overrideSeverity", { incidentId });
  await perform(room, sora, "overrideSeverity", { incidentId, severity: null });
  const { id: otherIncidentId } = await perform(room, sora, "openIncident");
  await perform(room, sora, "relateIncident", { incidentId, otherIncidentId });
});

test("Questions that are answered, declined, taken back or ended with their incident do what the policies say", async () => {
  const ask = async (incidentId: string, to: object = { function: "LEGAL_AFFAIRS" }) => ({
    incidentId,
    consultationId: (await perform<Consultation>(room, sora, "requestConsultation", { incidentId, to })).id,
  });
  const { id: incidentId } = await perform(room, sora, "openIncident");
  const answered = await ask(incidentId);
  await perform(room, lena, "answerConsultation", { ...answered, isPrivileged: true });
  await perform(room, lena, "supplementConsultation", answered);
  await perform(room, tara, "declineConsultation", await ask(incidentId, { function: "TRUST" }));
  await perform(room, sora, "withdrawConsultation", await ask(incidentId, { personId: erin.personId }));
  await ask(incidentId);
  await perform(room, sora, "receiveEscalation", { incidentId });
  await dismiss(room, incidentId);
  const declared = await incidentAt(room, "LED");
  await ask(declared);
  await approve(room, sora, "withdrawIncident", { incidentId: declared });
  await perform(room, sora, "withdrawIncident", { incidentId: declared });
  const [duplicate, survivor] = [await incidentAt(room, "LED"), await incidentAt(room, "LED")];
  await ask(duplicate);
  await merge(duplicate, survivor);
  const closed = await incidentAt(room, "REVIEWED");
  await ask(closed);
  later(3_600_000);
  await perform(room, sora, "closeIncident", { incidentId: closed });
});

test("Recommended eradications that are accepted, rejected, taken back or superseded do what the policies say", async () => {
  const incidentId = await incidentAt(room, "ANALYSED");
  const of = async (by = sena) => ({
    incidentId,
    recommendationId: (await perform<Recommendation>(room, by, "recommendEradication", { incidentId })).id,
  });
  await perform(room, sora, "rejectRecommendation", await of());
  const accepted = await of();
  await perform(room, sora, "acceptRecommendation", accepted);
  await perform(room, erin, "acceptRecommendation", accepted);
  await perform(room, erin, "acceptRecommendation", await of(sora));
  await perform(room, sena, "withdrawRecommendation", await of());
  await of();
  await advance(room, incidentId, "ANALYSED", "CONTAINED");
  await of();
  await advance(room, incidentId, "CONTAINED", "ERADICATION");
  await of();
});

test("How bad it is, provisionally and then by the team itself, does what the policies say", async () => {
  const { id: incidentId } = await perform(room, sora, "openIncident", {
    serviceIds: [services.exchange, services.sharepoint],
  });
  later(4 * 3_600_000);
  await perform(room, sora, "setProvisionalSeverity", { incidentId });
  await perform(room, sora, "setProvisionalSeverity", { incidentId, serviceId: services.sharepoint });
  await perform(room, erin, "reassessSeverity", { incidentId });
  const { id: other } = await perform(room, sora, "openIncident");
  await perform(room, erin, "reassessSeverity", { incidentId: other });
});

/** Links an alert by accepting that it belongs to the incident. */
async function acceptInto(incidentId: string, alertId: string): Promise<void> {
  const alertCorrelationId = await suggestAlone(alertId, incidentId);
  await perform(room, sora, "acceptAlertCorrelation", { alertCorrelationId, incidentId });
}

/** A suggestion of one alert, with the incident that it seems to belong to. */
async function suggestAlone(alertId: string, correlatedIncidentId: string | null): Promise<string> {
  const id = newIdentifier();
  const alert = await room.database.manager.findOneByOrFail(tables.Alert, { id: alertId });
  await room.database.manager.insert(tables.AlertCorrelation, {
    id,
    version: 1,
    state: "SUGGESTED",
    anchors: [],
    reasons: [{ basis: "SHARED_INDICATOR", value: "198.51.100.7" }],
    reportedIndicators: [],
    reportedTechniques: [],
    reportedAssets: [],
    score: 60,
    serviceIds: [alert.serviceId],
    alertIds: [alertId],
    correlatedIncidentId,
    isForSecuritySide: false,
    suggestedAt: room.now,
    lapsesAt: new Date(room.now.getTime() + day),
    decidedById: null,
    decidedAt: null,
    decisionReason: null,
    takenBackAt: null,
    takenBackById: null,
    takenBackReason: null,
  } satisfies AlertCorrelation as never);
  return id;
}

const linkOne = (incidentId: string, alertId: string) => perform(room, sora, "linkAlert", { incidentId, alertId });

test("Alerts that are taken out of an incident do what the policy says", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  await judgeAlerts(room, incidentId);
  const linked = await alertOfSharePoint();
  await linkSome(incidentId, linked);
  await perform(room, sora, "dispositionAlerts", { incidentId, alertIds: [linked] });
  await perform(room, sora, "unlinkAlert", { incidentId, alertId: linked });
  await linkSome(incidentId, linked);
  await perform(room, sora, "dispositionAlerts", { incidentId, alertIds: [linked] });
  await perform(room, sora, "unlinkAlerts", { incidentId, alertIds: [linked] });
  const { id: ofNone } = await perform(room, sora, "openIncident");
  for (const link of [linkOne, linkSome]) {
    await link(ofNone, linked);
    await perform(room, sora, "unlinkAlert", { incidentId: ofNone, alertId: linked });
  }
  await linkSome(ofNone, linked);
  await perform(room, sora, "unlinkAlerts", { incidentId: ofNone, alertIds: [linked] });
  await acceptInto(ofNone, linked);
  await perform(room, sora, "unlinkAlert", { incidentId: ofNone, alertId: linked });
  await acceptInto(ofNone, linked);
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
    }
});

const linkSome = (incidentId: string, alertId: string) =>
  perform(room, sora, "linkAlerts", { incidentId, alertIds: [alertId] });
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
  later(2 * day);
  expect(await room.perform("linkAlertOfSweep")).toBe(1);
});

const waysToLink = [
  ["linked", linkOne],
  ["linked with others", linkSome],
  ["accepted", acceptInto],
] as const;

test.each(waysToLink)(
  "Services that join by an alert that is %s, are released and come again do what the policies say",
  async (_, link) => {
    const incidentId = await incidentAt(room, "MITIGATED");
    await perform(room, sora, "addAffectedService", { incidentId });
    await advance(room, incidentId, "LED", "STAFFED", sharepoint);
    await releaseSharePoint(incidentId);
    await link(incidentId, await alertOfSharePoint());
    await perform(room, sora, "assignOwner", {
      incidentId,
      serviceId: services.sharepoint,
      personId: shai.personId,
    });
    await perform(room, sora, "recordAnalysis", { incidentId, notAffectedServiceIds: [services.sharepoint] });
    await perform(room, sora, "recordAnalysis", { incidentId });
    await releaseSharePoint(incidentId);
    await link(incidentId, await alertOfSharePoint());
    await releaseSharePoint(incidentId);
    await perform(room, sora, "addAffectedService", { incidentId });
    await perform(room, sora, "engageExpert", { incidentId, personId: shai.personId });
  },
);

test.each(waysToLink)(
  "A service that is released when all others are validated, of an alert that is %s, does what the policies say",
  async (_, link) => {
    const incidentId = await incidentAt(room, "VALIDATED");
    await link(incidentId, await alertOfSharePoint());
    const of = { incidentId, serviceId: services.sharepoint };
    await perform(room, sora, "recordAnalysis", { incidentId, notAffectedServiceIds: [services.sharepoint] });
    await perform(room, shai, "agreeRelease", of);
    await perform(room, sora, "releaseService", of);
    await perform(room, sora, "addAffectedService", { incidentId });
  },
);

test("A response that goes back, is flagged, planned and guided anew does what the policies say", async () => {
  const incidentId = await incidentAt(room, "VALIDATED");
  await perform(room, sora, "returnToAnalysis", { incidentId });
  await perform(room, sora, "flagEradication", { incidentId });
  await advance(room, incidentId, "STAFFED", "CONTAINED");
  await perform(room, sora, "flagEradication", { incidentId });
  const plan = { incidentId, serviceId: services.exchange };
  await approve(room, erin, "startEradication", plan);
  await perform(room, sora, "flagEradication", { incidentId });
  await requestApproval(room, erin, "startEradication", plan);
  await perform(room, sora, "flagEradication", { incidentId });
  await approve(room, erin, "startEradication", plan);
  await perform(room, erin, "startEradication", plan);
  await perform(room, sora, "proposeRecoveryPlan", { incidentId });
  await perform(room, erin, "proposeRecoveryPlan", { incidentId });
  const { id: recoveryPlanId } = await openOf(room, "RecoveryPlan", incidentId, "PROPOSED");
  await perform(room, sora, "agreeRecoveryPlan", { incidentId, recoveryPlanId });
  await perform(room, sora, "proposeRecoveryPlan", { incidentId });
  await advance(room, incidentId, "PLANNED", "GUIDED");
  await perform(room, sora, "issueRecoveryGuidance", { incidentId });
  const { id: guidanceId } = await openOf(room, "Guidance", incidentId, "ISSUED");
  await perform(room, erin, "refuseGuidance", { incidentId, guidanceId });
  await perform(room, sora, "withdrawGuidance", { incidentId, guidanceId });
  await perform(room, sora, "issueRecoveryGuidance", { incidentId });
  later(day);
  expect(await room.perform("expireGuidance")).toBe(1);
  await perform(room, erin, "returnToAnalysis", { incidentId });
});

test("A plan that is filled up, until there is no room for as many again and none for one more, does what the policies say", async () => {
  const incidentId = await incidentAt(room, "ANALYSED");
  const step = { kind: "INSPECT", title: "Inspect the share", dependsOnIds: [], dependsOnKeys: [] };
  for (const length of [maxStepsOfRound / 2, maxStepsOfRound / 2 - 1])
    await perform(room, sora, "proposePlanSteps", { incidentId, steps: Array.from({ length }, () => step) });
  await propose(room, sora, { incidentId, kind: "INSPECT", title: "Inspect the last share" });
});

test("A plan in steps that is agreed, amended, carried out and left behind does what the policies say", async () => {
  const incidentId = await incidentAt(room, "ANALYSED");
  const of = async (title: string) => ({ incidentId, planStepId: (await stepCalled(room, incidentId, title)).id });
  await propose(room, sora, { incidentId });
  await propose(room, sora, { incidentId, kind: "VALIDATE", title: "Watch" });
  await perform(room, sora, "proposePlanSteps", { incidentId });
  const [image, watch] = [await of("Restore Monday's image"), await of("Watch")];
  await advance(room, incidentId, "ANALYSED", "GUIDED");
  // The plan is agreed once its last step is: by agreeing several, by agreeing one, by taking one out.
  const restoring = { planStepId: image.planStepId, expectedVersion: 1 };
  await perform(room, erin, "agreePlanSteps", { incidentId, steps: [restoring] });
  await propose(room, sora, { incidentId, kind: "RESTORE", title: "Restore the index" });
  await perform(room, erin, "agreePlanStep", await of("Restore the index"));
  await perform(room, erin, "amendPlanStep", {
    ...(await of("Restore the index")),
    title: null,
    details: "All of it.",
  });
  await perform(room, sora, "withdrawPlanStep", await of("Restore the index"));
  const more = { kind: "INSPECT", title: "Inspect the share", dependsOnIds: [watch.planStepId], dependsOnKeys: [] };
  await perform(room, sora, "proposePlanSteps", { incidentId, steps: [more] });
  const share = await of("Inspect the share");
  await perform(room, erin, "assignPlanStep", share);
  await perform(room, sora, "amendPlanStep", { ...share, title: null, dependsOnIds: [] });
  await perform(room, sora, "amendPlanStep", { ...share, title: null, dependsOnIds: [watch.planStepId] });
  await perform(room, erin, "agreePlanStep", share);
  await perform(room, erin, "assignPlanStep", share);
  await perform(room, erin, "agreePlanStep", watch);
  await propose(room, sora, { incidentId, title: "Not needed" });
  await perform(room, erin, "agreePlanStep", await of("Not needed"));
  await perform(room, erin, "withdrawPlanStep", await of("Not needed"));
  for (const title of ["Block the address", "Revoke the tokens"]) {
    await perform(room, erin, "agreePlanStep", await of(title));
    await perform(room, erin, "startPlanStep", await of(title));
  }
  await perform(room, erin, "assignPlanStep", await of("Block the address"));
  await perform(room, erin, "failPlanStep", await of("Block the address"));
  await perform(room, erin, "completePlanStep", await of("Revoke the tokens"));
  await advance(room, incidentId, "GUIDED", "RESTORED");
  await perform(room, sora, "startValidationStep", watch);
  await perform(room, sora, "completeValidationStep", watch);
  await propose(room, sora, { incidentId, kind: "VALIDATE", title: "Watch again" });
  const again = await of("Watch again");
  await perform(room, erin, "agreePlanStep", again);
  await perform(room, sora, "startValidationStep", again);
  await perform(room, sora, "failValidationStep", again);
  await perform(room, sora, "returnToAnalysis", { incidentId });
});

test("A plan that stands when an incident is reopened does what the policies say", async () => {
  const incidentId = await incidentAt(room, "CONTAINED");
  await propose(room, sora, { incidentId });
  await advance(room, incidentId, "CONTAINED", "POST_INCIDENT_ACTIVITY");
  await perform(room, sora, "reopenIncident", { incidentId, serviceIds: [services.exchange] });
});

test("Tasks that are passed on, done, cancelled and reopened do what the policies say", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: taskId } = await perform<Task>(room, sora, "createTask", { incidentId });
  for (const operation of ["assignTask", "completeTask", "reopenTask", "cancelTask", "reopenTask"] as const)
    await perform(room, sora, operation, { incidentId, taskId });
});

test("What is kept in the file of a case, and a room that fills and empties, does what the policies say", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: noteId } = await perform<Note>(room, sora, "addNote", { incidentId });
  for (const operation of ["editNote", "pinNote", "editNote", "unpinNote"] as const)
    await perform(room, sora, operation, { incidentId, noteId });
  const { id: linkId } = await perform<CaseLink>(room, sora, "addLink", { incidentId });
  await perform(room, sora, "removeLink", { incidentId, linkId });
  const { id: actorId } = await perform<ThreatActor>(room, sora, "nameActor", { incidentId });
  for (const operation of ["amendActor", "withdrawActor"] as const)
    await perform(room, sora, operation, { incidentId, actorId });
  await perform(room, sora, "setNextSteps", { incidentId });
  const tags = Array.from({ length: 29 }, (_, index) => `tag-${index}`);
  await room.database.manager.update(tables.Incident, { id: incidentId }, { tags });
  for (const operation of ["addTag", "removeTag"] as const) await perform(room, sora, operation, { incidentId });
  const { id: roomId } = await perform<IncidentRoom>(room, mina, "openRoom", { incidentId });
  await room.database.query(
    `INSERT INTO room_presence (incident_id, id, room_id, person_id, person_name, since)
     SELECT $1, gen_random_uuid(), $2, gen_random_uuid(), 'Somebody', $3 FROM generate_series(1, 199)`,
    [incidentId, roomId, room.now],
  );
  for (const operation of ["joinRoom", "leaveRoom", "joinRoom"] as const)
    await perform(room, sora, operation, { incidentId, roomId });
  await room.database.query(
    `INSERT INTO room_invitation (incident_id, id, room_id, person_id, person_name, reason, invited_by_id, invited_by_name, invited_at)
     SELECT $1, gen_random_uuid(), $2, gen_random_uuid(), 'Somebody', 'Why', gen_random_uuid(), 'Mina', $3
     FROM generate_series(1, 199)`,
    [incidentId, roomId, room.now],
  );
  for (const operation of ["recordRoomDeparture", "moveRoom", "inviteToRoom"] as const)
    await perform(room, mina, operation, { incidentId, roomId });
  await perform(room, sora, "joinRoom", { incidentId, roomId });
  await perform(room, mina, "closeRoom", { incidentId, roomId });
});

test("Techniques and hypotheses of an incident do what the policies say", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: observedTechniqueId } = await perform<ObservedTechnique>(room, sora, "recordObservedTechnique", {
    incidentId,
  });
  for (const operation of ["amendObservedTechnique", "withdrawObservedTechnique"] as const)
    await perform(room, sora, operation, { incidentId, observedTechniqueId });
  const { id: adversaryActivityId } = await perform<AdversaryActivity>(room, sora, "recordAdversaryActivity", {
    incidentId,
  });
  for (const operation of ["amendAdversaryActivity", "withdrawAdversaryActivity"] as const)
    await perform(room, sora, operation, { incidentId, adversaryActivityId });
  const { id: hypothesisId } = await perform<Hypothesis>(room, sora, "stateHypothesis", { incidentId });
  const of = { incidentId, hypothesisId };
  await perform(room, sora, "addHypothesisPoint", of);
  await perform(room, sora, "supportHypothesis", of);
  await perform(room, sora, "reopenHypothesis", of);
  await perform(room, sora, "addHypothesisPoint", { ...of, bearing: "AGAINST" });
  await perform(room, sora, "refuteHypothesis", of);
  await perform(room, sora, "reopenHypothesis", of);
});

test("Precursors do what the policies say", async () => {
  const { id: precursorId } = await perform<Precursor>(room, sora, "recordPrecursor");
  const of = { precursorId };
  await perform(room, erin, "recordPrecursorMeasure", of);
  for (const operation of ["amendPrecursor", "closePrecursor", "reopenPrecursor"] as const)
    await perform(room, sora, operation, of);
  const linked = { ...of, incidentId: await incidentAt(room, "RECEIVED") };
  const { id: precursorLinkId } = await perform(room, sora, "linkPrecursorToIncident", linked);
  await perform(room, sora, "withdrawPrecursorLink", { precursorLinkId });
});

test("Hunts, and what becomes an incident of them, do what the policies say", async () => {
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt", {});
  const of = { breachHuntId };
  await perform(room, sora, "recordHuntQuery", of);
  const incidents = { incidentId: await incidentAt(room, "RECEIVED"), handling: "AMBER" };
  for (const input of [{}, incidents]) await perform(room, sora, "amendBreachHunt", { ...of, ...input });
  for (const operation of ["concludeBreachHunt", "reopenBreachHunt"] as const) await perform(room, sora, operation, of);
  for (const text of ["First", "Second"]) await perform(room, sora, "recordHuntFinding", { ...of, text });
  const [first, second] = await room.database.manager.find(tables.HuntFinding, {
    where: of,
    order: { sequence: "ASC" },
  });
  const opened = await perform(room, sora, "openIncident", { find: "SECURITY_HUNT_FIND", huntFindingId: first?.id });
  const { id: incidentId } = await perform(room, sora, "openIncident", { serviceIds: [services.exchange] });
  await perform(room, sora, "linkHuntFinding", { incidentId, huntFindingId: second?.id });
  await perform(room, sora, "unlinkHuntFinding", { incidentId, huntFindingId: second?.id });
  await perform(room, sora, "linkHuntFinding", { incidentId, huntFindingId: second?.id });
  for (const one of [first, second])
    await perform(room, sora, "withdrawHuntFinding", { ...of, huntFindingId: one?.id });
  await dismiss(room, opened.id);
});

test("What customers are told does what the policies say", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const of = { incidentId };
  await perform(room, erin, "recordAffectedTenants", of);
  await perform(room, cora, "removeAffectedTenants", of);
  const notice = async (said: object = {}) => ({
    ...of,
    noticeId: (await perform<CustomerNotice>(room, cora, "draftCustomerNotice", { ...of, ...said })).id,
  });
  const first = await notice({ description: null });
  await perform(room, cora, "amendCustomerNotice", { ...first, description: "A session was stolen." });
  await perform(room, cora, "amendCustomerNotice", { ...first, isComplete: false });
  await perform(room, cleo, "withdrawCustomerNotice", first);
  const group = { name: "Those of Exchange", serviceIds: [services.exchange], regions: [], tenantIds: [] };
  const second = await notice({ recipientGroups: [group, { ...group, name: "In Korea", regions: ["korea-central"] }] });
  await perform(room, cleo, "releaseCustomerNotice", second);
  for (const groupNumber of [1, 2, 2])
    await perform(room, cora, "recordNoticeDelivery", { ...second, groupNumber, sentAt: room.now });
  const post = async () => ({
    ...of,
    postId: (await perform<ServiceHealthPost>(room, cora, "draftServiceHealthPost", of)).id,
  });
  await perform(room, cora, "withdrawServiceHealthPost", await post());
  const posted = await post();
  await perform(room, cleo, "publishServiceHealthPost", posted);
  await perform(room, cora, "updateServiceHealthPost", posted);
  await perform(room, cora, "endServiceHealthPost", posted);
});

test("Tenants that are taken off the list, so that all others are told, do what the policies say", async () => {
  for (const isLate of [false, true]) {
    const incidentId = await incidentAt(room, "DECLARED");
    await perform(room, erin, "recordAffectedTenants", { incidentId });
    const inEurope = { name: "In Europe", serviceIds: [], regions: ["europe-west"], tenantIds: [] };
    await notifyCustomers(room, incidentId, { recipientGroups: [inEurope] });
    const [contract] = await owed(incidentId);
    const dueAt = new Date(room.now.getTime() - day);
    if (isLate) await room.database.manager.update(tables.NotificationObligation, { id: contract?.id }, { dueAt });
    const found = { incidentId, tenantIds: ["woodgrove"], lateReason: "It was hard to find." };
    await perform(room, cora, "removeAffectedTenants", found);
  }
});

test("A notice that was given in a duplicate, and meets what is owed in the survivor, does what the policies say", async () => {
  for (const isLate of [false, true]) {
    const [duplicate, survivor] = [await incidentAt(room, "DECLARED"), await incidentAt(room, "DECLARED")];
    const { id } = await notifyCustomers(room, duplicate);
    await merge(duplicate, survivor);
    const [contract] = await owed(survivor);
    const dueAt = new Date(room.now.getTime() - day);
    if (isLate) await room.database.manager.update(tables.NotificationObligation, { id: contract?.id }, { dueAt });
    const naming = { incidentId: survivor, noticeIds: [id], lateReason: "It was sent after a day." };
    await perform(room, cora, "recordNoticeOfDuplicate", naming);
  }
});

test("Roles that are declined, taken back, handed over, replaced or left unanswered do what the policies say", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const offered = async (viewer: typeof sora) => ({
    incidentId,
    assignmentId: (await offerTo(room, viewer, incidentId)).id,
  });
  await perform(room, sora, "assignLead", { incidentId });
  await perform(room, sora, "declineRole", await offered(sora));
  await perform(room, sora, "assignLead", { incidentId });
  await perform(room, sora, "withdrawOffer", await offered(sora));
  await perform(room, sora, "assignLead", { incidentId });
  later(day);
  expect(await room.perform("expireOffer")).toBe(1);
  await perform(room, sora, "assignLead", { incidentId });
  await accept(room, sora, "acceptLead", incidentId);
  const lead = { incidentId, assignmentId: (await heldBy(incidentId, sora.personId)).id };
  await perform(room, sora, "offerHandover", lead);
  await perform(room, sena, "acceptHandover", await offered(sena));
  const sena_ = { incidentId, assignmentId: (await heldBy(incidentId, sena.personId)).id, personId: sora.personId };
  await perform(room, sena, "offerHandover", sena_);
  await approve(room, sora, "replaceRoleHolder", sena_);
  await perform(room, sora, "replaceRoleHolder", sena_);
  await accept(room, sora, "acceptLead", incidentId);
  await perform(room, sora, "assignOwner", { incidentId });
  await accept(room, erin, "acceptOwnership", incidentId);
  const owner = { incidentId, assignmentId: (await heldBy(incidentId, erin.personId)).id, personId: emil.personId };
  await approve(room, sora, "replaceRoleHolder", owner);
  await perform(room, sora, "replaceRoleHolder", owner);
});

/** Lets go of a service that is found not to be affected. */
async function release(incidentId: string, serviceId: string, engineer: typeof erin): Promise<void> {
  await perform(room, sora, "recordAnalysis", { incidentId, notAffectedServiceIds: [serviceId] });
  await perform(room, engineer, "agreeRelease", { incidentId, serviceId });
  await perform(room, sora, "releaseService", { incidentId, serviceId });
}

test.each(waysToLink)(
  "An incident in which no service is left, and that one joins again by an alert that is %s, does what the policies say",
  async (_, link) => {
    const incidentId = await incidentAt(room, "LED");
    const ofSharePoint = { incidentId, serviceId: services.sharepoint };
    await perform(room, sora, "recordAnalysis", { incidentId, notAffectedServiceIds: [services.exchange] });
    await perform(room, erin, "agreeRelease", { incidentId, serviceId: services.exchange });
    await perform(room, sora, "recordAnalysis", { incidentId });
    await release(incidentId, services.exchange, erin);
    await link(incidentId, await alertOfSharePoint());
    await release(incidentId, services.sharepoint, shai);
    await perform(room, sora, "addAffectedService", { incidentId, serviceId: services.exchange });
    await link(incidentId, (await assessedAlert(room)).id);
    await release(incidentId, services.exchange, erin);
    const { id: duplicate } = await perform(room, sora, "openIncident", { serviceIds: [services.sharepoint] });
    await merge(duplicate, incidentId);
    await perform(room, shai, "reassessSeverity", ofSharePoint);
  },
);

test.each([
  ["judged", true],
  ["not judged in time", false],
])("A reopening for a service that was released, and had been %s, does what the policies say", async (_, isJudged) => {
  const incidentId = await incidentAt(room, "VALIDATED");
  const ofSharePoint = { incidentId, serviceId: services.sharepoint };
  await perform(room, sora, "addAffectedService", ofSharePoint);
  if (isJudged) await perform(room, shai, "reassessSeverity", ofSharePoint);
  await release(incidentId, services.sharepoint, shai);
  later(day);
  await advance(room, incidentId, "VALIDATED", "POST_INCIDENT_ACTIVITY");
  await perform(room, sora, "reopenIncident", { incidentId, serviceIds: [services.sharepoint] });
});

test("Approvals that are refused, cancelled or run out do what the policies say", async () => {
  const incidentId = await incidentAt(room, "LED");
  const asked = async () => ({
    incidentId,
    approvalId: (await requestApproval(room, sora, "withdrawIncident", { incidentId })).id,
  });
  await perform(room, milo, "refuseApproval", await asked());
  await perform(room, sora, "cancelApproval", await asked());
  const taken = await asked();
  await perform(room, mina, "grantApproval", taken);
  await perform(room, sora, "cancelApproval", taken);
  const granted = await asked();
  await perform(room, mina, "grantApproval", granted);
  later(day);
  expect(await room.perform("expireApproval")).toBe(1);
});

const owed = (incidentId: string) =>
  room.database.manager.find(tables.NotificationObligation, { where: { incidentId }, order: { id: "ASC" } });

/** Lets obligations of all incidents be at risk and missed, as far as their time has come. */
async function letClocksAct(): Promise<void> {
  for (const reaction of ["recordNotificationAtRisk", "recordMissedNotification"])
    while ((await room.perform(reaction)) > 0);
}

test("Clocks that are started, met, delayed or excepted do what the policies say, however far they have run", async () => {
  const supplement = (obligationId: string, incidentId: string) =>
    perform(room, tara, "supplementAuthorityNotice", { incidentId, obligationId });
  const tell = async (incidentId: string, obligationId: string, more: object = {}) =>
    perform(room, tara, "recordAuthorityNotice", { incidentId, obligationId, lateReason: "It took long.", ...more });
  const states = ["RUNNING", "AT_RISK", "DELAYED", "MISSED"] as const;
  const set = (id: string, state: (typeof states)[number], more: object = {}) =>
    room.database.manager.update(tables.NotificationObligation, { id }, { state, ...more });
  const early = { clock: "NIS2_EARLY_WARNING", addressee: "CSIRT-IE" };
  for (const state of states)
    for (const isLate of [false, true]) {
      const incidentId = await incidentAt(room, "SUSPECTED");
      await perform(room, lena, "startNotificationClock", { incidentId, ...early });
      const [one] = await owed(incidentId);
      const id = one?.id ?? "";
      await set(id, state, isLate ? { dueAt: new Date(room.now.getTime() + 1) } : {});
      await tell(incidentId, id);
      await supplement(id, incidentId);
      await perform(room, lena, "startNotificationClock", { incidentId, ...early, addressee: "BSI" });
      const other = (await owed(incidentId)).find(({ addresseeName }) => addresseeName === "BSI")?.id ?? "";
      await set(other, state);
      await perform(room, lena, "recordNotificationException", { incidentId, obligationId: other });

      const declared = await incidentAt(room, "DECLARED");
      const [contract] = await owed(declared);
      await set(contract?.id ?? "", state, isLate ? { dueAt: new Date(room.now.getTime() + 1) } : {});
      if (state !== "MISSED" && !isLate) {
        const delay = { incidentId: declared, obligationId: contract?.id };
        const until = new Date((contract?.dueAt?.getTime() ?? 0) + day);
        if (state === "AT_RISK") await perform(room, lena, "delayNotification", { ...delay, until });
        await set(contract?.id ?? "", state);
        const longer = { ...delay, until: new Date(until.getTime() + (state === "AT_RISK" ? day : 0)) };
        await approve(room, lena, "extendNotificationDelay", longer);
        await perform(room, lena, "extendNotificationDelay", longer);
        await set(contract?.id ?? "", state);
      }
      await notifyCustomers(room, declared, { lateReason: "It took long." });
    }
});

test("A start that is corrected does what the policies say, however far its clock has run", async () => {
  const incidentId = await incidentAt(room, "SUSPECTED");
  const early = { clock: "NIS2_EARLY_WARNING", addressee: "CSIRT-IE" };
  await perform(room, lena, "startNotificationClock", { incidentId, ...early });
  const [{ id: obligationId, startedAt } = { id: "", startedAt: null }] = await owed(incidentId);
  for (const [state, hours, isDelayed] of [
    ["RUNNING", 1, false],
    ["AT_RISK", 2, false],
    ["AT_RISK", 20, false],
    ["MISSED", 3, false],
    ["MISSED", 100, false],
    ["DELAYED", 4, true],
    ["AT_RISK", 5, true],
    ["MISSED", 6, true],
  ] as const) {
    const [now] = await owed(incidentId);
    const delayedUntil = isDelayed ? new Date((now?.dueAt?.getTime() ?? 0) + day) : null;
    await room.database.manager.update(tables.NotificationObligation, { id: obligationId }, { state, delayedUntil });
    await perform(room, tara, "correctNotificationStart", {
      incidentId,
      obligationId,
      startedAt: new Date((startedAt?.getTime() ?? 0) - hours * 3_600_000),
    });
  }
});

test("What a law asks for next, and what was promised, does what the policies say", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const [contract] = await owed(incidentId);
  await perform(room, lena, "recordNotificationException", { incidentId, obligationId: contract?.id });
  await perform(room, tara, "assessApplicableRegulations", {
    incidentId,
    laws: [
      { law: "NIS2", applies: true, reason: "Essential." },
      { law: "DORA", applies: true, reason: "Banks." },
    ],
    obligations: [
      { clock: "NIS2_INCIDENT_NOTIFICATION", addressee: "CSIRT-IE", startedAt: room.now, reason: "Ours." },
      { clock: "DORA_INITIAL_NOTIFICATION", addressee: "Central Bank", reason: "Not classified." },
    ],
  });
  await perform(room, tara, "startNotificationClock", {
    incidentId,
    clock: "DORA_INITIAL_NOTIFICATION",
    addressee: "Central Bank",
  });
  const [, notification, initial] = await owed(incidentId);
  await perform(room, lena, "recordNotificationException", { incidentId, obligationId: initial?.id });
  const later = { nextUpdate: "The cause.", nextUpdateAt: new Date(room.now.getTime() + day) };
  await perform(room, tara, "recordAuthorityNotice", { incidentId, obligationId: notification?.id, ...later });
  const [, , , report, promise] = await owed(incidentId);
  for (const { id: obligationId } of [report, promise].flatMap((one) => one ?? []))
    await perform(room, tara, "recordAuthorityNotice", { incidentId, obligationId });
  const more = { nextUpdate: "More.", nextUpdateAt: new Date(room.now.getTime() + day) };
  await perform(room, tara, "supplementAuthorityNotice", { incidentId, obligationId: notification?.id, ...more });
  for (const { id: obligationId, settledAt } of await owed(incidentId))
    if (!settledAt) await perform(room, tara, "recordAuthorityNotice", { incidentId, obligationId });
  await releaseNotice(room, incidentId, { isComplete: false, ...more });
});

test("Data that turns out to be disclosed has what was excepted owed after all, as the policies say", async () => {
  const unintelligible = { reason: "DATA_UNINTELLIGIBLE" };
  const excepted = async () => {
    const incidentId = await incidentAt(room, "TEAM_FORMED");
    await judgeAlerts(room, incidentId);
    await perform(room, lena, "startNotificationClock", { incidentId, clock: "GDPR_ARTICLE_34", addressee: null });
    const [one] = await owed(incidentId);
    await perform(room, lena, "recordNotificationException", {
      incidentId,
      obligationId: one?.id,
      ...unintelligible,
    });
    return incidentId;
  };
  const lost = { tenantId: "contoso", region: "europe-west", dataEffects: ["LOSS"] };
  await perform(room, erin, "recordAffectedTenants", { incidentId: await excepted(), tenants: [lost] });
  await perform(room, sora, "recordAnalysis", { incidentId: await excepted() });
  const declared = await excepted();
  await perform(room, sora, "recordAnalysis", { incidentId: declared, customerDataDisclosed: "NO" });
  await perform(room, sora, "declareIncident", { incidentId: declared, customerDataEffects: ["DISCLOSURE"] });
  const survivor = await excepted();
  await perform(room, sora, "recordAnalysis", { incidentId: survivor, customerDataDisclosed: "NO" });
  await perform(room, sora, "declareIncident", { incidentId: survivor, customerDataEffects: [] });
  await merge(declared, survivor);
});

test("Clocks that warn and are missed do what the policies say", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const [contract] = await owed(incidentId);
  room.now = new Date((contract?.dueAt?.getTime() ?? 0) - 3_600_000);
  await letClocksAct();
  room.now = new Date((contract?.dueAt?.getTime() ?? 0) + 3_600_000);
  await letClocksAct();
});

test("Incidents that are dismissed, withdrawn and reopened do what the policies say", async () => {
  for (const determination of ["FALSE_POSITIVE", "BENIGN", "BLOCKED", "FAILED_ATTEMPT", "EXERCISE"]) {
    const { id: incidentId } = await perform(room, sora, "openIncident");
    await perform(room, lena, "startNotificationClock", { incidentId });
    await dismiss(room, incidentId, { determination });
    await perform(room, sora, "reopenIncident", { incidentId });
  }
  for (const [determination, milestone] of [
    ["FALSE_POSITIVE", "CONTAINED"],
    ["EXERCISE", "DECLARED"],
  ] as const) {
    const incidentId = await incidentAt(room, milestone);
    if (milestone === "DECLARED") await releaseNotice(room, incidentId);
    const withdrawn = { incidentId, determination, tuning: "Leave it out." };
    await approve(room, sora, "withdrawIncident", withdrawn);
    if (determination === "FALSE_POSITIVE") {
      await perform(room, sora, "recordAnalysis", { incidentId, customerDataDisclosed: "NO" });
      const alerts = await room.database.manager.findBy(tables.Alert, { incidentId });
      await perform(room, sora, "dispositionAlerts", {
        ...{ incidentId, alertIds: alerts.map(({ id }) => id), disposition: "FALSE_POSITIVE" },
        ...{ reason: "A load test of the provider.", tuning: withdrawn.tuning },
      });
    }
    await perform(room, sora, "withdrawIncident", withdrawn);
    await requestApproval(room, sora, "reopenIncident", { incidentId, reason: "Or so it seems." });
    await approve(room, sora, "reopenIncident", { incidentId, reason: "It has another sign." });
    await approve(room, sora, "reopenIncident", { incidentId });
    await perform(room, sora, "reopenIncident", { incidentId });
    await perform(room, sora, "declareIncident", { incidentId });
  }
});

test("A duplicate that is merged and taken in does what the policies say", async () => {
  const survivor = await incidentAt(room, "VALIDATED");
  const duplicate = await incidentOfTwo(room, "MITIGATED");
  const lead = await heldBy(duplicate, sora.personId);
  await perform(room, sora, "offerHandover", { incidentId: duplicate, assignmentId: lead.id });
  await requestApproval(room, sora, "withdrawIncident", { incidentId: duplicate });
  await approve(room, sora, "withdrawIncident", { incidentId: duplicate, reason: "It was a drill." });
  const { id: alertId } = await assessedAlert(room);
  await perform(room, sora, "linkAlert", { incidentId: duplicate, alertId });
  await merge(duplicate, survivor);
});

test("A duplicate that brings a service again, a clock or the first finding does what the policies say", async () => {
  const survivor = await incidentAt(room, "LED");
  await notifyCustomers(room, survivor);
  await perform(room, sora, "addAffectedService", { incidentId: survivor });
  await releaseSharePoint(survivor);
  const unassessed = await perform(room, sora, "openIncident", { serviceIds: [services.sharepoint] });
  await perform(room, lena, "startNotificationClock", { incidentId: unassessed.id });
  await merge(unassessed.id, survivor);
  await releaseSharePoint(survivor);
  const assessed = await perform(room, shai, "escalateAlert", { alertId: await alertOfSharePoint() });
  await merge(assessed.id, survivor);
  const without = await perform(room, sora, "openIncident");
  await merge(await incidentAt(room, "TEAM_FORMED"), without.id);
});

test("An investigation that is concluded and reopened does what the policies say", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: investigationId } = await perform<Investigation>(room, sora, "openInvestigation", { incidentId });
  const of = { incidentId, investigationId };
  const { id: evidenceId } = await perform<Evidence>(room, sora, "collectEvidence", { incidentId });
  await perform(room, sora, "recordFinding", { ...of, evidenceIds: [evidenceId] });
  await perform(room, sora, "concludeInvestigation", of);
  await perform(room, sora, "reopenInvestigation", of);
});

test("Evidence that is handled, handed over and disposed of does what the policies say", async () => {
  const incidentId = await incidentAt(room, "CLOSED");
  const { id: evidenceId } = await perform<Evidence>(room, sora, "collectEvidence", { incidentId });
  const of = { incidentId, evidenceId };
  for (const operation of ["accessEvidence", "verifyEvidence", "exportEvidence", "archiveEvidence"] as const)
    await perform(room, sora, operation, of);
  for (const operation of ["accessEvidence", "verifyEvidence", "exportEvidence"] as const)
    await perform(room, sora, operation, of);
  const offer = async (from: typeof sora, to: typeof sora) => {
    const { id } = await perform<EvidenceTransfer>(room, from, "offerEvidenceTransfer", {
      ...of,
      personId: to.personId,
    });
    return { incidentId, evidenceTransferId: id };
  };
  await perform(room, sena, "declineEvidenceTransfer", await offer(sora, sena));
  await perform(room, sora, "withdrawEvidenceTransfer", await offer(sora, sena));
  await offer(sora, sena);
  later(3 * day);
  expect(await room.perform("expireEvidenceTransfer")).toBe(1);
  await perform(room, sora, "moveEvidence", of);
  await perform(room, sora, "moveEvidence", of);
  await perform(room, erin, "acceptEvidenceTransfer", await offer(sora, erin));
  const until = { incidentId, retainUntil: new Date(room.now.getTime() + day) };
  await perform(room, sora, "setRetention", until);
  await perform(room, sora, "archiveIncident", until);
  outlastRetention(room);
  const disposal = async () => ({
    incidentId,
    disposalId: (await perform<Disposal>(room, sora, "requestEvidenceDisposal", of)).id,
  });
  await perform(room, lena, "cancelDisposal", await disposal());
  await perform(room, erin, "disposeEvidence", await disposal());
  const ofArchive = {
    incidentId,
    disposalId: (await perform<Disposal>(room, sora, "requestArchiveDisposal", { incidentId })).id,
  };
  await perform(room, sena, "disposeArchive", ofArchive);
  await perform(room, sora, "archiveIncident", { incidentId, retainUntil: new Date(room.now.getTime() + day) });
  later(10 * 365 * day);
  await perform(room, sora, "setRetention", { incidentId, retainUntil: new Date(room.now.getTime() + day) });
  room.now = new Date(room.now.getTime() - 10 * 365 * day);
});

test("Evidence in the archive that is offered and disposed of does what the policies say", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: evidenceId } = await perform<Evidence>(room, erin, "collectEvidence", {
    incidentId,
    serviceId: services.exchange,
  });
  const of = { incidentId, evidenceId };
  await perform(room, erin, "archiveEvidence", of);
  await perform(room, erin, "offerEvidenceTransfer", { ...of, personId: sora.personId });
  const retainUntil = new Date(room.now.getTime() + day);
  await perform(room, sora, "setRetention", { incidentId, retainUntil });
  const { id: legalHoldId } = await perform<LegalHold>(room, lena, "placeLegalHold", of);
  await perform(room, lena, "requestHoldLift", { incidentId, legalHoldId });
  await perform(room, mina, "refuseHoldLift", { incidentId, legalHoldId });
  await perform(room, lena, "requestHoldLift", { incidentId, legalHoldId });
  await perform(room, tara, "liftLegalHold", { incidentId, legalHoldId });
  await dismiss(room, incidentId);
  outlastRetention(room);
  await perform(room, sora, "requestEvidenceDisposal", of);
  await perform(room, sora, "reopenIncident", { incidentId });
});

test("A merge of two incidents that are held, with offers open, does what the policies say", async () => {
  const survivor = await incidentAt(room, "RECEIVED");
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: evidenceId } = await perform<Evidence>(room, sora, "collectEvidence", { incidentId });
  await perform(room, sora, "offerEvidenceTransfer", { incidentId, evidenceId });
  const { id: legalHoldId } = await perform<LegalHold>(room, lena, "placeLegalHold", { incidentId });
  await perform(room, lena, "requestHoldLift", { incidentId, legalHoldId });
  await perform(room, sora, "setRetention", { incidentId });
  await merge(incidentId, survivor);
});

test("A merge with what was found on the laws does what the policies say", async () => {
  const [duplicate, survivor] = [await incidentAt(room, "DECLARED"), await incidentAt(room, "DECLARED")];
  await findNoLaw(room, duplicate);
  const clock = { clock: "NIS2_EARLY_WARNING", addressee: "BSI" } as const;
  const startedAt = new Date(room.now.getTime() - 30 * 3_600_000);
  await perform(room, tara, "startNotificationClock", { incidentId: duplicate, ...clock, startedAt });
  await perform(room, tara, "startNotificationClock", { incidentId: survivor, ...clock });
  const owed = await room.database.manager.findOneByOrFail(tables.NotificationObligation, {
    incidentId: survivor,
    clock: clock.clock,
  });
  await perform(room, tara, "recordAuthorityNotice", { incidentId: survivor, obligationId: owed.id });
  await merge(duplicate, survivor);
});

test("A merge into an incident that is held does what the policies say", async () => {
  const kept = await incidentAt(room, "RECEIVED");
  const duplicate = await incidentAt(room, "RECEIVED");
  await perform(room, lena, "placeLegalHold", { incidentId: kept });
  await perform(room, sora, "collectEvidence", { incidentId: duplicate });
  await merge(duplicate, kept);
});

test("Evidence of a duplicate whose custodian is replaced does what the policies say", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: evidenceId } = await perform<Evidence>(room, erin, "collectEvidence", { incidentId });
  const { id: archivedId } = await perform<Evidence>(room, erin, "collectEvidence", { incidentId });
  await perform(room, erin, "archiveEvidence", { incidentId, evidenceId: archivedId });
  await merge(incidentId, await incidentAt(room, "RECEIVED"));
  for (const id of [evidenceId, archivedId]) {
    const of = { incidentId, evidenceId: id };
    await perform(room, erin, "offerEvidenceTransfer", { ...of, personId: sora.personId });
    await approve(room, sora, "replaceCustodian", of);
    const offer = await perform<EvidenceTransfer>(room, sora, "replaceCustodian", of);
    await perform(room, sena, "acceptEvidenceTransfer", { incidentId, evidenceTransferId: offer.id });
  }
});

/** Merges a duplicate into an incident, which takes it in. */
async function merge(incidentId: string, otherIncidentId: string): Promise<void> {
  await perform(room, sora, "mergeIncident", { incidentId, otherIncidentId });
  expect(await room.perform("takeInDuplicate")).toBe(1);
}

test("The history of each alert ends with the state that it is in, whatever was done to it", async () => {
  const apart = await room.database.query(
    `SELECT alert.id, alert.state, last.to_state FROM alert LEFT JOIN LATERAL (
       SELECT entry.to_state FROM alert_history_entry AS entry WHERE entry.alert_id = alert.id ORDER BY entry.id DESC LIMIT 1) AS last ON true
     WHERE last.to_state IS DISTINCT FROM alert.state`,
  );
  expect(apart).toEqual([]);
});

test("All that the policies declare has been seen", () => {
  expect(watch.unseen()).toEqual([]);
});
