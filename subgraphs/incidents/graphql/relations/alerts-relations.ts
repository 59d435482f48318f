import { one, relationFields } from "../../../../platform/graphql/reader/relation-fields.js";
import { person, service } from "../../../access/directory/stub-fields.js";
import { Alert } from "../types/alerts/alert.js";
import { SeverityAssessment } from "../types/alerts/severity-assessment.js";
import { Incident } from "../types/case/incident.js";

/** Where the things of this room lead. */
export const alertsRelations = [
  relationFields(Alert, {
    severityAssessment: one(() => SeverityAssessment, "The severity in force; null until assessed."),
    incident: one(() => Incident, "The incident it is linked to; null when there is none."),
    service: service("serviceId", "The service it concerns."),
    reportedBy: person("reportedById", "Who reported it."),
  }),
  relationFields(SeverityAssessment, {
    assessedBy: person("assessedById", "Who judged it."),
  }),
] as const;
