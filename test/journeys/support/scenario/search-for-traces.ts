import type { Cordon } from "../../../../local/samples/player/cordon.js";
import { eventually } from "../../../../local/samples/player/eventually.js";
import { type Memory, recall } from "../../../../local/samples/player/step.js";

const analyst = "security-analyst";
const hour = 3_600_000;

/** What the analysts of an incident hold of it, hunt for and have services searched for: of its first indicator. */
export async function searchForTraces(cordon: Cordon, memory: Memory): Promise<void> {
  const [incidentId, serviceId] = [recall(memory, "incident"), recall(memory, "Exchange")];
  const [yesterday, now, tomorrow] = [-24, 0, 24].map((hours) => new Date(Date.now() + hours * hour).toISOString());
  await cordon.perform(analyst, "recordObservedTechnique", {
    ...{ incidentId, serviceId, techniqueId: "T1078.004", tactic: "INITIAL_ACCESS", firstSeenAt: yesterday },
    ...{ confidence: "MODERATE", basis: "Sign-ins with tokens that the build system has issued." },
  });
  await cordon.perform(analyst, "recordAdversaryActivity", {
    ...{ incidentId, serviceId, beganAt: yesterday, timeCertainty: "EXACT", confidence: "MODERATE" },
    description: "Signed in with a token that the build system has issued.",
  });
  const { id: precursorId } = await cordon.perform(analyst, "recordPrecursor", {
    ...{ kind: "OTHER", seenAt: yesterday, source: "A forum.", serviceIds: [serviceId] },
    description: "Somebody offers tokens of our build system.",
  });
  const announced = { incidentId, reason: "The tokens are those that were offered." };
  const link = await cordon.perform(analyst, "linkPrecursorToIncident", { precursorId, ...announced });
  memory.set("precursor", precursorId);
  memory.set("precursorLink", link.id);
  const hypothesis = { incidentId, statement: "They came in by the build system.", serviceIds: [serviceId] };
  const { id: hypothesisId } = await cordon.perform(analyst, "stateHypothesis", hypothesis);
  const point = { bearing: "FOR", text: "The first token was issued by it." };
  await cordon.perform(analyst, "addHypothesisPoint", { incidentId, hypothesisId, ...point });
  await cordon.perform(analyst, "supportHypothesis", { incidentId, hypothesisId, reason: "No other way leads there." });

  const hunt = { incidentId, serviceIds: [serviceId], hypothesis: "Tokens are forged elsewhere as well." };
  const { id: breachHuntId } = await cordon.perform(analyst, "openBreachHunt", hunt);
  const query = { text: "SigninLogs | where Issuer == 'build'", dataSource: "Sign-in logs", rowCount: 40, hitCount: 2 };
  await cordon.perform(analyst, "recordHuntQuery", { breachHuntId, ranAt: yesterday, ...query });
  const finding = { serviceId, text: "Two tokens of an issuer that is shut down.", severity: "HIGH" };
  await cordon.perform(analyst, "recordHuntFinding", { breachHuntId, ...finding });
  memory.set("breachHunt", breachHuntId);

  const { id: threatBriefingId } = await cordon.perform("threat-analyst", "draftThreatBriefing", {
    ...{ title: "A group forges tokens", whatIsKnown: "By an old key.", recommendation: "Refuse it.", priority: 2 },
    ...{ serviceIds: [serviceId], handling: "AMBER", dueAt: tomorrow, validUntil: tomorrow },
  });
  await cordon.perform("threat-analyst", "publishThreatBriefing", { threatBriefingId });
  await cordon.perform("exchange-engineer", "acknowledgeThreatBriefing", { threatBriefingId, serviceId, edition: 1 });
  memory.set("threatBriefing", threatBriefingId);
  const profile = {
    name: "The token group",
    description: "They forge tokens.",
    confidence: "MEDIUM",
    handling: "AMBER",
  };
  const known = await cordon.perform("threat-analyst", "recordThreatActorProfile", {
    ...profile,
    briefingIds: [threatBriefingId],
  });
  memory.set("threatActorProfile", known.id);
  const attributed = { name: profile.name, confidence: "LOW", basis: "The same tokens.", profileId: known.id };
  await cordon.perform("threat-analyst", "nameActor", { incidentId, ...attributed });

  const indicatorId = recall(memory, "indicator");
  const { id: indicatorSweepId } = await cordon.perform(analyst, "orderIndicatorSweep", {
    ...{ incidentId, indicatorIds: [indicatorId], serviceIds: [serviceId], periodFrom: yesterday, dueAt: tomorrow },
    reason: "A report names a domain that the group uses.",
  });
  await cordon.perform(analyst, "recordSweepResult", {
    ...{ indicatorSweepId, serviceId, dataSources: ["Sign-in logs"], periodFrom: yesterday, periodTo: now },
    hits: [{ indicatorId, count: 2, firstSeenAt: yesterday, place: "farm 7" }],
  });
  memory.set("indicatorSweep", indicatorSweepId);
  await judgeHits(cordon, incidentId);
}

/** What the sweep has found is linked in the background; the incident does not end before somebody else has judged it. */
async function judgeHits(cordon: Cordon, incidentId: string): Promise<void> {
  const { incident } = await eventually(
    () =>
      cordon.read<{
        incident: { alerts: { nodes: readonly { id: string; disposition: string | null; title: string }[] } };
      }>(analyst, "query ($id: ID!) { incident(id: $id) { alerts(first: 100) { nodes { id title disposition } } } }", {
        id: incidentId,
      }),
    (found) => found.incident.alerts.nodes.some(({ title }) => title.startsWith("A sweep found")),
  );
  const alertIds = incident.alerts.nodes.filter(({ disposition }) => disposition === null).map(({ id }) => id);
  const judgement = { disposition: "TRUE_POSITIVE", reason: "The token was used on farm 7." };
  await cordon.perform("security-lead", "dispositionAlerts", { incidentId, alertIds, ...judgement });
}
