import { one, relationFields } from "../../../../platform/graphql/reader/relation-fields.js";
import { person } from "../../../access/directory/stub-fields.js";
import { Incident } from "../types/case/incident.js";
import { Approval } from "../types/people/approval.js";
import { Assignment } from "../types/people/assignment.js";
import { service } from "./service-fields.js";

/** Where the things of this room lead. */
export const peopleRelations = [
  relationFields(Approval, {
    assignment: one(() => Assignment, "The role whose holder is to be replaced; null for any other operation."),
    incident: one(() => Incident, "The incident."),
    requestedBy: person("requestedById", "Who asked for it."),
  }),
  relationFields(Assignment, {
    incident: one(() => Incident, "The incident."),
    person: person("personId", "Who was offered the role."),
    service: service("serviceId", "The service of an owner; null for the lead."),
    offeredBy: person("offeredById", "Who offered the role."),
  }),
] as const;
