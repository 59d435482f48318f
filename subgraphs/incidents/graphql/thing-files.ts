import type { Context } from "../../../platform/actions/context.js";
import { load, loadReferenced } from "../../../platform/graphql/load.js";
import { filesOfSingleRow, type ThingFiles } from "../../access/acting/available-operations.js";
import type { CaseFile } from "../domain/case-file.js";
import { whoCorrelates } from "../domain/correlation/who-correlates.js";
import { leadRole, ownerRole } from "../domain/people/holder-of.js";
import type { ThreatActorProfile } from "../domain/records/actor-profiles/threat-actor-profile.js";
import type { Consultation } from "../domain/records/advice/consultation.js";
import type { Recommendation } from "../domain/records/advice/recommendation.js";
import type { ServiceNote } from "../domain/records/advice/service-note.js";
import type { Alert } from "../domain/records/alerts/alert.js";
import type { AlertCorrelation } from "../domain/records/alerts/alert-correlation.js";
import type { AlertSource } from "../domain/records/alerts/alert-source.js";
import type { AlertSuppression } from "../domain/records/alerts/alert-suppression.js";
import type { TuningRequest } from "../domain/records/alerts/tuning-request.js";
import type { AdversaryActivity } from "../domain/records/analysis/adversary-activity.js";
import type { Hypothesis } from "../domain/records/analysis/hypothesis.js";
import type { ObservedTechnique } from "../domain/records/analysis/observed-technique.js";
import type { BriefingAcknowledgement } from "../domain/records/briefings/briefing-acknowledgement.js";
import type { ThreatBriefing } from "../domain/records/briefings/threat-briefing.js";
import type { Incident } from "../domain/records/case/incident.js";
import type { CaseLink } from "../domain/records/case-file/case-link.js";
import type { IncidentRoom } from "../domain/records/case-file/incident-room.js";
import type { Note } from "../domain/records/case-file/note.js";
import type { ThreatActor } from "../domain/records/case-file/threat-actor.js";
import type { Evidence } from "../domain/records/evidence/evidence.js";
import type { EvidenceTransfer } from "../domain/records/evidence/evidence-transfer.js";
import type { Investigation } from "../domain/records/evidence/investigation.js";
import type { BreachHunt } from "../domain/records/hunts/breach-hunt.js";
import type { Indicator } from "../domain/records/indicators/indicator.js";
import type { CustomerNotice } from "../domain/records/notification/customer-notice.js";
import type { NotificationObligation } from "../domain/records/notification/notification-obligation.js";
import type { ServiceHealthPost } from "../domain/records/notification/service-health-post.js";
import type { Approval } from "../domain/records/people/approval.js";
import type { Assignment } from "../domain/records/people/assignment.js";
import type { Precursor } from "../domain/records/precursors/precursor.js";
import type { DetectionRequirement } from "../domain/records/requirements/detection-requirement.js";
import type { MonitoringDeployment } from "../domain/records/requirements/monitoring-deployment.js";
import type { Guidance } from "../domain/records/response/guidance.js";
import type { PlanStep } from "../domain/records/response/plan-step.js";
import type { RecoveryPlan } from "../domain/records/response/recovery-plan.js";
import type { ServiceResponse } from "../domain/records/response/service-response.js";
import type { Disposal } from "../domain/records/retention/disposal.js";
import type { LegalHold } from "../domain/records/retention/legal-hold.js";
import type { ServiceAnalysis } from "../domain/records/service-analyses/service-analysis.js";
import type { IndicatorSweep } from "../domain/records/sweeps/indicator-sweep.js";
import type { ServiceSweep } from "../domain/records/sweeps/service-sweep.js";
import type { SweepResult } from "../domain/records/sweeps/sweep-result.js";
import type { Task } from "../domain/records/tasks/task.js";
import type { Vulnerability } from "../domain/records/vulnerabilities/vulnerability.js";
import type { VulnerabilityExposure } from "../domain/records/vulnerabilities/vulnerability-exposure.js";
import { amendmentOf } from "../domain/requirements/amendment-of.js";
import { serviceFile } from "../domain/service-file.js";
import type { SweepFile } from "../domain/sweeps/sweep-file.js";
import { decidingServices } from "../store/alerts/deciding-services.js";
import { deciding } from "../store/alerts/named-services.js";
import {
  approvalsOfIncidents,
  assignmentsOfIncidents,
  citationsOfEvidence,
  evidenceById,
  handlingOfEvidence,
  incidentsById,
  invitedToRooms,
  leftOfIncidents,
  milestonesOfIncidents,
  namedActorsOfIncidents,
  openRoomsOfIncidents,
  planStepsOfIncidents,
  presentInRooms,
  severityAssessmentsById,
  versionsOfRequirements,
} from "../store/batch-loads.js";
import { briefingFiles } from "../store/briefings/briefing-files.js";
import { unhandled } from "../store/case/handled-evidence.js";
import { caseFiles } from "../store/case-files.js";
import { reportsOfCorrelations } from "../store/correlations/reports-of-correlations.js";
import { precursorFile } from "../store/precursors/precursor-file.js";
import { draftsAmending } from "../store/service-analyses/drafts-amending.js";
import { sweepFiles } from "../store/sweeps/sweep-files.js";
import { anyAskingAlert } from "../store/tuning-requests/asking-alerts.js";
import { vulnerabilityFiles } from "../store/vulnerabilities/vulnerability-files.js";

interface Part {
  readonly incidentId: string;
}

/** The files of something that belongs to an incident. */
const ofCase = (
  incidentId: string,
  context: Context,
  own: object,
  complete: (file: CaseFile) => object = (file) => ({ ...file, ...own }),
): ThingFiles => ({
  async slim() {
    const incident = await loadReferenced(context, incidentsById, incidentId);
    const assignments = (await load(context, assignmentsOfIncidents, incidentId)) ?? [];
    const milestones = (await load(context, milestonesOfIncidents, incidentId)) ?? [];
    const approvals = (await load(context, approvalsOfIncidents, incidentId)) ?? [];
    return { file: { incident, assignments, milestones, approvals, ...own }, serviceIds: incident.serviceIds };
  },
  whole: async () => complete(await loadReferenced(context, caseFiles, incidentId)),
});

const ofService = (own: object, serviceId: string) => (file: CaseFile) => {
  const response = file.responses.find((one) => one.serviceId === serviceId);
  return { ...(response ? serviceFile(file, response) : file), role: ownerRole(serviceId), ...own };
};

/** The files of something that is about a piece of evidence, or about none. */
const withEvidence = (incidentId: string, id: string | null, context: Context, own: object): ThingFiles => {
  const evidence = async () => (id ? await load(context, evidenceById, id) : null);
  return {
    slim: async () => ofCase(incidentId, context, { ...own, evidence: await evidence() }).slim(),
    whole: async () => ofCase(incidentId, context, { ...own, evidence: await evidence() }).whole(),
  };
};

/** With the investigations that need a piece of evidence, by which goes whether it can be destroyed, and who has had it. */
const withCitations = (id: string | null, context: Context, files: ThingFiles): ThingFiles => ({
  ...files,
  whole: async () => ({
    ...(await files.whole()),
    citedBy: (id && (await load(context, citationsOfEvidence, id))) || [],
    ...((id && (await load(context, handlingOfEvidence, id))) || unhandled),
  }),
});

/** What an incident has that its case file leaves out: few operations look at it. */
const inTheFile = async (incidentId: string, context: Context) => ({
  openRoom: await load(context, openRoomsOfIncidents, incidentId),
  actors: (await load(context, namedActorsOfIncidents, incidentId)) ?? [],
  ...(await load(context, leftOfIncidents, incidentId)),
});

/** The service that is searched, with whose it is; by its id alone where it has left. */
const sweptService = ({ services }: SweepFile, { serviceId }: { readonly serviceId: string }) =>
  services.find(({ id }) => id === serviceId) ?? { id: serviceId, name: serviceId, ownerTeamId: "" };

/** How the files of each kind of thing are come by. */
export const filesOf = {
  Incident: (row: Incident, context: Context): ThingFiles => {
    const files = ofCase(row.id, context, { role: leadRole });
    return { ...files, whole: async () => ({ ...(await files.whole()), ...(await inTheFile(row.id, context)) }) };
  },
  ServiceResponse: (response: ServiceResponse, context: Context) => {
    const { serviceId, incidentId } = response;
    return ofCase(incidentId, context, { response, role: ownerRole(serviceId) }, ofService({}, serviceId));
  },
  Assignment: (assignment: Assignment, context: Context) =>
    ofCase(assignment.incidentId, context, { assignment, role: assignment }),
  RecoveryPlan: (plan: RecoveryPlan, context: Context) =>
    ofCase(plan.incidentId, context, { plan }, ofService({ plan }, plan.serviceId)),
  PlanStep: (step: PlanStep, context: Context): ThingFiles => {
    const files = ofCase(step.incidentId, context, { step }, ofService({ step }, step.serviceId));
    return {
      ...files,
      async slim() {
        const { file, serviceIds } = await files.slim();
        // Who validates goes by who restored, which stands in other steps.
        const steps = (await load(context, planStepsOfIncidents, step.incidentId)) ?? [];
        return { file: { ...file, steps }, serviceIds };
      },
    };
  },
  Task: (task: Task, context: Context) => ofCase(task.incidentId, context, { task }),
  Note: (note: Note, context: Context) => ofCase(note.incidentId, context, { note }),
  CaseLink: (link: CaseLink, context: Context) => ofCase(link.incidentId, context, { link }),
  ThreatActor: (actor: ThreatActor, context: Context) => ofCase(actor.incidentId, context, { actor }),
  ObservedTechnique: (technique: ObservedTechnique, context: Context) =>
    ofCase(technique.incidentId, context, { technique }),
  AdversaryActivity: (activity: AdversaryActivity, context: Context): ThingFiles => {
    const own = { activity, shows: null, restsOnIds: [] };
    const files = ofCase(activity.incidentId, context, own, ofService(own, activity.serviceId));
    return { ...files, slim: async () => ({ ...(await files.slim()), serviceIds: [activity.serviceId] }) };
  },
  Hypothesis: (hypothesis: Hypothesis, context: Context): ThingFiles => {
    const files = ofCase(hypothesis.incidentId, context, { hypothesis });
    return {
      ...files,
      async slim() {
        const { file, serviceIds } = await files.slim();
        return { file, serviceIds: hypothesis.serviceIds.length > 0 ? hypothesis.serviceIds : serviceIds };
      },
    };
  },
  IncidentRoom: (room: IncidentRoom, context: Context): ThingFiles => {
    const invited = async () => (await load(context, invitedToRooms, room.id)) ?? [];
    const present = async () => (await load(context, presentInRooms, room.id)) ?? [];
    return {
      slim: async () => ofCase(room.incidentId, context, { room, invited: await invited() }).slim(),
      whole: async () => {
        const own = { room, invited: await invited(), present: await present() };
        return ofCase(room.incidentId, context, own).whole();
      },
    };
  },
  CustomerNotice: (notice: CustomerNotice, context: Context) => ofCase(notice.incidentId, context, { notice }),
  ServiceHealthPost: (post: ServiceHealthPost, context: Context) => ofCase(post.incidentId, context, { post }),
  Guidance: (given: Guidance, context: Context) =>
    ofCase(given.incidentId, context, { given }, ofService({ given }, given.serviceId)),
  Consultation: (consultation: Consultation, context: Context) =>
    ofCase(consultation.incidentId, context, { consultation }),
  Recommendation: (recommendation: Recommendation, context: Context) =>
    ofCase(
      recommendation.incidentId,
      context,
      { recommendation },
      ofService({ recommendation }, recommendation.serviceId),
    ),
  ServiceNote: (note: ServiceNote, context: Context) =>
    ofCase(note.incidentId, context, { note }, ofService({ note }, note.serviceId)),
  Approval: (approval: Approval & Part, context: Context) => ofCase(approval.incidentId, context, { approval }),
  Investigation: (investigation: Investigation, context: Context) =>
    ofCase(investigation.incidentId, context, { investigation }),
  Evidence: (evidence: Evidence, context: Context) =>
    withCitations(evidence.id, context, ofCase(evidence.incidentId, context, { evidence })),
  EvidenceTransfer: (transfer: EvidenceTransfer, context: Context) => {
    const { incidentId, evidenceId } = transfer;
    return withEvidence(incidentId, evidenceId, context, { transfer });
  },
  LegalHold: (hold: LegalHold, context: Context) => ofCase(hold.incidentId, context, { hold }),
  Disposal: (disposal: Disposal, context: Context) => {
    const { incidentId, evidenceId } = disposal;
    return withCitations(evidenceId, context, withEvidence(incidentId, evidenceId, context, { disposal }));
  },
  Alert: (alert: Alert, context: Context): ThingFiles => ({
    slim: async () => {
      // Who marks it for more goes by who leads its incident.
      const assignments = (alert.incidentId && (await load(context, assignmentsOfIncidents, alert.incidentId))) || [];
      return { file: { alert, assignments }, serviceIds: [alert.serviceId] };
    },
    whole: async () => ({
      // Where it is linked, the gates of its disposition look at the case.
      ...(alert.incidentId && (await loadReferenced(context, caseFiles, alert.incidentId))),
      alert,
      assessment: alert.severityAssessmentId
        ? await load(context, severityAssessmentsById, alert.severityAssessmentId)
        : null,
    }),
  }),
  AlertSource: (source: AlertSource, context: Context) =>
    filesOfSingleRow({ source }, deciding(context, source.serviceIds)),
  AlertCorrelation: (correlation: AlertCorrelation, context: Context): ThingFiles => {
    const { id, serviceIds } = correlation;
    // Who refuses it goes by who has reported its alerts.
    const whole = async () => ({ correlation, reports: (await load(context, reportsOfCorrelations, id)) ?? [] });
    const deciding = decidingServices(context.viewer, { allow: [...whoCorrelates] }, serviceIds);
    return { slim: async () => ({ file: await whole(), serviceIds: deciding }), whole };
  },
  AlertSuppression: (suppression: AlertSuppression) => filesOfSingleRow({ suppression }, [suppression.serviceId]),
  TuningRequest: (request: TuningRequest, context: Context) =>
    filesOfSingleRow({ request }, [request.serviceId], async () => {
      const asking = await load(context, anyAskingAlert, request.id);
      return { request, asking: asking ? [asking] : [], suppression: null };
    }),
  NotificationObligation: (obligation: NotificationObligation, context: Context) =>
    ofCase(obligation.incidentId, context, { obligation, notices: [] }),
  DetectionRequirement: (requirement: DetectionRequirement, context: Context): ThingFiles => {
    const { id, serviceId, standingNumber } = requirement;
    const whole = async () => {
      const versions = (await load(context, versionsOfRequirements, id)) ?? [];
      const standing = versions.find(({ number }) => number === standingNumber);
      return { requirement, amendment: amendmentOf(requirement, versions), standing };
    };
    // Who agrees for one side goes by who has agreed for the other, which stands in the versions.
    return { slim: async () => ({ file: await whole(), serviceIds: [serviceId] }), whole };
  },
  BreachHunt: (hunt: BreachHunt) => filesOfSingleRow({ hunt }, hunt.serviceIds),
  MonitoringDeployment: (deployment: MonitoringDeployment) => filesOfSingleRow({ deployment }, [deployment.serviceId]),
  Indicator: (indicator: Indicator) => filesOfSingleRow({ indicator }, indicator.serviceIds),
  IndicatorSweep: (sweep: IndicatorSweep, context: Context) =>
    filesOfSingleRow({ sweep }, sweep.serviceIds, async () => loadReferenced(context, sweepFiles, sweep.id)),
  ServiceSweep: (part: ServiceSweep, context: Context) =>
    filesOfSingleRow({ part }, [part.serviceId], async () => {
      const file = await loadReferenced(context, sweepFiles, part.indicatorSweepId);
      return { ...file, part, service: sweptService(file, part) };
    }),
  SweepResult: (result: SweepResult, context: Context) =>
    filesOfSingleRow({ result }, [result.serviceId], async () => {
      const file = await loadReferenced(context, sweepFiles, result.indicatorSweepId);
      const part = file.parts.find(({ id }) => id === result.serviceSweepId);
      return { ...file, part, result, service: sweptService(file, result) };
    }),
  ThreatActorProfile: (profile: ThreatActorProfile, _context: Context) => filesOfSingleRow({ profile }, []),
  ThreatBriefing: (briefing: ThreatBriefing, context: Context) =>
    filesOfSingleRow({ briefing }, briefing.serviceIds, async () =>
      loadReferenced(context, briefingFiles, briefing.id),
    ),
  BriefingAcknowledgement: (acknowledgement: BriefingAcknowledgement, context: Context) =>
    filesOfSingleRow({ acknowledgement }, [acknowledgement.serviceId], async () => ({
      ...(await loadReferenced(context, briefingFiles, acknowledgement.threatBriefingId)),
      acknowledgement,
      latest: null,
      service: { id: acknowledgement.serviceId, name: acknowledgement.serviceId },
    })),
  Vulnerability: (vulnerability: Vulnerability, context: Context) =>
    filesOfSingleRow({ vulnerability }, vulnerability.serviceIds, async () =>
      loadReferenced(context, vulnerabilityFiles, vulnerability.id),
    ),
  VulnerabilityExposure: (exposure: VulnerabilityExposure, context: Context) =>
    filesOfSingleRow({ exposure }, [exposure.serviceId], async () => ({
      ...(await loadReferenced(context, vulnerabilityFiles, exposure.vulnerabilityId)),
      exposure,
    })),
  Precursor: (precursor: Precursor, { database, viewer }: Context) =>
    filesOfSingleRow({ precursor }, precursor.serviceIds, async () =>
      precursorFile(database.manager, precursor, viewer),
    ),
  ServiceAnalysis: (analysis: ServiceAnalysis, context: Context) =>
    filesOfSingleRow({ analysis }, [analysis.serviceId], async () => ({
      analysis,
      amendment: await load(context, draftsAmending, analysis.id),
    })),
} as const;
