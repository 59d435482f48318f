import { AvailableOperationResolver, availableOperationsOn } from "../../../access/available-operations.js";
import { operations } from "../operations.js";
import { filesOf } from "../thing-files.js";
import { Consultation } from "../types/advice/consultation.js";
import { Recommendation } from "../types/advice/recommendation.js";
import { ServiceNote } from "../types/advice/service-note.js";
import { Alert } from "../types/alerts/alert.js";
import { Incident } from "../types/case/incident.js";
import { NotificationObligation } from "../types/notification/notification.js";
import { Approval } from "../types/people/approval.js";
import { Assignment } from "../types/people/assignment.js";
import { DetectionRequirement } from "../types/requirements/detection-requirement.js";
import { Guidance } from "../types/response/guidance.js";
import { RecoveryPlan } from "../types/response/recovery-plan.js";
import { ServiceResponse } from "../types/response/service-response.js";

const all = Object.values(operations).flatMap((some) => [...some]);
type Name = (typeof all)[number]["name"];

const only = (...names: readonly Name[]) => all.filter(({ name }) => names.includes(name));

const { incident, response, assignment, plan, guidance, approval, alert, requirement } = operations;
const { consultation, recommendation, note } = operations;
const but = (some: readonly (typeof all)[number][], ...names: readonly Name[]) =>
  some.filter(({ name }) => !names.includes(name));

/** What can be done with each kind of thing. */
export const availability = [
  AvailableOperationResolver,
  availableOperationsOn(
    Incident,
    [
      ...but(incident, "escalateAlert", "openIncident"),
      ...only("addAffectedService", "assignLead", "requestApproval", "requestConsultation"),
    ],
    filesOf.Incident,
  ),
  availableOperationsOn(
    ServiceResponse,
    [...but(response, "addAffectedService"), ...only("assignOwner", "recommendEradication", "addServiceNote")],
    filesOf.ServiceResponse,
  ),
  availableOperationsOn(Assignment, but(assignment, "assignLead", "assignOwner"), filesOf.Assignment),
  availableOperationsOn(RecoveryPlan, plan, filesOf.RecoveryPlan),
  availableOperationsOn(Guidance, guidance, filesOf.Guidance),
  availableOperationsOn(Consultation, but(consultation, "requestConsultation"), filesOf.Consultation),
  availableOperationsOn(Recommendation, but(recommendation, "recommendEradication"), filesOf.Recommendation),
  availableOperationsOn(ServiceNote, but(note, "addServiceNote"), filesOf.ServiceNote),
  availableOperationsOn(Approval, but(approval, "requestApproval"), filesOf.Approval),
  availableOperationsOn(
    Alert,
    [...but(alert, "reportAlert"), ...only("escalateAlert", "dispositionAlert")],
    filesOf.Alert,
  ),
  availableOperationsOn(
    NotificationObligation,
    only("notifyCustomers", "recordAuthorityNotice", "delayNotification", "recordNotificationException"),
    filesOf.NotificationObligation,
  ),
  availableOperationsOn(
    DetectionRequirement,
    but(requirement, "proposeDetectionRequirement"),
    filesOf.DetectionRequirement,
  ),
];
