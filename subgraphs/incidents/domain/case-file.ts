import type { MergedCases } from "./merged-cases.js";
import type { Consultation } from "./records/advice/consultation.js";
import type { Recommendation } from "./records/advice/recommendation.js";
import type { Alert } from "./records/alerts/alert.js";
import type { Analysis } from "./records/case/analysis.js";
import type { Incident } from "./records/case/incident.js";
import type { Milestone } from "./records/case/milestone.js";
import type { EvidenceTransfer } from "./records/evidence/evidence-transfer.js";
import type { Investigation } from "./records/evidence/investigation.js";
import type { NotificationObligation } from "./records/notification/notification-obligation.js";
import type { RegulationAssessment } from "./records/notification/regulation-assessment.js";
import type { Approval } from "./records/people/approval.js";
import type { Assignment } from "./records/people/assignment.js";
import type { Guidance } from "./records/response/guidance.js";
import type { PlanStep } from "./records/response/plan-step.js";
import type { RecoveryPlan } from "./records/response/recovery-plan.js";
import type { ServiceResponse } from "./records/response/service-response.js";
import type { Disposal } from "./records/retention/disposal.js";
import type { LegalHold } from "./records/retention/legal-hold.js";

/** A person or program of the response, as far as a rule needs to know. */
export interface CaseMember {
  readonly id: string;
  readonly name: string;
  readonly kind: "PERSON" | "SERVICE_ACCOUNT";
  /** What the organization has appointed them to. */
  readonly appointments: readonly string[];
  readonly teams: readonly {
    readonly id: string;
    readonly function: string;
    readonly responsibilities: readonly string[];
  }[];
}

/** An affected service with the team that owns it. */
export interface CaseService {
  readonly id: string;
  readonly name: string;
  readonly ownerTeamId: string;
}

/** Alerts of an incident that a rule names: the first of them, as many as it names, and how many there are, counted up to a bound. */
export interface CountedAlerts {
  readonly first: readonly Pick<Alert, "title" | "handling">[];
  readonly count: number;
}

/** What rules look at of the alerts of an incident, however many these are. */
export interface AlertsOfCase {
  readonly areLinked: boolean;
  readonly withoutDisposition: CountedAlerts;
  readonly truePositives: CountedAlerts;
}

/** Everything about an incident that rules and decisions look at. */
export interface CaseFile {
  readonly incident: Incident;
  readonly alerts: AlertsOfCase;
  readonly assignments: readonly Assignment[];
  readonly obligations: readonly NotificationObligation[];
  /** Which laws were found to apply, or not to. Oldest first. */
  readonly assessments: readonly RegulationAssessment[];
  /** Oldest first. */
  readonly analyses: readonly Analysis[];
  /** Whether a hunt for a breach is on record, or a finding of one. */
  readonly huntRecorded: boolean;
  /** Whether its history says how bad it is as a whole. */
  readonly severityTold: boolean;
  /** The response of every service that is or was affected. */
  readonly responses: readonly ServiceResponse[];
  readonly milestones: readonly Milestone[];
  readonly plans: readonly RecoveryPlan[];
  /** The steps of the plans of all services, in all their rounds, in the order in which they were proposed. */
  readonly steps: readonly PlanStep[];
  readonly guidance: readonly Guidance[];
  readonly approvals: readonly Approval[];
  /** The questions that wait for an answer. */
  readonly consultations: readonly Consultation[];
  readonly recommendations: readonly Recommendation[];
  /** The offers of evidence that nobody has answered. */
  readonly transfers: readonly EvidenceTransfer[];
  /** The legal holds that are not lifted. */
  readonly holds: readonly LegalHold[];
  /** The disposals that are asked for and neither carried out nor cancelled. */
  readonly disposals: readonly Disposal[];
  /** The investigations that are open. */
  readonly investigations: readonly Investigation[];
  /** What of other incidents counts here, since they were merged. */
  readonly merged: MergedCases;
  /** The services of the responses, and who owns them. */
  readonly services: readonly CaseService[];
  readonly virtualTeam: readonly CaseMember[];
  /** Who has evidence of it that is not disposed of; nobody whose account is closed. */
  readonly custodians: readonly CaseMember[];
}

/** An incident, and the response of one of its services that is looked at or acted on. */
export interface ServiceFile extends CaseFile {
  readonly response: ServiceResponse;
  readonly service: CaseService;
}
