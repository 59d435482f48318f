import { keptRows } from "../../../../platform/test-support/policies/kept-rows.js";
import { directoryTables } from "../../../access/directory/directory-tables.js";
import { tables } from "../../store/tables.js";

/** What gates and states are of. */
export const watchedRows = () =>
  keptRows({
    Alert: tables.Alert,
    AlertSource: tables.AlertSource,
    AlertCorrelation: tables.AlertCorrelation,
    AlertSuppression: tables.AlertSuppression,
    TuningRequest: tables.TuningRequest,
    Analysis: tables.Analysis,
    Approval: tables.Approval,
    Assignment: tables.Assignment,
    Consultation: tables.Consultation,
    DetectionRequirement: tables.DetectionRequirement,
    DetectionRequirementVersion: tables.DetectionRequirementVersion,
    MonitoringDeployment: tables.MonitoringDeployment,
    Disposal: tables.Disposal,
    Evidence: tables.Evidence,
    EvidenceTransfer: tables.EvidenceTransfer,
    Finding: tables.Finding,
    Guidance: tables.Guidance,
    Hunt: tables.Hunt,
    Incident: tables.Incident,
    Indicator: tables.Indicator,
    Investigation: tables.Investigation,
    LegalHold: tables.LegalHold,
    Milestone: tables.Milestone,
    NotificationObligation: tables.NotificationObligation,
    RegulationAssessment: tables.RegulationAssessment,
    PlanStep: tables.PlanStep,
    Recommendation: tables.Recommendation,
    RecoveryPlan: tables.RecoveryPlan,
    ServiceResponse: tables.ServiceResponse,
    SeverityAssessment: tables.SeverityAssessment,
    SeverityChange: tables.SeverityChange,
    Task: tables.Task,
    Note: tables.Note,
    CaseLink: tables.CaseLink,
    ThreatActor: tables.ThreatActor,
    ObservedTechnique: tables.ObservedTechnique,
    AdversaryActivity: tables.AdversaryActivity,
    Precursor: tables.Precursor,
    Hypothesis: tables.Hypothesis,
    BreachHunt: tables.BreachHunt,
    HuntFinding: tables.HuntFinding,
    IncidentRoom: tables.IncidentRoom,
    CustomerNotice: tables.CustomerNotice,
    ServiceHealthPost: tables.ServiceHealthPost,
    ServiceAnalysis: tables.ServiceAnalysis,
    IndicatorSweep: tables.IndicatorSweep,
    ServiceSweep: tables.ServiceSweep,
    SweepResult: tables.SweepResult,
    ThreatActorProfile: tables.ThreatActorProfile,
    ThreatBriefing: tables.ThreatBriefing,
    BriefingAcknowledgement: tables.BriefingAcknowledgement,
    Vulnerability: tables.Vulnerability,
    VulnerabilityExposure: tables.VulnerabilityExposure,
    RoomPresence: tables.RoomPresence,
    RoomInvitation: tables.RoomInvitation,
    ...directoryTables,
  });

export type Rows = Awaited<ReturnType<ReturnType<typeof watchedRows>>>;

export interface OfIncident {
  readonly incidentId: string | null;
}

/** The rows of a table by incidents. Those of an incident are the same list for as long as they are the same rows. */
type ByIncident = ReadonlyMap<string | null, readonly OfIncident[]>;

const sorted = new WeakMap<readonly OfIncident[], ByIncident>();

/** The rows of an incident. A list is sorted by incidents once: it is another list when its rows are others. */
export function rowsIn<Row extends OfIncident>(all: readonly Row[], incidentId: string): readonly Row[] {
  return (byIncident(all).get(incidentId) ?? []) as readonly Row[];
}

function byIncident(all: readonly OfIncident[]): ByIncident {
  const known = sorted.get(all);
  if (known) return known;
  const found = new Map<string | null, OfIncident[]>();
  for (const row of all) {
    const others = found.get(row.incidentId);
    if (others) others.push(row);
    else found.set(row.incidentId, [row]);
  }
  sorted.set(all, found);
  return found;
}
