import { AvailableOperationResolver, availableOperationsOn } from "../../../access/available-operations.js";
import { operations } from "../operations.js";
import { filesOf } from "../thing-files.js";
import { Alert } from "../types/alerts/alert.js";
import { Incident } from "../types/case/incident.js";
import { Evidence } from "../types/evidence/evidence.js";
import { EvidenceTransfer } from "../types/evidence/evidence-transfer.js";
import { Investigation } from "../types/evidence/investigation.js";
import { NotificationObligation } from "../types/notification/notification.js";
import { Approval } from "../types/people/approval.js";
import { Assignment } from "../types/people/assignment.js";
import { DetectionRequirement } from "../types/requirements/detection-requirement.js";
import { Guidance } from "../types/response/guidance.js";
import { RecoveryPlan } from "../types/response/recovery-plan.js";
import { ServiceResponse } from "../types/response/service-response.js";
import { Disposal } from "../types/retention/disposal.js";
import { LegalHold } from "../types/retention/legal-hold.js";

const all = Object.values(operations).flatMap((some) => [...some]);
type Name = (typeof all)[number]["name"];

const only = (...names: readonly Name[]) => all.filter(({ name }) => names.includes(name));

const { investigation, evidence, transfer, hold, disposal } = operations;
const { incident, response, assignment, plan, guidance, approval, alert, requirement } = operations;
const but = (some: readonly (typeof all)[number][], ...names: readonly Name[]) =>
  some.filter(({ name }) => !names.includes(name));

/** What can be done with each kind of thing. */
export const availability = [
  AvailableOperationResolver,
  availableOperationsOn(
    Incident,
    [
      ...but(incident, "escalateAlert", "openIncident"),
      ...only("addAffectedService", "assignLead", "requestApproval"),
      ...only("openInvestigation", "collectEvidence", "placeLegalHold", "requestArchiveDisposal"),
    ],
    filesOf.Incident,
  ),
  availableOperationsOn(
    ServiceResponse,
    [...but(response, "addAffectedService"), ...only("assignOwner")],
    filesOf.ServiceResponse,
  ),
  availableOperationsOn(Assignment, but(assignment, "assignLead", "assignOwner"), filesOf.Assignment),
  availableOperationsOn(RecoveryPlan, plan, filesOf.RecoveryPlan),
  availableOperationsOn(Guidance, guidance, filesOf.Guidance),
  availableOperationsOn(Investigation, but(investigation, "openInvestigation"), filesOf.Investigation),
  availableOperationsOn(
    Evidence,
    [
      ...but(evidence, "collectEvidence"),
      ...only("offerEvidenceTransfer", "placeLegalHold", "requestEvidenceDisposal"),
    ],
    filesOf.Evidence,
  ),
  availableOperationsOn(EvidenceTransfer, but(transfer, "offerEvidenceTransfer"), filesOf.EvidenceTransfer),
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
  ),
  availableOperationsOn(
    DetectionRequirement,
    but(requirement, "proposeDetectionRequirement"),
    filesOf.DetectionRequirement,
  ),
];
