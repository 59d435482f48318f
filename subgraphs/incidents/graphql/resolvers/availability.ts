import { AvailableOperationResolver, availableOperationsOn } from "../../../access/acting/available-operations.js";
import { isForCommunications } from "../../domain/notification/addressees/tellers-of.js";
import { operations } from "../operations.js";
import { filesOf } from "../thing-files.js";
import { thingTypes } from "../thing-types.js";

const all = Object.values(operations).flatMap((some) => [...some]);
type Name = (typeof all)[number]["name"];

const only = (...names: readonly Name[]) => all.filter(({ name }) => names.includes(name));

const { investigation, evidence, transfer, hold, disposal } = operations;
const { incident, response, assignment, plan, step, task, guidance, approval, alert, requirement, obligation } =
  operations;
const { consultation, recommendation, serviceNote, monitoring, indicator, alertSource } = operations;
const { vulnerability, exposure, serviceAnalysis } = operations;
const { precursor } = operations;
const { technique, adversaryActivity, hypothesis, hunt } = operations;
const { briefing, briefingAnswer, actorProfile } = operations;
const { sweep, serviceSweep, sweepResult } = operations;
const { suppression, correlation, tuningRequest } = operations;
const { note, link, actor, room, notice, post } = operations;
const but = (some: readonly (typeof all)[number][], ...names: readonly Name[]) =>
  some.filter(({ name }) => !names.includes(name));

/** Those of the operations on an obligation that tell an authority, which tells customers, or that go for customers alone. */
const forAuthorities = ["recordAuthorityNotice", "supplementAuthorityNotice"];
const forCustomers = ["draftCustomerNotice", "delayNotification", "extendNotificationDelay"];

/** What can be done with each kind of thing. */
export const availability = [
  AvailableOperationResolver,
  availableOperationsOn(
    thingTypes.Incident,
    [
      ...but(incident, "escalateAlert", "escalateAlerts", "openIncident"),
      ...only("addAffectedService", "assignLead", "requestApproval", "createTask", "requestConsultation"),
      ...only("openInvestigation", "collectEvidence", "placeLegalHold", "requestArchiveDisposal"),
      ...only(
        "recordObservedTechnique",
        "recordAdversaryActivity",
        "stateHypothesis",
        "addNote",
        "addLink",
        "nameActor",
        "recordIndicators",
        "openRoom",
        "draftCustomerNotice",
        "draftServiceHealthPost",
      ),
    ],
    filesOf.Incident,
  ),
  availableOperationsOn(
    thingTypes.ServiceResponse,
    [
      ...but(response, "addAffectedService"),
      ...only("assignOwner", "proposePlanStep", "recommendEradication", "addServiceNote"),
    ],
    filesOf.ServiceResponse,
  ),
  availableOperationsOn(thingTypes.Assignment, but(assignment, "assignLead", "assignOwner"), filesOf.Assignment),
  availableOperationsOn(thingTypes.RecoveryPlan, plan, filesOf.RecoveryPlan),
  availableOperationsOn(thingTypes.PlanStep, but(step, "proposePlanStep"), filesOf.PlanStep),
  availableOperationsOn(thingTypes.Task, but(task, "createTask"), filesOf.Task),
  availableOperationsOn(thingTypes.Note, but(note, "addNote"), filesOf.Note),
  availableOperationsOn(thingTypes.CaseLink, but(link, "addLink"), filesOf.CaseLink),
  availableOperationsOn(thingTypes.ThreatActor, but(actor, "nameActor"), filesOf.ThreatActor),
  availableOperationsOn(
    thingTypes.ObservedTechnique,
    but(technique, "recordObservedTechnique"),
    filesOf.ObservedTechnique,
  ),
  availableOperationsOn(
    thingTypes.AdversaryActivity,
    but(adversaryActivity, "recordAdversaryActivity"),
    filesOf.AdversaryActivity,
  ),
  availableOperationsOn(
    thingTypes.Precursor,
    [...but(precursor, "recordPrecursor"), ...only("linkPrecursorToIncident")],
    filesOf.Precursor,
  ),
  availableOperationsOn(thingTypes.Hypothesis, but(hypothesis, "stateHypothesis"), filesOf.Hypothesis),
  availableOperationsOn(thingTypes.IncidentRoom, but(room, "openRoom"), filesOf.IncidentRoom),
  availableOperationsOn(thingTypes.CustomerNotice, notice, filesOf.CustomerNotice),
  availableOperationsOn(thingTypes.ServiceHealthPost, but(post, "draftServiceHealthPost"), filesOf.ServiceHealthPost),
  availableOperationsOn(thingTypes.Guidance, guidance, filesOf.Guidance),
  availableOperationsOn(thingTypes.Consultation, but(consultation, "requestConsultation"), filesOf.Consultation),
  availableOperationsOn(thingTypes.Recommendation, but(recommendation, "recommendEradication"), filesOf.Recommendation),
  availableOperationsOn(thingTypes.ServiceNote, but(serviceNote, "addServiceNote"), filesOf.ServiceNote),
  availableOperationsOn(thingTypes.Investigation, but(investigation, "openInvestigation"), filesOf.Investigation),
  availableOperationsOn(
    thingTypes.Evidence,
    [
      ...but(evidence, "collectEvidence"),
      ...only("offerEvidenceTransfer", "replaceCustodian", "placeLegalHold", "requestEvidenceDisposal"),
    ],
    filesOf.Evidence,
  ),
  availableOperationsOn(
    thingTypes.EvidenceTransfer,
    but(transfer, "offerEvidenceTransfer", "replaceCustodian"),
    filesOf.EvidenceTransfer,
  ),
  availableOperationsOn(thingTypes.LegalHold, but(hold, "placeLegalHold"), filesOf.LegalHold),
  availableOperationsOn(
    thingTypes.Disposal,
    but(disposal, "requestEvidenceDisposal", "requestArchiveDisposal"),
    filesOf.Disposal,
  ),
  availableOperationsOn(thingTypes.Approval, but(approval, "requestApproval"), filesOf.Approval),
  availableOperationsOn(
    thingTypes.Alert,
    [...but(alert, "reportAlert", "correctAlertNote"), ...only("escalateAlert", "dispositionAlert", "unlinkAlert")],
    filesOf.Alert,
  ),
  availableOperationsOn(
    thingTypes.AlertSource,
    [...alertSource, ...only("rotateAlertSourceKey", "ingestAlerts")],
    filesOf.AlertSource,
  ),
  availableOperationsOn(thingTypes.AlertCorrelation, correlation, filesOf.AlertCorrelation),
  availableOperationsOn(
    thingTypes.AlertSuppression,
    but(suppression, "suppressAlerts", "proposeAlertSuppression"),
    filesOf.AlertSuppression,
  ),
  availableOperationsOn(thingTypes.TuningRequest, tuningRequest, filesOf.TuningRequest),
  availableOperationsOn(
    thingTypes.NotificationObligation,
    [...obligation, ...only("draftCustomerNotice", "startNotificationClock")],
    filesOf.NotificationObligation,
    (row, operation) =>
      operation === "startNotificationClock"
        ? !row.startedAt && !row.settledAt
        : !(isForCommunications(row) ? forAuthorities : forCustomers).includes(operation),
  ),
  availableOperationsOn(thingTypes.Indicator, indicator, filesOf.Indicator),
  availableOperationsOn(
    thingTypes.DetectionRequirement,
    but(requirement, "proposeDetectionRequirement"),
    filesOf.DetectionRequirement,
  ),
  availableOperationsOn(
    thingTypes.BreachHunt,
    [...but(hunt, "openBreachHunt"), ...only("linkHuntFinding", "openIncident")],
    filesOf.BreachHunt,
  ),
  availableOperationsOn(thingTypes.MonitoringDeployment, monitoring, filesOf.MonitoringDeployment),
  availableOperationsOn(thingTypes.Vulnerability, but(vulnerability, "reportVulnerability"), filesOf.Vulnerability),
  availableOperationsOn(thingTypes.IndicatorSweep, but(sweep, "orderIndicatorSweep"), filesOf.IndicatorSweep),
  availableOperationsOn(
    thingTypes.ServiceSweep,
    [...serviceSweep, ...only("recordSweepResult", "recordOwnSweepResult")],
    filesOf.ServiceSweep,
  ),
  availableOperationsOn(
    thingTypes.SweepResult,
    but(sweepResult, "recordSweepResult", "recordOwnSweepResult"),
    filesOf.SweepResult,
  ),
  availableOperationsOn(
    thingTypes.ThreatActorProfile,
    but(actorProfile, "recordThreatActorProfile"),
    filesOf.ThreatActorProfile,
  ),
  availableOperationsOn(thingTypes.ThreatBriefing, but(briefing, "draftThreatBriefing"), filesOf.ThreatBriefing),
  availableOperationsOn(thingTypes.BriefingAcknowledgement, briefingAnswer, filesOf.BriefingAcknowledgement),
  availableOperationsOn(thingTypes.VulnerabilityExposure, exposure, filesOf.VulnerabilityExposure),
  availableOperationsOn(
    thingTypes.ServiceAnalysis,
    but(serviceAnalysis, "draftServiceAnalysis"),
    filesOf.ServiceAnalysis,
  ),
];
