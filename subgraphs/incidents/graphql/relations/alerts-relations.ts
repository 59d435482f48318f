import { one, relationFields } from "../../../../platform/graphql/reader/relation-fields.js";
import { person, service } from "../../../access/directory/stub-fields.js";
import { Alert } from "../types/alerts/alert.js";
import { SeverityAssessment } from "../types/alerts/severity-assessment.js";
import { Incident } from "../types/case/incident.js";
import { DetectionRequirement } from "../types/requirements/detection-requirement.js";
import { techniques } from "./technique-fields.js";

/** Where the things of this room lead. */
export const alertsRelations = [
  relationFields(Alert, {
    severityAssessment: one(() => SeverityAssessment, "The severity in force; null until assessed."),
    incident: one(() => Incident, "The incident it is linked to; null when there is none."),
    detectionRequirement: one(
      () => DetectionRequirement,
      "The requirement whose detection raised it; null where none did, or nobody said.",
    ),
    techniques: techniques(
      "techniqueIds",
      "The techniques of ATT&CK that this detection was for when the alert was reported.",
    ),
    service: service("serviceId", "The service it concerns."),
    reportedBy: person("reportedById", "Who reported it."),
  }),
  relationFields(SeverityAssessment, {
    assessedBy: person("assessedById", "Who judged it."),
  }),
] as const;
