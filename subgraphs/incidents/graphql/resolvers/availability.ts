import { AvailableOperationResolver, availableOperationsOn } from "../../../access/available-operations.js";
import { clocks } from "../../../response-model/notification/clocks.js";
import { operations } from "../operations.js";
import { filesOf } from "../thing-files.js";
import { Consultation } from "../types/advice/consultation.js";
import { Recommendation } from "../types/advice/recommendation.js";
import { ServiceNote } from "../types/advice/service-note.js";
import { Alert } from "../types/alerts/alert.js";
import { Incident } from "../types/case/incident.js";
import { CaseLink } from "../types/case-file/case-link.js";
import { IncidentRoom } from "../types/case-file/incident-room.js";
import { Note } from "../types/case-file/note.js";
import { ThreatActor } from "../types/case-file/threat-actor.js";
import { Evidence } from "../types/evidence/evidence.js";
import { EvidenceTransfer } from "../types/evidence/evidence-transfer.js";
import { Investigation } from "../types/evidence/investigation.js";
import { NotificationObligation } from "../types/notification/notification.js";
import { Approval } from "../types/people/approval.js";
import { Assignment } from "../types/people/assignment.js";
import { DetectionRequirement } from "../types/requirements/detection-requirement.js";
import { Guidance } from "../types/response/guidance.js";
import { PlanStep } from "../types/response/plan-step.js";
import { RecoveryPlan } from "../types/response/recovery-plan.js";
import { ServiceResponse } from "../types/response/service-response.js";
import { Disposal } from "../types/retention/disposal.js";
import { LegalHold } from "../types/retention/legal-hold.js";
import { Task } from "../types/tasks/task.js";

const all = Object.values(operations).flatMap((some) => [...some]);
type Name = (typeof all)[number]["name"];

const only = (...names: readonly Name[]) => all.filter(({ name }) => names.includes(name));

const { investigation, evidence, transfer, hold, disposal } = operations;
const { incident, response, assignment, plan, step, task, guidance, approval, alert, requirement } = operations;
const { consultation, recommendation, serviceNote } = operations;
const { note, link, actor, room } = operations;
const but = (some: readonly (typeof all)[number][], ...names: readonly Name[]) =>
  some.filter(({ name }) => !names.includes(name));

/** The operations that tell somebody: of a clock, only the one for its addressee. */
const tellers = new Set(["notifyCustomers", "recordAuthorityNotice"]);

/** What can be done with each kind of thing. */
export const availability = [
  AvailableOperationResolver,
  availableOperationsOn(
    Incident,
    [
      ...but(incident, "escalateAlert", "openIncident"),
      ...only("addAffectedService", "assignLead", "requestApproval", "createTask", "requestConsultation"),
      ...only("openInvestigation", "collectEvidence", "placeLegalHold", "requestArchiveDisposal"),
      ...only("addNote", "addLink", "nameActor", "openRoom"),
    ],
    filesOf.Incident,
  ),
  availableOperationsOn(
    ServiceResponse,
    [
      ...but(response, "addAffectedService"),
      ...only("assignOwner", "proposePlanStep", "recommendEradication", "addServiceNote"),
    ],
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
  availableOperationsOn(Consultation, but(consultation, "requestConsultation"), filesOf.Consultation),
  availableOperationsOn(Recommendation, but(recommendation, "recommendEradication"), filesOf.Recommendation),
  availableOperationsOn(ServiceNote, but(serviceNote, "addServiceNote"), filesOf.ServiceNote),
  availableOperationsOn(Investigation, but(investigation, "openInvestigation"), filesOf.Investigation),
  availableOperationsOn(
    Evidence,
    [
      ...but(evidence, "collectEvidence"),
      ...only("offerEvidenceTransfer", "replaceCustodian", "placeLegalHold", "requestEvidenceDisposal"),
    ],
    filesOf.Evidence,
  ),
  availableOperationsOn(
    EvidenceTransfer,
    but(transfer, "offerEvidenceTransfer", "replaceCustodian"),
    filesOf.EvidenceTransfer,
  ),
  availableOperationsOn(LegalHold, but(hold, "placeLegalHold"), filesOf.LegalHold),
  availableOperationsOn(Disposal, but(disposal, "requestEvidenceDisposal", "requestArchiveDisposal"), filesOf.Disposal),
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
    ({ clock }, operation) => {
      const towards = clocks[clock].addressee;
      return (
        operation === (towards === "AUTHORITY" ? "recordAuthorityNotice" : "notifyCustomers") || !tellers.has(operation)
      );
    },
  ),
  availableOperationsOn(
    DetectionRequirement,
    but(requirement, "proposeDetectionRequirement"),
    filesOf.DetectionRequirement,
  ),
];
