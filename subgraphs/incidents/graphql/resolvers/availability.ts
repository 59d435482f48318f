import { AvailableOperationResolver, availableOperationsOn } from "../../../access/available-operations.js";
import { operations } from "../operations.js";
import { filesOf } from "../thing-files.js";
import { Alert } from "../types/alerts/alert.js";
import { Incident } from "../types/case/incident.js";
import { CaseLink } from "../types/case-file/case-link.js";
import { IncidentRoom } from "../types/case-file/incident-room.js";
import { Note } from "../types/case-file/note.js";
import { ThreatActor } from "../types/case-file/threat-actor.js";
import { NotificationObligation } from "../types/notification/notification.js";
import { Approval } from "../types/people/approval.js";
import { Assignment } from "../types/people/assignment.js";
import { DetectionRequirement } from "../types/requirements/detection-requirement.js";
import { Guidance } from "../types/response/guidance.js";
import { PlanStep } from "../types/response/plan-step.js";
import { RecoveryPlan } from "../types/response/recovery-plan.js";
import { ServiceResponse } from "../types/response/service-response.js";
import { Task } from "../types/tasks/task.js";

const all = Object.values(operations).flatMap((some) => [...some]);
type Name = (typeof all)[number]["name"];

const only = (...names: readonly Name[]) => all.filter(({ name }) => names.includes(name));

const { incident, response, assignment, plan, step, task, guidance, approval, alert, requirement } = operations;
const { note, link, actor, room } = operations;
const but = (some: readonly (typeof all)[number][], ...names: readonly Name[]) =>
  some.filter(({ name }) => !names.includes(name));

/** What can be done with each kind of thing. */
export const availability = [
  AvailableOperationResolver,
  availableOperationsOn(
    Incident,
    [
      ...but(incident, "escalateAlert", "openIncident"),
      ...only("addAffectedService", "assignLead", "requestApproval", "createTask"),
      ...only("addNote", "addLink", "nameActor", "openRoom"),
    ],
    filesOf.Incident,
  ),
  availableOperationsOn(
    ServiceResponse,
    [...but(response, "addAffectedService"), ...only("assignOwner", "proposePlanStep")],
    filesOf.ServiceResponse,
  ),
  availableOperationsOn(Assignment, but(assignment, "assignLead", "assignOwner"), filesOf.Assignment),
  availableOperationsOn(RecoveryPlan, plan, filesOf.RecoveryPlan),
  availableOperationsOn(PlanStep, but(step, "proposePlanStep"), filesOf.PlanStep),
  availableOperationsOn(Task, but(task, "createTask"), filesOf.Task),
  availableOperationsOn(Note, but(note, "addNote"), filesOf.Note),
  availableOperationsOn(CaseLink, but(link, "addLink"), filesOf.CaseLink),
  availableOperationsOn(ThreatActor, but(actor, "nameActor"), filesOf.ThreatActor),
  availableOperationsOn(IncidentRoom, but(room, "openRoom"), filesOf.IncidentRoom),
  availableOperationsOn(Guidance, guidance, filesOf.Guidance),
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
