import type { ClassType } from "type-graphql";
import { changesResolver } from "../../../../platform/live/changes-resolver.js";
import { changeOf } from "../../../access/reading/change-of.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import { partEvents, type ReportedPart } from "../../store/case/reported-parts.js";
import { alertChanges, canBeOfService, type PartChanges, partChanges } from "../../store/live/live-parts.js";
import { requirementChanges } from "../../store/live/live-requirements.js";
import { serviceAnalysisChanges } from "../../store/live/live-service-analyses.js";
import { vulnerabilityChanges } from "../../store/live/live-vulnerabilities.js";
import { thingTypes } from "../thing-types.js";
import {
  NotificationObligationChangeFilter,
  OwnChangeFilter,
  PartChangeFilter,
  RequirementChangeFilter,
  ServicePartChangeFilter,
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

/** The subscriptions to what belongs to incidents, one for each kind, and to detection requirements. */
export const partSubscriptions: readonly ClassType<object>[] = [
  changesOf("Alert", alertChanges),
  ...(Object.keys(partEvents) as ReportedPart[]).map((kind) => changesOf(kind, partChanges(kind))),
  changesResolver({
    kind: "DetectionRequirement",
    description: eventTypes.DETECTION_REQUIREMENT_CHANGED.description,
    change: changeOf("DetectionRequirement", thingTypes.DetectionRequirement),
    filter: RequirementChangeFilter,
    source: requirementChanges,
  }),
  changesResolver({
    kind: "Vulnerability",
    description: eventTypes.VULNERABILITY_CHANGED.description,
    change: changeOf("Vulnerability", thingTypes.Vulnerability),
    filter: OwnChangeFilter,
    source: vulnerabilityChanges,
  }),
  changesResolver({
    kind: "ServiceAnalysis",
    description: eventTypes.SERVICE_ANALYSIS_CHANGED.description,
    change: changeOf("ServiceAnalysis", thingTypes.ServiceAnalysis),
    filter: OwnChangeFilter,
    source: serviceAnalysisChanges,
  }),
];
