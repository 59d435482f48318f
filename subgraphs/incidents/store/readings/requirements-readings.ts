import { among } from "../../../../platform/graphql/lists/conditions.js";
import { simpleOrder } from "../../../../platform/graphql/lists/order.js";
import type { Reading } from "../../../../platform/graphql/reader/reading.js";
import { filtered, ordered, toMany, toOne, toPage } from "../../../../platform/graphql/reader/relations.js";
import { directoryTables } from "../../../access/directory/directory-tables.js";
import { forResponders } from "../../../access/reading/visibility.js";
import type { MonitoringHealth } from "../../../response-model/detection-and-analysis/detection/monitoring-healths.js";
import type { MonitoringDeploymentState } from "../../../response-model/machines/detection/monitoring-deployment-states.js";
import type { Records } from "../../domain/records/records.js";
import { alertPages } from "../lists/detection/alert-list.js";
import { coverageConditions, coverageOrderings } from "../lists/detection/coverage-list.js";
import { testPages } from "../lists/detection/test-list.js";
import { tables } from "../tables.js";
import { adversariesOfRequirement } from "./actor-profiles-readings.js";
import { briefingBehind, briefingOfPriority } from "./briefings-readings.js";
import { proofVisibleTo } from "./readable-proofs.js";

type Kind = keyof Records;

/** What any responder reads. */
const ofResponders = (kind: Kind, alias: string, relations: Reading<Kind>["relations"] = {}): Reading<Kind> => ({
  alias,
  table: tables[kind] as unknown as Reading["table"],
  permission: { readable: forResponders },
  relations,
  expressions: {},
});

interface DeploymentConditions {
  readonly states?: readonly MonitoringDeploymentState[] | null;
  readonly healths?: readonly MonitoringHealth[] | null;
}

const ofRequirement = { detectionRequirementId: "id" } as const;
const byNumber = simpleOrder<{ readonly number: number }>(
  { expression: "writing.number", valueOf: ({ number }) => number },
  "ASC",
);

/**
 * The proofs that count for a technique of a service: those of what runs for it, for requirements in force. One of a whole requirement, from
 * before Cordon kept more, counts where it is no older than something that runs. As an array, since PostgreSQL would look at each proof
 * where it takes those of one requirement for many.
 */
const provesCovered = `it.detectionRequirementId = ANY (ARRAY(
    SELECT naming.detection_requirement_id FROM required_technique AS naming
    JOIN detection_requirement AS named ON named.id = naming.detection_requirement_id AND named.state IN ('IN_FORCE', 'DEPLOYED')
    WHERE naming.service_id = of.serviceId AND naming.technique_id = of.techniqueId AND naming.is_required))
  AND (it.techniqueId = of.techniqueId OR it.techniqueId IS NULL)
  AND EXISTS (
    SELECT FROM monitoring_deployment AS running
    WHERE running.detection_requirement_id = it.detectionRequirementId AND running.state = 'ACTIVE'
      AND of.techniqueId = ANY(running.technique_ids)
      AND EXISTS (SELECT FROM detection_requirement AS asking, unnest(asking.environments) AS required(environment)
        WHERE asking.id = running.detection_requirement_id AND lower(required.environment) = lower(running.environment))
      AND CASE WHEN it.monitoringDeploymentId IS NOT NULL THEN running.id = it.monitoringDeploymentId
        ELSE it.techniqueId IS NOT NULL AND running.deployed_at <= it.provenAt END)`;

/** How it is read what services must be able to detect, what is deployed for it, and how well that covers it. */
export const requirementsReadings = {
  DetectionRequirement: ofResponders("DetectionRequirement", "requirement", {
    amendment: toOne("DetectionRequirementVersion", ofRequirement, {
      sql: "of.state IN ('IN_FORCE', 'DEPLOYED') AND of.latestNumber > of.standingNumber AND of.latestNumber > of.refusedNumber AND it.number = of.latestNumber",
      inherits: true,
    }),
    versions: toPage("DetectionRequirementVersion", ofRequirement, { order: byNumber, inherits: true }),
    deployments: toPage("MonitoringDeployment", ofRequirement, {
      inherits: true,
      narrow: filtered<DeploymentConditions>({
        states: among("deployment.state"),
        healths: among("deployment.health"),
      }),
    }),
    alerts: toPage("Alert", ofRequirement, { ...alertPages, order: { direction: "DESC" } }),
    adversaries: adversariesOfRequirement,
    briefing: briefingBehind,
    priorityBriefing: briefingOfPriority,
    pastIncident: toOne("Incident", { id: "pastIncidentId" }),
    hunt: toOne("BreachHunt", { id: "breachHuntId" }),
  }),
  DetectionRequirementVersion: ofResponders("DetectionRequirementVersion", "writing"),
  MonitoringDeployment: ofResponders("MonitoringDeployment", "deployment", {
    requirement: toOne("DetectionRequirement", { id: "detectionRequirementId" }, { inherits: true }),
    alertSource: toOne("AlertSource", { id: "alertSourceId" }),
    replaces: toOne(
      "MonitoringDeployment",
      { detectionRequirementId: "detectionRequirementId", id: "replacesId" },
      { inherits: true },
    ),
    replacedBy: toOne(
      "MonitoringDeployment",
      { detectionRequirementId: "detectionRequirementId", replacesId: "id" },
      { inherits: true },
    ),
    amendments: toPage(
      "MonitoringAmendment",
      { detectionRequirementId: "detectionRequirementId", monitoringDeploymentId: "id" },
      { inherits: true },
    ),
    tests: toPage(
      "DetectionTest",
      { detectionRequirementId: "detectionRequirementId", monitoringDeploymentId: "id" },
      {
        inherits: true,
        order: { direction: "DESC" },
        ...testPages,
      },
    ),
    proofs: toPage(
      "DetectionProof",
      { monitoringDeploymentId: "id" },
      { where: { stands: true }, order: { direction: "DESC" } },
    ),
  }),
  DetectionTest: ofResponders("DetectionTest", "test", {
    deployment: toOne(
      "MonitoringDeployment",
      { detectionRequirementId: "detectionRequirementId", id: "monitoringDeploymentId" },
      { inherits: true },
    ),
    alert: toOne("Alert", { id: "alertId" }),
  }),
  MonitoringAmendment: ofResponders("MonitoringAmendment", "amendment", {
    alertSource: toOne("AlertSource", { id: "alertSourceId" }),
  }),
  DetectionProof: {
    alias: "proof",
    table: tables.DetectionProof as unknown as Reading["table"],
    permission: { readable: (viewer) => proofVisibleTo(viewer, "proof") },
    relations: {
      alert: toOne("Alert", { id: "alertId" }),
      deployment: toOne("MonitoringDeployment", { id: "monitoringDeploymentId" }),
      requirement: toOne("DetectionRequirement", { id: "detectionRequirementId" }),
    },
    expressions: {},
  },
  // Of a service only what is kept of it here; whoever was handed one may know of it.
  Service: {
    alias: "service",
    table: directoryTables.DirectoryService as unknown as Reading["table"],
    permission: { readable: forResponders },
    relations: {
      detectionCoverage: toPage(
        "DetectionCoverage",
        { serviceId: "id" },
        {
          order: simpleOrder(coverageOrderings.TECHNIQUE, "ASC"),
          orderBy: ordered(coverageOrderings),
          narrow: filtered(coverageConditions),
        },
      ),
    },
    expressions: {},
  },
  DetectionCoverage: ofResponders("DetectionCoverage", "coverage", {
    requirements: toMany(
      "DetectionRequirement",
      { serviceId: "serviceId", techniqueIds: { has: "techniqueId" } },
      { where: { state: ["IN_FORCE", "DEPLOYED"] }, inherits: true },
    ),
    proofs: toPage("DetectionProof", {}, { where: { stands: true }, sql: provesCovered, order: { direction: "DESC" } }),
  }),
} as const satisfies Partial<Record<Kind | "Service", Reading<Kind>>>;
