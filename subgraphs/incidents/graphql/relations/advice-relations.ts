import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { one, page, relationFields } from "../../../../platform/graphql/reader/relation-fields.js";
import { person } from "../../../access/directory/stub-fields.js";
import { Consultation } from "../types/advice/consultation.js";
import { ConsultationAnswer, ConsultationAnswerConnection } from "../types/advice/consultation-answer.js";
import { Recommendation } from "../types/advice/recommendation.js";
import { ServiceNote, ServiceNoteVersion, ServiceNoteVersionConnection } from "../types/advice/service-note.js";
import { Incident } from "../types/case/incident.js";
import { service } from "./service-fields.js";

/** Where the things of this room lead. */
export const adviceRelations = [
  relationFields(Consultation, {
    answers: page(
      () => ConsultationAnswerConnection,
      "The answer and what was added to it, oldest first; none where they are privileged and not for you.",
      PageArguments,
    ),
    service: service("serviceId", "The service that it is about; null for the incident as a whole."),
    consultedPerson: person("consultedPersonId", "The person it was put to; null where it was put to teams."),
    requestedBy: person("requestedById", "Who asked; null where nobody is on record."),
    settledBy: person("settledById", "Who first answered it, declined it or took it back; null before."),
    incident: one(() => Incident, "The incident."),
  }),
  relationFields(ServiceNote, {
    versions: page(
      () => ServiceNoteVersionConnection,
      "What it said in each of its versions, oldest first; the last one is what it says now.",
      PageArguments,
    ),
    writtenBy: person("writtenById", "Who wrote it first."),
    incident: one(() => Incident, "The incident."),
    service: service("serviceId", "The service; null while the teams subgraph cannot name it."),
  }),
  relationFields(Recommendation, {
    leadAcceptedBy: person("leadAcceptedById", "Who accepted it as the lead; null before."),
    ownerAcceptedBy: person("ownerAcceptedById", "Who accepted it as the owner of the service; null before."),
    endedBy: person("endedById", "Who rejected it or took it back; null otherwise."),
    recommendedBy: person("recommendedById", "Who recommended it."),
    incident: one(() => Incident, "The incident."),
    service: service("serviceId", "The service; null while the teams subgraph cannot name it."),
  }),
  relationFields(ConsultationAnswer, {
    answeredBy: person("answeredById", "Who answered."),
  }),
  relationFields(ServiceNoteVersion, {
    writtenBy: person("writtenById", "Who wrote it."),
  }),
] as const;
