import { isDeepStrictEqual } from "node:util";
import type { GateRules } from "../../../../platform/actions/preconditions.js";
import { keptFiles, type Same } from "../../../../platform/test-support/policies/kept-rows.js";
import { type PolicyWatch, watchPolicies } from "../../../../platform/test-support/policies/watch-policies.js";
import {
  type Kind,
  type Look,
  type Looks,
  lookAtKind,
  type WatchedKind,
} from "../../../../platform/test-support/policies/watched-kind.js";
import type { ServiceFile } from "../../domain/case-file.js";
import type { InvestigationFile, UnneededFile } from "../../domain/evidence/evidence-files.js";
import { profileGates } from "../../domain/gates/actor-profiles/profile-gates.js";
import type { ConsultationFile } from "../../domain/gates/advice/consultation-gates.js";
import { type AlertFile, alertGates } from "../../domain/gates/alerts/alert-gates.js";
import { alertSourceGates } from "../../domain/gates/alerts/alert-source-gates.js";
import { hypothesisGates } from "../../domain/gates/analysis/analysis-gates.js";
import { everyService, thisService } from "../../domain/gates/case/in-scopes.js";
import { incidentGates } from "../../domain/gates/case/incident-gates.js";
import { type JoiningFile, joiningGates } from "../../domain/gates/case/joining-gates.js";
import { type EndingFile, endingGates } from "../../domain/gates/case/survivor-gates.js";
import { meetingGates, type RoomFile, roomGates } from "../../domain/gates/case-file/room-gates.js";
import { tagGates } from "../../domain/gates/case-file/tag-gates.js";
import { closingGates, type LeftWithCustomers } from "../../domain/gates/customers/closing-gates.js";
import { noticeTextGates } from "../../domain/gates/customers/notice-text-gates.js";
import { evidenceGates } from "../../domain/gates/evidence/custody-gates.js";
import { investigationGates } from "../../domain/gates/evidence/investigation-gates.js";
import { archiveDisposalGates, evidenceDisposalGates } from "../../domain/gates/evidence/retention-gates.js";
import { indicatorGates } from "../../domain/gates/indicators/indicator-gates.js";
import { afterTheEndGates } from "../../domain/gates/notification/after-the-end-gates.js";
import { obligationGates } from "../../domain/gates/notification/obligation-gates.js";
import { type RequestFile, requestGates, requestIsApproved } from "../../domain/gates/people/approval-gates.js";
import { assignmentGates, roleGates } from "../../domain/gates/people/role-gates.js";
import { requirementGates } from "../../domain/gates/requirements/requirement-gates.js";
import { roundGates } from "../../domain/gates/response/plan-gates.js";
import { planStepGates, type StepFile } from "../../domain/gates/response/plan-step-gates.js";
import { serviceAnalysisGates } from "../../domain/gates/service-analyses/service-analysis-gates.js";
import { sweepGates } from "../../domain/gates/sweeps/sweep-gates.js";
import { vulnerabilityGates } from "../../domain/gates/vulnerabilities/vulnerability-gates.js";
import type { IndicatorFile } from "../../domain/indicators/indicator-file.js";
import type { ObligationFile } from "../../domain/notification/obligation-file.js";
import { leadRole, ownerRole } from "../../domain/people/holder-of.js";
import type { AssignmentFile } from "../../domain/people/role-files.js";
import type { ThreatActorProfile } from "../../domain/records/actor-profiles/threat-actor-profile.js";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";
import type { AlertSource } from "../../domain/records/alerts/alert-source.js";
import type { AlertSuppression } from "../../domain/records/alerts/alert-suppression.js";
import type { TuningRequest } from "../../domain/records/alerts/tuning-request.js";
import type { Hypothesis } from "../../domain/records/analysis/hypothesis.js";
import type { BriefingAcknowledgement } from "../../domain/records/briefings/briefing-acknowledgement.js";
import type { ThreatBriefing } from "../../domain/records/briefings/threat-briefing.js";
import type { IncidentRoom } from "../../domain/records/case-file/incident-room.js";
import type { EvidenceTransfer } from "../../domain/records/evidence/evidence-transfer.js";
import type { BreachHunt } from "../../domain/records/hunts/breach-hunt.js";
import type { CustomerNotice } from "../../domain/records/notification/customer-notice.js";
import type { Approval } from "../../domain/records/people/approval.js";
import type { Assignment } from "../../domain/records/people/assignment.js";
import type { MonitoringDeployment } from "../../domain/records/requirements/monitoring-deployment.js";
import type { Disposal } from "../../domain/records/retention/disposal.js";
import type { LegalHold } from "../../domain/records/retention/legal-hold.js";
import type { SweepResult } from "../../domain/records/sweeps/sweep-result.js";
import type { VulnerabilityExposure } from "../../domain/records/vulnerabilities/vulnerability-exposure.js";
import { amendmentOf } from "../../domain/requirements/amendment-of.js";
import type { GatedRequirement } from "../../domain/requirements/requirement-file.js";
import type { ServiceAnalysisFile } from "../../domain/service-analyses/service-analysis-file.js";
import { serviceFile } from "../../domain/service-file.js";
import type { SweepFile } from "../../domain/sweeps/sweep-file.js";
import type { VulnerabilityFile } from "../../domain/vulnerabilities/vulnerability-file.js";
import { operations } from "../../graphql/operations.js";
import { reactions } from "../../reactions/reactions.js";
import { type IncidentsRoom, openIncidentsRoom } from "../incidents-room.js";
import { type WatchedFile, watchedFiles } from "./watched-files.js";
import { type Rows, watchedRows } from "./watched-rows.js";

/** Gates that look at what an operation names, or at who carries it out: they say nothing of a thing by itself. */
const ofAttempts = [
  "APPROVED",
  "COVERS_AFFECTED_SERVICES",
  "INDICATOR_APART",
  "INDICATOR_KEPT_CLOSE",
  "INDICATOR_UNRELATED",
  "READERS_REMAIN",
  "SIGHTING_STANDS",
  "RETAINED_INTO_THE_FUTURE",
  "SERVICES_AFFECTED",
  "TUNING_NAMED",
  "VALIDATED_FROM_OUTSIDE",
  "WATCHED_SINCE_RESTORATION",
];

const ofThings = <Rules extends GateRules<never>>(rules: Rules): Rules =>
  Object.fromEntries(Object.entries(rules).filter(([gate]) => !ofAttempts.includes(gate))) as Rules;

/** A plan or guidance, in the file of its service. */
interface WrittenFile extends ServiceFile {
  readonly written: { readonly round: number; readonly state: string };
}

type Things<Loaded> = readonly (readonly [id: string, loaded: Loaded])[];

/** Looks at the things of a kind that a case file has. */
type FileKind = (file: WatchedFile) => readonly (readonly [thing: string, look: Look])[];

function ofFiles<Loaded extends object>(kind: Kind<Loaded>, partsOf: (file: WatchedFile) => Things<Loaded>): FileKind {
  const look = lookAtKind(kind);
  return (file) => look(partsOf(file));
}

/** Looks at all things of a kind, out of the rows of some tables. */
interface RowsKind {
  readonly from: readonly (keyof Rows)[];
  look(rows: Rows, same: Same): Looks;
}

function ofRows<Loaded extends object>(
  from: RowsKind["from"],
  { all, ...kind }: Kind<Loaded> & { all(rows: Rows, same: Same): Things<Loaded> },
): RowsKind {
  const look = lookAtKind(kind);
  return { from, look: (rows, same) => new Map(look(all(rows, same))) };
}

/** The kinds of thing that a case file has with gates of their own. */
const ofCases: readonly FileKind[] = [
  ofFiles<EndingFile & LeftWithCustomers>(
    {
      name: "Incident",
      states: ({ incident }) => ({ Incident: incident.state, Determination: incident.determination }),
      gates: {
        ...ofThings(incidentGates),
        ...afterTheEndGates,
        ...endingGates,
        ...archiveDisposalGates,
        TAGS_HAVE_SPACE: tagGates.TAGS_HAVE_SPACE,
        HEALTH_POSTS_ENDED: closingGates.HEALTH_POSTS_ENDED,
      },
      scopes: { EVERY_SERVICE: ofThings(everyService) },
    },
    (file) => [[file.incident.id, file]],
  ),
  ofFiles<JoiningFile & ServiceFile>(
    {
      name: "ServiceResponse",
      states: ({ response }) => ({ ServiceResponse: response.state }),
      gates: joiningGates,
      scopes: { THIS_SERVICE: { ...ofThings(thisService), SERVICES_AFFECTED: thisService.SERVICES_AFFECTED } },
    },
    (file) =>
      file.responses.map((response) => {
        const ofService = serviceFile(file, response);
        return [response.id, { ...ofService, joining: ofService.service }];
      }),
  ),
  ofFiles<AssignmentFile>(
    {
      name: "Role",
      states: () => ({}),
      gates: { ROLE_VACANT: roleGates.ROLE_VACANT, SUCCESSOR_FREE: assignmentGates.SUCCESSOR_FREE },
    },
    (file) =>
      [leadRole, ...file.responses.map(({ serviceId }) => ownerRole(serviceId))].map((role) => [
        `${role.role} ${role.serviceId} ${file.incident.id}`,
        { ...file, role, people: [], assignment: undefined as never },
      ]),
  ),
  ...(["RecoveryPlan", "Guidance", "Recommendation"] as const).map((name) =>
    ofFiles<WrittenFile>(
      {
        name,
        states: ({ written }) => ({ [name]: written.state }),
        gates: roundGates<WrittenFile>(({ written }) => written.round),
      },
      (file) =>
        ({ RecoveryPlan: file.plans, Guidance: file.guidance, Recommendation: file.recommendations })[name].flatMap(
          (written) =>
            file.responses
              .filter(({ serviceId }) => serviceId === written.serviceId)
              .map((response) => [written.id, { ...serviceFile(file, response), written }] as const),
        ),
    ),
  ),
  ofFiles<StepFile>(
    {
      name: "PlanStep",
      states: ({ step }) => ({ PlanStep: step.state }),
      gates: {
        ...roundGates<StepFile>(({ step }) => step.round),
        DEPENDENCIES_DONE: planStepGates.DEPENDENCIES_DONE,
        RESPONSE_FAR_ENOUGH: planStepGates.RESPONSE_FAR_ENOUGH,
      },
    },
    (file) =>
      file.steps.flatMap((step) =>
        file.responses
          .filter(({ serviceId }) => serviceId === step.serviceId)
          .map((response) => [step.id, { ...serviceFile(file, response), step }] as const),
      ),
  ),
  ofFiles<ConsultationFile>(
    { name: "Consultation", states: ({ consultation }) => ({ Consultation: consultation.state }), gates: {} },
    (file) => file.consultations.map((consultation) => [consultation.id, { ...file, consultation }] as const),
  ),
  ofFiles<InvestigationFile>(
    {
      name: "Investigation",
      states: ({ investigation }) => ({ Investigation: investigation.state }),
      gates: investigationGates,
    },
    (file) => file.allInvestigations.map((investigation) => [investigation.id, { ...file, investigation }]),
  ),
  ofFiles<UnneededFile>(
    {
      name: "Evidence",
      states: ({ evidence }) => ({ Evidence: evidence.state }),
      gates: { ...evidenceGates, ...evidenceDisposalGates },
    },
    (file) =>
      file.allEvidence.map((evidence) => [
        evidence.id,
        {
          ...file,
          evidence,
          citedBy: file.citations.filter(({ evidenceId }) => evidenceId === evidence.id),
          lastEntry: undefined as never,
        },
      ]),
  ),
  ofFiles<EvidenceTransfer>(
    { name: "EvidenceTransfer", states: ({ state }) => ({ EvidenceTransfer: state }), gates: {} },
    (file) => file.allTransfers.map((one) => [one.id, one]),
  ),
  ofFiles<LegalHold>({ name: "LegalHold", states: ({ state }) => ({ LegalHold: state }), gates: {} }, (file) =>
    file.allHolds.map((one) => [one.id, one]),
  ),
  ofFiles<ObligationFile>(
    {
      name: "NotificationObligation",
      states: ({ obligation }) => ({ NotificationObligation: obligation.state }),
      gates: { CLOCK_STARTED: obligationGates.CLOCK_STARTED },
    },
    (file) => file.obligations.map((obligation) => [obligation.id, { ...file, obligation, notices: [] }]),
  ),
  ofFiles<Disposal>({ name: "Disposal", states: ({ state }) => ({ Disposal: state }), gates: {} }, (file) =>
    file.allDisposals.map((one) => [one.id, one]),
  ),
  ofFiles<RequestFile & { readonly approval: Approval }>(
    {
      name: "Approval",
      states: ({ approval }) => ({ Approval: approval.state }),
      gates: {
        APPROVAL_NEW: requestGates.APPROVAL_NEW,
        APPROVED: requestIsApproved,
      },
    },
    (file) =>
      file.approvals.map(
        (approval) => [approval.id, { ...file, approval, asked: { ...approval, policy: {} }, executives: [] }] as const,
      ),
  ),
];

const ofAlerts = ofRows<AlertFile>(["Alert", "SeverityAssessment"], {
  name: "Alert",
  all: (rows, same) => {
    const assessments = new Map(rows.SeverityAssessment.map((one) => [one.id, one]));
    return rows.Alert.map((alert) => {
      const assessment = assessments.get(alert.severityAssessmentId ?? "") ?? null;
      return [alert.id, same(`Alert ${alert.id}`, { alert, assessment })];
    });
  },
  states: ({ alert }) => ({ Alert: alert.state }),
  gates: { SEVERITY_ASSESSED: alertGates.SEVERITY_ASSESSED },
});

const ofIndicators = ofRows<IndicatorFile>(["Indicator"], {
  name: "Indicator",
  all: (rows, same) =>
    rows.Indicator.map((indicator) => [indicator.id, same(`Indicator ${indicator.id}`, { indicator })] as const),
  states: ({ indicator }) => ({ Indicator: indicator.state }),
  gates: ofThings(indicatorGates),
});

const ofAlertSources = ofRows<{ readonly source: AlertSource }>(["AlertSource"], {
  name: "AlertSource",
  all: (rows, same) => rows.AlertSource.map((source) => [source.id, same(`AlertSource ${source.id}`, { source })]),
  states: ({ source }) => ({ AlertSource: source.state }),
  // The other one goes by what an operation names.
  gates: { SOURCE_ENABLED: alertSourceGates.SOURCE_ENABLED },
});

/** Alerts that are suggested to belong together: the gate goes by the incident that an operation names. */
const ofCorrelations = ofRows<AlertCorrelation>(["AlertCorrelation"], {
  name: "AlertCorrelation",
  all: (rows) => rows.AlertCorrelation.map((one) => [one.id, one as AlertCorrelation]),
  states: ({ state }) => ({ AlertCorrelation: state }),
  gates: {},
});

/** Rules that hold alerts back: their gates are those of an attempt, or of the moment. */
const ofSuppressions = ofRows<AlertSuppression>(["AlertSuppression"], {
  name: "AlertSuppression",
  all: (rows) => rows.AlertSuppression.map((one) => [one.id, one]),
  states: ({ state }) => ({ AlertSuppression: state }),
  gates: {},
});

const ofTuningRequests = ofRows<TuningRequest>(["TuningRequest"], {
  name: "TuningRequest",
  all: (rows) => rows.TuningRequest.map((one) => [one.id, one]),
  states: ({ state }) => ({ TuningRequest: state }),
  gates: {},
});

const ofRequirements = ofRows<GatedRequirement>(["DetectionRequirement", "DetectionRequirementVersion"], {
  name: "DetectionRequirement",
  all: (rows, same) =>
    rows.DetectionRequirement.map((requirement) => {
      const versions = rows.DetectionRequirementVersion.filter(
        ({ detectionRequirementId }) => detectionRequirementId === requirement.id,
      );
      const amendment = amendmentOf(requirement, versions);
      return [requirement.id, same(`DetectionRequirement ${requirement.id}`, { requirement, amendment })];
    }),
  states: ({ requirement }) => ({ DetectionRequirement: requirement.state }),
  gates: requirementGates,
});

/** What is deployed for requirements: its gates are those of an attempt. */
const ofMonitoring = ofRows<MonitoringDeployment>(["MonitoringDeployment"], {
  name: "MonitoringDeployment",
  all: (rows) => rows.MonitoringDeployment.map((one) => [one.id, one]),
  states: ({ state }) => ({ MonitoringDeployment: state }),
  gates: {},
});

/** Sweeps for indicators, and how far each is in services. */
const ofSweeps: readonly RowsKind[] = [
  ofRows<SweepFile>(["IndicatorSweep", "ServiceSweep"], {
    name: "IndicatorSweep",
    all: (rows, same) =>
      rows.IndicatorSweep.map((sweep) => [
        sweep.id,
        same(`IndicatorSweep ${sweep.id}`, {
          sweep,
          parts: rows.ServiceSweep.filter(({ indicatorSweepId }) => indicatorSweepId === sweep.id),
          services: [],
          goesOn: null,
          withoutJudge: [],
        }),
      ]),
    states: ({ sweep }) => ({ IndicatorSweep: sweep.state }),
    gates: sweepGates,
  }),
  ofRows<SweepResult>(["SweepResult"], {
    name: "SweepResult",
    all: (rows) => rows.SweepResult.map((one) => [one.id, one]),
    states: ({ state }) => ({ SweepResult: state }),
    gates: {},
  }),
];

/** Threat briefings, and what services make of them. What their gates look at is said with each attempt. */
const ofBriefings: readonly RowsKind[] = [
  ofRows<ThreatBriefing>(["ThreatBriefing"], {
    name: "ThreatBriefing",
    all: (rows) => rows.ThreatBriefing.map((one) => [one.id, one]),
    states: ({ state }) => ({ ThreatBriefing: state }),
    gates: {},
  }),
  ofRows<BriefingAcknowledgement>(["BriefingAcknowledgement"], {
    name: "BriefingAcknowledgement",
    all: (rows) => rows.BriefingAcknowledgement.map((one) => [one.id, one]),
    states: ({ state }) => ({ BriefingAcknowledgement: state }),
    gates: {},
  }),
];

/** Profiles of adversaries, and whether each stands still. */
const ofProfiles = ofRows<{ readonly profile: ThreatActorProfile }>(["ThreatActorProfile"], {
  name: "ThreatActorProfile",
  all: (rows, same) =>
    rows.ThreatActorProfile.map((profile) => [profile.id, same(`ThreatActorProfile ${profile.id}`, { profile })]),
  states: () => ({}),
  gates: profileGates,
});

/** Vulnerabilities, and what each is to services. */
const ofVulnerabilities: readonly RowsKind[] = [
  ofRows<VulnerabilityFile>(["Vulnerability", "VulnerabilityExposure"], {
    name: "Vulnerability",
    all: (rows, same) =>
      rows.Vulnerability.map((vulnerability) => [
        vulnerability.id,
        same(`Vulnerability ${vulnerability.id}`, {
          vulnerability,
          exposures: rows.VulnerabilityExposure.filter(({ vulnerabilityId }) => vulnerabilityId === vulnerability.id),
          services: [],
          cveTakenBy: null,
        }),
      ]),
    states: ({ vulnerability }) => ({ Vulnerability: vulnerability.state }),
    gates: {
      VULNERABILITY_NOT_REJECTED: vulnerabilityGates.VULNERABILITY_NOT_REJECTED,
      VULNERABILITY_CONFIRMED: vulnerabilityGates.VULNERABILITY_CONFIRMED,
      AFFECTED_SERVICES_FIXED: vulnerabilityGates.AFFECTED_SERVICES_FIXED,
      EXPLOITATION_RECORDED: vulnerabilityGates.EXPLOITATION_RECORDED,
    },
  }),
  ofRows<VulnerabilityExposure>(["VulnerabilityExposure"], {
    name: "VulnerabilityExposure",
    all: (rows) => rows.VulnerabilityExposure.map((one) => [one.id, one]),
    states: ({ state }) => ({ VulnerabilityExposure: state }),
    gates: {},
  }),
];

/** The analyses of services. */
const ofServiceAnalyses = ofRows<ServiceAnalysisFile>(["ServiceAnalysis"], {
  name: "ServiceAnalysis",
  all: (rows, same) =>
    rows.ServiceAnalysis.map((analysis) => {
      const amendment =
        rows.ServiceAnalysis.find(({ amendsId, state }) => amendsId === analysis.id && state === "DRAFT") ?? null;
      const service = { id: analysis.serviceId, name: analysis.serviceId };
      return [analysis.id, same(`ServiceAnalysis ${analysis.id}`, { analysis, service, amendment, trends: null })];
    }),
  states: ({ analysis }) => ({ ServiceAnalysis: analysis.state }),
  gates: {
    ANALYSIS_WRITTEN: serviceAnalysisGates.ANALYSIS_WRITTEN,
    ANALYSIS_NOT_BEING_AMENDED: serviceAnalysisGates.ANALYSIS_NOT_BEING_AMENDED,
  },
});

/** Roles that are offered or held: their gates are those of the incident, or of an attempt. */
const ofAssignments = ofRows<Assignment>(["Assignment"], {
  name: "Assignment",
  all: (rows) => rows.Assignment.map((one) => [one.id, one]),
  states: ({ state }) => ({ Assignment: state }),
  gates: {},
});

/** Parts of an incident whose gates are those of an attempt. */
const ofParts: readonly RowsKind[] = (
  [
    "Task",
    "Note",
    "CaseLink",
    "ThreatActor",
    "ObservedTechnique",
    "AdversaryActivity",
    "Precursor",
    "ServiceHealthPost",
  ] as const
).map((name) =>
  ofRows<{ readonly id: string; readonly state: string }>([name], {
    name,
    all: (rows) => rows[name].map((one) => [one.id, one]),
    states: ({ state }) => ({ [name]: state }),
    gates: {},
  }),
);

/** Hunts: their gates are those of an attempt. */
const ofHunts = ofRows<BreachHunt>(["BreachHunt"], {
  name: "BreachHunt",
  all: (rows) => rows.BreachHunt.map((one) => [one.id, one]),
  states: ({ state }) => ({ BreachHunt: state }),
  gates: {},
});

/** Hypotheses, and whether something speaks for them and against them. */
const ofHypotheses = ofRows<{ readonly hypothesis: Hypothesis }>(["Hypothesis"], {
  name: "Hypothesis",
  all: (rows, same) =>
    rows.Hypothesis.map((hypothesis) => [hypothesis.id, same(`Hypothesis ${hypothesis.id}`, { hypothesis })]),
  states: ({ hypothesis }) => ({ Hypothesis: hypothesis.state }),
  gates: hypothesisGates,
});

/** Notices to customers, and whether they say all that they must. */
const ofNotices = ofRows<{ readonly notice: CustomerNotice }>(["CustomerNotice"], {
  name: "CustomerNotice",
  all: (rows, same) =>
    rows.CustomerNotice.map((notice) => [notice.id, same(`CustomerNotice ${notice.id}`, { notice })]),
  states: ({ notice }) => ({ CustomerNotice: notice.state }),
  gates: noticeTextGates,
});

/** Rooms, and whether there is space in them. */
const ofRooms = ofRows<Pick<RoomFile, "room" | "present">>(["IncidentRoom", "RoomPresence"], {
  name: "IncidentRoom",
  all: (rows, same) =>
    rows.IncidentRoom.map((room) => {
      const present = rows.RoomPresence.filter(({ roomId, leftAt }) => roomId === room.id && leftAt === null);
      return [room.id, same(`IncidentRoom ${room.id}`, { room, present })];
    }),
  states: ({ room }) => ({ IncidentRoom: room.state }),
  gates: { ROOM_HAS_SPACE: roomGates.ROOM_HAS_SPACE },
});

/** Whether an incident has an open room. */
const ofMeetings = ofRows<{ readonly openRoom: IncidentRoom | null }>(["Incident", "IncidentRoom"], {
  name: "Meeting",
  all: (rows, same) =>
    rows.Incident.map(({ id }) => {
      const openRoom = rows.IncidentRoom.find(({ incidentId, state }) => incidentId === id && state === "OPEN") ?? null;
      return [`meeting of ${id}`, same(`Meeting ${id}`, { openRoom })];
    }),
  states: () => ({}),
  gates: meetingGates,
});

const ofTables: readonly RowsKind[] = [
  ofAlerts,
  ofAlertSources,
  ofSuppressions,
  ofTuningRequests,
  ofCorrelations,
  ofRequirements,
  ofMonitoring,
  ofIndicators,
  ...ofSweeps,
  ...ofBriefings,
  ofProfiles,
  ...ofVulnerabilities,
  ofServiceAnalyses,
  ofAssignments,
  ...ofParts,
  ofRooms,
  ofHypotheses,
  ofHunts,
  ofNotices,
  ofMeetings,
];

/** All that is watched in one database, out of rows that are read again only when they were written to. */
function everything(): WatchedKind {
  const [rowsOf, same, filesOf] = [watchedRows(), keptFiles(), watchedFiles()];
  const ofFile = new WeakMap<WatchedFile, Looks>();
  const lookAtFile = (file: WatchedFile) => {
    const looks = ofFile.get(file) ?? new Map(ofCases.flatMap((look) => look(file)));
    ofFile.set(file, looks);
    return looks;
  };
  let last: { readonly rows: Rows; readonly looks: readonly Looks[]; readonly ofTables: readonly Looks[] } | undefined;
  return async (manager) => {
    const rows = await rowsOf(manager);
    if (rows === last?.rows) return last.looks;
    const lookAgain = (kind: RowsKind, place: number) =>
      last && kind.from.every((table) => rows[table] === last?.rows[table])
        ? (last.ofTables[place] as Looks)
        : kind.look(rows, same);
    const looked = ofTables.map(lookAgain);
    last = { rows, ofTables: looked, looks: [...filesOf(rows).map(lookAtFile), ...looked] };
    return last.looks;
  };
}

export interface IncidentsWatch extends PolicyWatch {
  /** The things that the watch, which reads only what was written since it looked last, has otherwise than they are. */
  stale(): Promise<readonly string[]>;
}

/** Holds everything that is done in the room to its policy, with a caller and without, until the watch is stopped. */
export function watchIncidents(room: IncidentsRoom): IncidentsWatch {
  const { receive, perform } = room;
  const look = everything();
  const watch = watchPolicies({
    database: room.database,
    actions: Object.values(operations).flat(),
    reactions,
    kinds: [look],
  });
  room.receive = (type, data) => watch.during(room.now, () => receive(type, data));
  room.perform = (reaction) => watch.during(room.now, () => perform(reaction));
  const seenBy = async (looking: WatchedKind) =>
    new Map((await looking(room.database.manager, room.now)).flatMap((looks) => [...looks]));
  return {
    ...watch,
    async stale() {
      const [kept, present] = [await seenBy(look), await seenBy(everything())];
      const isStale = (thing: string) => !isDeepStrictEqual(kept.get(thing)?.loaded, present.get(thing)?.loaded);
      return [...new Set([...kept.keys(), ...present.keys()])].filter(isStale);
    },
  };
}

/** A room in which everything that is done is held to its policy. */
export async function openWatchedRoom(name: string): Promise<IncidentsRoom> {
  const room = await openIncidentsRoom(name);
  const { close } = room;
  const watch = watchIncidents(room);
  room.close = () => {
    watch.stop();
    return close();
  };
  return room;
}
