import { filteredPage } from "../../../../platform/graphql/lists/filtered-page.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { many, one, page, relationFields } from "../../../../platform/graphql/reader/relation-fields.js";
import { person } from "../../../access/directory/stub-fields.js";
import { HypothesisPointFilter } from "../filters/analysis/analysis-filters.js";
import { Alert } from "../types/alerts/alert.js";
import { Hypothesis } from "../types/analysis/hypothesis.js";
import { HypothesisDecision, HypothesisDecisionConnection } from "../types/analysis/hypothesis-decision.js";
import { HypothesisPoint, HypothesisPointConnection } from "../types/analysis/hypothesis-point.js";
import { ObservedTechnique } from "../types/analysis/observed-technique.js";
import {
  ObservedTechniqueVersion,
  ObservedTechniqueVersionConnection,
} from "../types/analysis/observed-technique-version.js";
import { Incident } from "../types/case/incident.js";
import { Evidence } from "../types/evidence/evidence.js";
import { Finding } from "../types/evidence/investigation.js";
import { service, services } from "./service-fields.js";
import { technique } from "./technique-fields.js";

/** The basis of a statement: alerts, evidence and findings. */
export const basisRelations = {
  alerts: many(() => Alert, "The alerts that it rests on, as far as you may see them."),
  evidence: many(() => Evidence, "The evidence that it rests on, as far as you may see it."),
  findings: many(() => Finding, "The findings of investigations that it rests on, as far as you may see them."),
} as const;

/** Where the things of this room lead. */
export const analysisRelations = [
  relationFields(ObservedTechnique, {
    ...basisRelations,
    technique: technique("techniqueId", "The technique of ATT&CK."),
    service: service("serviceId", "The service in which it was seen; null where it was seen in none of them."),
    incident: one(() => Incident, "The incident."),
    recordedBy: person("recordedById", "Who recorded it."),
    withdrawnBy: person("withdrawnById", "Who withdrew it; null while it stands."),
    history: page(() => ObservedTechniqueVersionConnection, "What was known of it, oldest first.", PageArguments),
  }),
  relationFields(ObservedTechniqueVersion, {
    ...basisRelations,
    service: service("serviceId", "The service in which it was seen; null where it was seen in none of them."),
    writtenBy: person("writtenById", "Who wrote it."),
  }),
  relationFields(Hypothesis, {
    services: services(
      "serviceIds",
      "The services that it is about, none for the incident as a whole; null while the teams subgraph cannot name them.",
    ),
    incident: one(() => Incident, "The incident."),
    points: page(
      () => HypothesisPointConnection,
      "What speaks for it and against it, oldest first.",
      filteredPage(HypothesisPointFilter),
    ),
    decisions: page(
      () => HypothesisDecisionConnection,
      "How it was decided and reopened, oldest first.",
      PageArguments,
    ),
    statedBy: person("statedById", "Who stated it."),
    decidedBy: person("decidedById", "Who last supported, refuted or reopened it; null before."),
  }),
  relationFields(HypothesisPoint, { ...basisRelations, addedBy: person("addedById", "Who added it.") }),
  relationFields(HypothesisDecision, { decidedBy: person("decidedById", "Who decided.") }),
] as const;
