import { filteredPage } from "../../../../platform/graphql/lists/filtered-page.js";
import { orderedPage } from "../../../../platform/graphql/lists/ordered-page.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { many, one, page, relationFields, theOne } from "../../../../platform/graphql/reader/relation-fields.js";
import { person } from "../../../access/directory/stub-fields.js";
import { AlertFilter } from "../../actions/alert-queue/alert-filter.js";
import { IncidentAlertOrder } from "../filters/case/part-orders.js";
import { CoverageOfServiceFilter, DetectionCoverageArguments } from "../filters/detection/coverage-filter.js";
import { DeploymentFilter } from "../filters/detection/deployment-filter.js";
import { DetectionTestFilter } from "../filters/detection/detection-test-filter.js";
import { Alert, AlertConnection } from "../types/alerts/alert.js";
import { AlertSource } from "../types/alerts/alert-source.js";
import { Incident } from "../types/case/incident.js";
import { BreachHunt } from "../types/hunts/breach-hunt.js";
import { DetectionCoverage, DetectionCoverageConnection } from "../types/requirements/detection-coverage.js";
import { DetectionProof, DetectionProofConnection } from "../types/requirements/detection-proof.js";
import { DetectionRequirement } from "../types/requirements/detection-requirement.js";
import {
  DetectionRequirementVersion,
  DetectionRequirementVersionConnection,
} from "../types/requirements/detection-requirement-version.js";
import { DetectionTest, DetectionTestConnection } from "../types/requirements/detection-test.js";
import { MonitoringAmendment, MonitoringAmendmentConnection } from "../types/requirements/monitoring-amendment.js";
import { MonitoringDeployment, MonitoringDeploymentConnection } from "../types/requirements/monitoring-deployment.js";
import { Service } from "../types/service.js";
import { service } from "./service-fields.js";
import { technique, techniques } from "./technique-fields.js";

const CoverageOfServicePage = orderedPage(CoverageOfServiceFilter, DetectionCoverageArguments.order);

/** Where the things of this room lead. */
export const requirementsRelations = [
  relationFields(DetectionRequirement, {
    service: service("serviceId", "The service that must be able to detect it."),
    techniques: techniques("techniqueIds", "The techniques of ATT&CK that it is about."),
    amendment: one(
      () => DetectionRequirementVersion,
      "What shall take the place of what is in force once both sides have agreed it; null where nobody has proposed any.",
    ),
    versions: page(
      () => DetectionRequirementVersionConnection,
      "Everything that it said, says or shall say, oldest first.",
      PageArguments,
    ),
    deployments: page(
      () => MonitoringDeploymentConnection,
      "Its monitoring, oldest first; also what runs no longer.",
      filteredPage(DeploymentFilter),
    ),
    alerts: page(
      () => AlertConnection,
      "The alerts that came of its detection, newest first.",
      orderedPage(AlertFilter, IncidentAlertOrder),
    ),
    pastIncident: one(
      () => Incident,
      "The incident that its priority rests on; null where it rests on none, or on one that you may not see.",
    ),
    hunt: one(() => BreachHunt, "The hunt that showed the need of it; null where none did, or you may not read it."),
    proposedBy: person("proposedById", "Who proposed it."),
    prioritizedBy: person("prioritizedById", "Who set its priority; null while it has none."),
  }),
  relationFields(DetectionRequirementVersion, {
    techniques: techniques("techniqueIds", "The techniques of ATT&CK that it names."),
    writtenBy: person("writtenById", "Who wrote it."),
    refusedBy: person("refusedById", "Who refused it; null where nobody did."),
  }),
  relationFields(MonitoringDeployment, {
    service: service("serviceId", "The service whose team deployed it."),
    requirement: one(() => DetectionRequirement, "The requirement that it was deployed for."),
    techniques: techniques(
      "techniqueIds",
      "The techniques of ATT&CK that it was deployed for: those of its version of the requirement.",
    ),
    alertSource: one(() => AlertSource, "The source that reports what it finds; null where none does, or nobody said."),
    replaces: one(
      () => MonitoringDeployment,
      "What ran in its environment until it was deployed, which it replaced; null where nothing did, or Cordon did not keep it.",
    ),
    replacedBy: one(() => MonitoringDeployment, "What was deployed in its place; null while nothing was."),
    amendments: page(
      () => MonitoringAmendmentConnection,
      "What was said of it before it was amended, oldest first.",
      PageArguments,
    ),
    proofs: page(
      () => DetectionProofConnection,
      "The alerts that prove it, latest proof first: those that you may read and that a person has found right, malicious or allowed and expected.",
      PageArguments,
    ),
    passedTechniques: techniques(
      "passedTechniqueIds",
      "The techniques of ATT&CK whose latest test raised an alert: what it is proven to detect, by test.",
    ),
    failedTechniques: techniques("failedTechniqueIds", "The techniques of ATT&CK whose latest test raised no alert."),
    tests: page(
      () => DetectionTestConnection,
      "The tests that were made of it, recorded last first; also those that were withdrawn.",
      filteredPage(DetectionTestFilter),
    ),
    deployedBy: person("deployedById", "Who deployed it; null where it was carried over from before Cordon kept that."),
    endedBy: person("endedById", "Who replaced it or took it down; null while it runs."),
  }),
  relationFields(Service, {
    detectionCoverage: {
      ...page(
        () => DetectionCoverageConnection,
        "How well it detects the techniques of ATT&CK that requirements in force name, or that were seen in it in an incident: one entry for each, by technique. Responders read it.",
        CoverageOfServicePage,
      ),
      // Where this subgraph does not answer, the rest of the service is there.
      nullable: true,
    },
  }),
  relationFields(DetectionCoverage, {
    service: service("serviceId", "The service."),
    technique: technique("techniqueId", "The technique of ATT&CK."),
    requirements: many(() => DetectionRequirement, "The requirements in force of the service that name the technique."),
    proofs: page(
      () => DetectionProofConnection,
      "The alerts that prove it, latest proof first: those of what runs now that a person has found right, as far as you may read them.",
      PageArguments,
    ),
  }),
  relationFields(MonitoringAmendment, {
    alertSource: one(
      () => AlertSource,
      "The source that reported what the monitoring found until then; null where none was named.",
    ),
    amendedBy: person("amendedById", "Who amended it."),
  }),
  relationFields(DetectionTest, {
    deployment: theOne(() => MonitoringDeployment, "The monitoring that was tried out."),
    techniques: techniques("techniqueIds", "The techniques of ATT&CK that were tried out."),
    alert: one(() => Alert, "The alert that came of it; null where none did, or where you may not read it any more."),
    recordedBy: person("recordedById", "Who recorded it."),
    withdrawnBy: person("withdrawnById", "Who withdrew it; null where nobody did."),
  }),
  relationFields(DetectionProof, {
    alert: theOne(() => Alert, "The alert."),
    deployment: one(
      () => MonitoringDeployment,
      "The monitoring that it came of; null where the proof is of the whole requirement: from before Cordon kept more, or since the alert names no rule and the monitoring runs in several environments.",
    ),
    requirement: theOne(() => DetectionRequirement, "The requirement that the monitoring was deployed for."),
    technique: technique(
      "techniqueId",
      "The technique of ATT&CK that it proves; null for the one that the monitoring was deployed for, where the alert named none, from before that was kept.",
    ),
  }),
] as const;
