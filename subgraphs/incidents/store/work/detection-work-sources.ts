import type { EntitySchema, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Context } from "../../../../platform/actions/context.js";
import type { PolicyColumns } from "../../../access/acting/permitted-to.js";
import type { WorkSource } from "../../../access/acting/work.js";
import { type Condition, forResponders } from "../../../access/reading/visibility.js";
import { sourceVisibleTo } from "../alert-sources/readable-sources.js";
import { unsettledRefusals } from "../alert-sources/unsettled-refusals.js";
import { visibleSuppression } from "../alert-suppressions/visible-suppression.js";
import { teamLacks } from "../services/team-lacks.js";
import { tables } from "../tables.js";
import { hasAskingAlert } from "../tuning-requests/asking-alerts.js";
import { visibleRequest } from "../tuning-requests/visible-request.js";

/** The records of a kind for responders, as `part`. */
function partsFor(
  { database: { manager }, viewer }: Context,
  { sql, parameters }: Condition,
  kind: "AlertSource" | "AlertSuppression" | "DetectionRequirement" | "MonitoringDeployment" | "TuningRequest",
): SelectQueryBuilder<ObjectLiteral> {
  const readable = forResponders(viewer);
  return manager
    .createQueryBuilder<ObjectLiteral>(tables[kind] as EntitySchema<ObjectLiteral>, "part")
    .where(readable.sql, readable.parameters)
    .andWhere(sql, parameters);
}

const ofRequirement: PolicyColumns = { states: { DetectionRequirement: "part.state" }, serviceId: "part.serviceId" };
const agreedFor = (side: "security" | "service") =>
  `SELECT CAST(waiting.agreed_by_${side}_id AS text) FROM detection_requirement_version AS waiting
   WHERE waiting.detection_requirement_id = part.id AND waiting.number = part.latestNumber`;
/** In what a side has to agree. */
const ofAgreement: PolicyColumns = {
  ...ofRequirement,
  doneBy: {
    agreeDetectionRequirementForSecurity: agreedFor("security"),
    agreeDetectionRequirementForService: agreedFor("service"),
  },
};
const ofDeployment: PolicyColumns = { states: { MonitoringDeployment: "part.state" }, serviceId: "part.serviceId" };

/** The amendment of a requirement, as far as it is open. Asked for one value each, as PostgreSQL would read all of them to ask whether there is any. */
const amendment = `FROM detection_requirement_version AS amendment
  WHERE amendment.detection_requirement_id = part.id AND amendment.number = part.latestNumber`;

/** What one side has not agreed yet: a proposal, or an amendment of what is in force. */
const agreementOf = (side: "security" | "service"): WorkSource => {
  const property = side === "security" ? "agreedBySecurityAt" : "agreedByServiceAt";
  return {
    columns: ofAgreement,
    find: (context, forViewer) =>
      partsFor(context, forViewer, "DetectionRequirement").andWhere(
        `(part.state = 'PROPOSED' AND part.${property} IS NULL
          OR part.state IN ('IN_FORCE', 'DEPLOYED')
            AND part.latestNumber > part.standingNumber AND part.latestNumber > part.refusedNumber AND (
            SELECT amendment.agreed_by_${side}_at ${amendment}) IS NULL)`,
      ),
    since: `COALESCE((SELECT amendment.written_at ${amendment}), part.proposedAt)`,
  };
};

/** The sources of alerts with which something is wrong, and since when. */
const sourcesWith = (wrong: string, since: string): WorkSource => ({
  columns: { states: { AlertSource: "part.state" }, serviceIds: "part.serviceIds" },
  find: (context, forViewer) => {
    const readable = sourceVisibleTo(context.viewer, "part");
    return partsFor(context, forViewer, "AlertSource")
      .andWhere(readable.sql, readable.parameters)
      .andWhere(wrong, { now: context.now });
  },
  since,
});

const ofSuppression: PolicyColumns = {
  states: { AlertSuppression: "part.state" },
  serviceId: "part.serviceId",
  doneBy: { proposeAlertSuppression: "CAST(part.createdById AS text)" },
};

const ofTuning: PolicyColumns = { states: { TuningRequest: "part.state" }, serviceId: "part.serviceId" };

/** That the requirement of some monitoring still asks for it in its environment. */
const isRequiredThere = `EXISTS (SELECT FROM detection_requirement AS asking, unnest(asking.environments) AS required(environment)
  WHERE asking.id = part.detectionRequirementId AND lower(required.environment) = lower(part.environment))`;

/** That it asks there for something of what the latest tests of it missed. */
const isMissedThere = `EXISTS (SELECT FROM detection_requirement AS missing
  WHERE missing.id = part.detectionRequirementId AND missing.state IN ('IN_FORCE', 'DEPLOYED')
    AND (part.failedTechniqueIds = '{}' OR part.failedTechniqueIds && missing.technique_ids))`;

/** What waits so that services detect what they must. */
export const detectionWorkSources = {
  SECURITY_DETECTION_AGREEMENT: agreementOf("security"),
  SERVICE_DETECTION_AGREEMENT: agreementOf("service"),
  ALERT_SUPPRESSION: {
    columns: ofSuppression,
    find: (context, forViewer) => {
      const readable = visibleSuppression(context.viewer, "part");
      return partsFor(context, forViewer, "AlertSuppression")
        .andWhere(readable.sql, readable.parameters)
        .andWhere("part.state = 'PROPOSED' AND part.endsAt > :now", { now: context.now });
    },
    since: "part.createdAt",
    dueAt: "part.endsAt",
  },
  // The other side may do it as well, and finds it in the list of requests: it does not wait for them. Where nobody of the service's team may,
  // it waits for security.
  TUNING: {
    columns: ofTuning,
    find: (context, forViewer) => {
      const readable = visibleRequest(context.viewer, "part");
      return partsFor(context, forViewer, "TuningRequest")
        .andWhere(readable.sql, readable.parameters)
        .andWhere(
          `part.state IN ('REQUESTED', 'PLANNED') AND ${hasAskingAlert("part.id")} AND (
            CAST(:requestsOfAll AS boolean) AND (part.heldBy = 'SECURITY_TEAM'
              OR ${teamLacks("part.serviceId", "MONITORING_INFRASTRUCTURE_DEPLOYMENT")})
            OR part.heldBy = 'SERVICE_TEAM' AND part.serviceId = ANY(CAST(:requestsOf AS uuid[])))`,
        );
    },
    since: "part.requestedAt",
    dueAt: "part.dueAt",
  },
  ALERT_SOURCE_REFUSALS: sourcesWith(`part.state = 'ENABLED' AND ${unsettledRefusals("part")}`, "part.lastRefusedAt"),
  ALERT_SOURCE_SILENCE: sourcesWith("part.silentFrom <= :now", "part.silentFrom"),
  MONITORING_DEPLOYMENT: {
    columns: ofRequirement,
    find: (context, forViewer) =>
      partsFor(context, forViewer, "DetectionRequirement").andWhere("part.state = 'IN_FORCE'"),
    since: "COALESCE(part.inForceAt, part.proposedAt)",
    dueAt: "part.deploymentDueAt",
  },
  MONITORING_HEALTH: {
    columns: ofDeployment,
    find: (context, forViewer) =>
      partsFor(context, forViewer, "MonitoringDeployment")
        .andWhere(
          // What nobody has reported on yet waits once it is late.
          "part.state = 'ACTIVE' AND part.health IN ('DEGRADED', 'SILENT', 'UNKNOWN') AND (part.health <> 'UNKNOWN' OR part.reportDueAt IS NULL)",
        )
        // What runs where nobody requires it any more covers nothing.
        .andWhere(isRequiredThere),
    since: "COALESCE(part.reportOverdueAt, part.healthReportedAt, part.deployedAt)",
  },
  DETECTION_TEST_FAILED: {
    columns: ofDeployment,
    find: (context, forViewer) =>
      partsFor(context, forViewer, "MonitoringDeployment")
        .andWhere("part.state = 'ACTIVE' AND part.failedTestAt IS NOT NULL")
        .andWhere(isRequiredThere)
        .andWhere(isMissedThere),
    since: "part.failedTestAt",
  },
} as const satisfies Readonly<Record<string, WorkSource>>;
