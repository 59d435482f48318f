import type { ClassType } from "type-graphql";
import { changesResolver } from "../../../../platform/live/changes-resolver.js";
import { changeOf } from "../../../access/reading/change-of.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import { partEvents, type ReportedPart } from "../../store/case/reported-parts.js";
import { deploymentChanges } from "../../store/live/live-deployments.js";
import { huntChanges } from "../../store/live/live-hunts.js";
import { alertChanges, canBeOfService, type PartChanges, partChanges } from "../../store/live/live-parts.js";
import { requirementChanges } from "../../store/live/live-requirements.js";
import { thingTypes } from "../thing-types.js";
import {
  BreachHuntChangeFilter,
  DeploymentChangeFilter,
  NotificationObligationChangeFilter,
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

/** The subscriptions to what belongs to incidents, one for each kind, and to detection requirements and what is deployed for them. */
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
];
