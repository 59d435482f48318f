import type { ClassType } from "type-graphql";
import { changesResolver } from "../../../../platform/live/changes-resolver.js";
import { changeOf } from "../../../access/reading/change-of.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import { actorProfileChanges } from "../../store/live/live-actor-profiles.js";
import { alertCorrelationChanges } from "../../store/live/live-alert-correlations.js";
import { alertBatchChanges, alertSourceChanges, alertSourceKeyChanges } from "../../store/live/live-alert-sources.js";
import { alertSuppressionChanges } from "../../store/live/live-alert-suppressions.js";
import { acknowledgementChanges, briefingChanges } from "../../store/live/live-briefings.js";
import { deploymentChanges } from "../../store/live/live-deployments.js";
import { huntChanges } from "../../store/live/live-hunts.js";
import { indicatorChanges } from "../../store/live/live-indicators.js";
import { intakeChanges } from "../../store/live/live-intakes.js";
import { alertChanges, canBeOfService, type PartChanges, partChanges } from "../../store/live/live-parts.js";
import { precursorChanges, precursorLinkChanges } from "../../store/live/live-precursors.js";
import { requirementChanges } from "../../store/live/live-requirements.js";
import { serviceAnalysisChanges } from "../../store/live/live-service-analyses.js";
import { serviceSweepChanges, sweepChanges, sweepResultChanges } from "../../store/live/live-sweeps.js";
import { tuningRequestChanges } from "../../store/live/live-tuning-requests.js";
import { exposureChanges, vulnerabilityChanges } from "../../store/live/live-vulnerabilities.js";
import { partEvents, type ReportedPart } from "../../store/saving/reported-parts.js";
import { thingTypes } from "../thing-types.js";
import { AlertBatch } from "../types/alerts/alert-batch.js";
import { AlertSourceKey } from "../types/alerts/alert-source-key.js";
import {
  BreachHuntChangeFilter,
  DeploymentChangeFilter,
  IndicatorChangeFilter,
  NotificationObligationChangeFilter,
  OwnChangeFilter,
  PartChangeFilter,
  RequirementChangeFilter,
  ServicePartChangeFilter,
  ThingChangeFilter,
} from "../types/part-change.js";

/** The filter for a kind: those have more of whose things there is more that no operation changes. */
function filterOf(kind: ReportedPart | "Alert"): ClassType<PartChangeFilter> {
  if (kind === "NotificationObligation") return NotificationObligationChangeFilter;
  return canBeOfService(kind) ? ServicePartChangeFilter : PartChangeFilter;
}

const changesOf = (kind: ReportedPart | "Alert", source: PartChanges) =>
  changesResolver({
    kind,
    description: eventTypes[kind === "Alert" ? "ALERT_CHANGED" : partEvents[kind]].description,
    change: changeOf(kind, thingTypes[kind]),
    filter: filterOf(kind),
    source,
  });

/** The subscriptions to what belongs to incidents, one for each kind, and to what detects them. */
export const partSubscriptions: readonly ClassType<object>[] = [
  changesOf("Alert", alertChanges),
  ...(Object.keys(partEvents) as ReportedPart[]).map((kind) => changesOf(kind, partChanges(kind))),
  changesResolver({
    kind: "Indicator",
    description: eventTypes.INDICATOR_CHANGED.description,
    change: changeOf("Indicator", thingTypes.Indicator),
    filter: IndicatorChangeFilter,
    source: indicatorChanges,
  }),
  changesResolver({
    kind: "IndicatorIntake",
    description: "You took indicators in, here or elsewhere.",
    change: changeOf("IndicatorIntake", thingTypes.IndicatorIntake),
    filter: ThingChangeFilter,
    source: intakeChanges,
  }),
  changesResolver({
    kind: "DetectionRequirement",
    description: eventTypes.DETECTION_REQUIREMENT_CHANGED.description,
    change: changeOf("DetectionRequirement", thingTypes.DetectionRequirement),
    filter: RequirementChangeFilter,
    source: requirementChanges,
  }),
  changesResolver({
    kind: "BreachHunt",
    description: eventTypes.BREACH_HUNT_CHANGED.description,
    change: changeOf("BreachHunt", thingTypes.BreachHunt),
    filter: BreachHuntChangeFilter,
    source: huntChanges,
  }),
  changesResolver({
    kind: "MonitoringDeployment",
    description: eventTypes.MONITORING_DEPLOYMENT_CHANGED.description,
    change: changeOf("MonitoringDeployment", thingTypes.MonitoringDeployment),
    filter: DeploymentChangeFilter,
    source: deploymentChanges,
  }),
  changesResolver({
    kind: "AlertSource",
    description: eventTypes.ALERT_SOURCE_CHANGED.description,
    change: changeOf("AlertSource", thingTypes.AlertSource),
    filter: ThingChangeFilter,
    source: alertSourceChanges,
  }),
  changesResolver({
    kind: "AlertSourceKey",
    description: eventTypes.ALERT_SOURCE_CHANGED.description,
    change: changeOf("AlertSourceKey", AlertSourceKey),
    filter: ThingChangeFilter,
    source: alertSourceKeyChanges,
  }),
  changesResolver({
    kind: "AlertCorrelation",
    description: eventTypes.ALERT_CORRELATION_CHANGED.description,
    change: changeOf("AlertCorrelation", thingTypes.AlertCorrelation),
    filter: OwnChangeFilter,
    source: alertCorrelationChanges,
  }),
  changesResolver({
    kind: "AlertSuppression",
    description: eventTypes.ALERT_SUPPRESSION_CHANGED.description,
    change: changeOf("AlertSuppression", thingTypes.AlertSuppression),
    filter: OwnChangeFilter,
    source: alertSuppressionChanges,
  }),
  changesResolver({
    kind: "TuningRequest",
    description: eventTypes.TUNING_REQUEST_CHANGED.description,
    change: changeOf("TuningRequest", thingTypes.TuningRequest),
    filter: OwnChangeFilter,
    source: tuningRequestChanges,
  }),
  changesResolver({
    kind: "AlertBatch",
    description: eventTypes.ALERTS_CHANGED.description,
    change: changeOf("AlertBatch", AlertBatch),
    filter: ThingChangeFilter,
    source: alertBatchChanges,
  }),
  changesResolver({
    kind: "IndicatorSweep",
    description: eventTypes.INDICATOR_SWEEP_CHANGED.description,
    change: changeOf("IndicatorSweep", thingTypes.IndicatorSweep),
    filter: OwnChangeFilter,
    source: sweepChanges,
  }),
  changesResolver({
    kind: "ServiceSweep",
    description: eventTypes.INDICATOR_SWEEP_CHANGED.description,
    change: changeOf("ServiceSweep", thingTypes.ServiceSweep),
    filter: OwnChangeFilter,
    source: serviceSweepChanges,
  }),
  changesResolver({
    kind: "SweepResult",
    description: eventTypes.INDICATOR_SWEEP_CHANGED.description,
    change: changeOf("SweepResult", thingTypes.SweepResult),
    filter: OwnChangeFilter,
    source: sweepResultChanges,
  }),
  changesResolver({
    kind: "Precursor",
    description: eventTypes.PRECURSOR_CHANGED.description,
    change: changeOf("Precursor", thingTypes.Precursor),
    filter: OwnChangeFilter,
    source: precursorChanges,
  }),
  changesResolver({
    kind: "PrecursorLink",
    description: eventTypes.PRECURSOR_LINK_CHANGED.description,
    change: changeOf("PrecursorLink", thingTypes.PrecursorLink),
    filter: ThingChangeFilter,
    source: precursorLinkChanges,
  }),
  changesResolver({
    kind: "ThreatActorProfile",
    description: eventTypes.THREAT_ACTOR_PROFILE_CHANGED.description,
    change: changeOf("ThreatActorProfile", thingTypes.ThreatActorProfile),
    filter: ThingChangeFilter,
    source: actorProfileChanges,
  }),
  changesResolver({
    kind: "ThreatBriefing",
    description: eventTypes.THREAT_BRIEFING_CHANGED.description,
    change: changeOf("ThreatBriefing", thingTypes.ThreatBriefing),
    filter: OwnChangeFilter,
    source: briefingChanges,
  }),
  changesResolver({
    kind: "BriefingAcknowledgement",
    description: eventTypes.THREAT_BRIEFING_CHANGED.description,
    change: changeOf("BriefingAcknowledgement", thingTypes.BriefingAcknowledgement),
    filter: OwnChangeFilter,
    source: acknowledgementChanges,
  }),
  changesResolver({
    kind: "Vulnerability",
    description: eventTypes.VULNERABILITY_CHANGED.description,
    change: changeOf("Vulnerability", thingTypes.Vulnerability),
    filter: OwnChangeFilter,
    source: vulnerabilityChanges,
  }),
  changesResolver({
    kind: "VulnerabilityExposure",
    description: eventTypes.VULNERABILITY_CHANGED.description,
    change: changeOf("VulnerabilityExposure", thingTypes.VulnerabilityExposure),
    filter: OwnChangeFilter,
    source: exposureChanges,
  }),
  changesResolver({
    kind: "ServiceAnalysis",
    description: eventTypes.SERVICE_ANALYSIS_CHANGED.description,
    change: changeOf("ServiceAnalysis", thingTypes.ServiceAnalysis),
    filter: OwnChangeFilter,
    source: serviceAnalysisChanges,
  }),
];
