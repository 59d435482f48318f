import { filteredPage } from "../../../../platform/graphql/lists/filtered-page.js";
import { orderedPage } from "../../../../platform/graphql/lists/ordered-page.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { one, page, relationFields, theOne } from "../../../../platform/graphql/reader/relation-fields.js";
import { person } from "../../../access/directory/stub-fields.js";
import { AlertFilter } from "../../actions/alert-queue/alert-filter.js";
import { IncidentAlertOrder } from "../filters/case/part-orders.js";
import { AlertCorrelationFilter } from "../filters/detection/alert-correlation-filter.js";
import { DetectionTestFilter } from "../filters/detection/detection-test-filter.js";
import { Alert, AlertConnection } from "../types/alerts/alert.js";
import { AlertBatch } from "../types/alerts/alert-batch.js";
import { AlertCorrection, AlertCorrectionConnection } from "../types/alerts/alert-correction.js";
import { AlertCorrelation, AlertCorrelationConnection } from "../types/alerts/alert-correlation.js";
import { AlertHistoryEntry, AlertHistoryEntryConnection } from "../types/alerts/alert-history-entry.js";
import { AlertNote, AlertNoteConnection } from "../types/alerts/alert-note.js";
import { AlertSource, AlertSourceConnection } from "../types/alerts/alert-source.js";
import { AlertSourceKey, AlertSourceKeyConnection } from "../types/alerts/alert-source-key.js";
import { AlertSuppression } from "../types/alerts/alert-suppression.js";
import { SeverityAssessment } from "../types/alerts/severity-assessment.js";
import { TuningRequest } from "../types/alerts/tuning-request.js";
import { Incident } from "../types/case/incident.js";
import { Indicator } from "../types/indicators/indicator.js";
import { IndicatorSightingConnection } from "../types/indicators/indicator-sighting.js";
import { DetectionRequirement } from "../types/requirements/detection-requirement.js";
import { DetectionTestConnection } from "../types/requirements/detection-test.js";
import { SweepHitConnection } from "../types/sweeps/sweep-hit.js";
import { service, services } from "./service-fields.js";
import { techniques } from "./technique-fields.js";

/** Where the things of this room lead. */
export const alertsRelations = [
  relationFields(Alert, {
    severityAssessment: one(() => SeverityAssessment, "The severity in force; null until assessed."),
    incident: one(() => Incident, "The incident it is linked to; null when there is none."),
    detectionRequirement: one(
      () => DetectionRequirement,
      "The requirement whose detection raised it; null where none did, or nobody said.",
    ),
    detectionTests: page(
      () => DetectionTestConnection,
      "The tests of monitoring that raised it, oldest first: while one of them stands, it proves nothing but the test.",
      filteredPage(DetectionTestFilter),
    ),
    techniques: techniques(
      "techniqueIds",
      "The techniques of ATT&CK that were detected, of those that its detection was for when the alert was reported: what it proves of them, `detectionCoverage` says. None where nobody said which of several it was.",
    ),
    service: service("serviceId", "The service it concerns."),
    reportedBy: person("reportedById", "Who reported it; null where its source did so by itself."),
    acknowledgedBy: person(
      "acknowledgedById",
      "Who acknowledged it first, or put it back into the queue where nobody had; null before.",
    ),
    triagedBy: person(
      "triagedById",
      "Who took the look that counts; null before, where it is to be triaged anew, and where that was before 3.0.0.",
    ),
    firstTriagedBy: person(
      "firstTriagedById",
      "Who took the first look of all; null before, and where that was before 3.0.0.",
    ),
    closedBy: person("closedById", "Who closed it; null while it is not closed, and where that was before 3.0.0."),
    assignee: person("assigneeId", "Who looks at it; null while it waits for the whole team of its service."),
    assignedBy: person("assignedById", "Who assigned it; null while it is assigned to nobody."),
    alertSource: one(
      () => AlertSource,
      "The source that handed it in; null for one that somebody reported, and where you may not read the source.",
    ),
    former: one(
      () => Alert,
      "The alert of the same thing before this one, which was over when it fired again; null when there was none.",
    ),
    history: page(
      () => AlertHistoryEntryConnection,
      "What happened to it, by whom, when and why, oldest first. Entries are never changed or removed; a mere repeat by its source makes none. Whoever reads the alert reads them, but for what was done in an incident, which its readers read, and that it was held back, which the teams of its service and the security side read.",
      PageArguments,
    ),
    corrections: page(
      () => AlertCorrectionConnection,
      "Where a judgement on it was taken back: it was reopened, taken out of an incident, or handed over to another service.",
      PageArguments,
    ),
    notes: page(
      () => AlertNoteConnection,
      "What analysts have looked at and found, oldest first, each as it stands. What was written in an incident is read by those alone who may read that.",
      PageArguments,
    ),
    correlations: page(
      () => AlertCorrelationConnection,
      "Where it seems to belong together with others, and what became of that.",
      filteredPage(AlertCorrelationFilter),
    ),
    suppressedBy: one(
      () => AlertSuppression,
      "The rule that holds it back from the queue, or did last: `suppressedAt` says whether it does now. Null where none did, or none that you may read.",
    ),
    tuningRequest: one(
      () => TuningRequest,
      "What became of the tuning that was asked for when it was dismissed. Null where none was, where that was before 3.0.0, where the alert is `RED`, where it was judged in an incident and fewer than all responders read either, and where you may not read the request.",
    ),
    foundFor: one(
      () => Incident,
      "The incident whose sweep found it, while it is part of none: it is linked once its service is part of that. Null where no sweep of an incident did, or you may not read that.",
    ),
    sightings: page(
      () => IndicatorSightingConnection,
      "The sightings that it has shown, each of the very indicator that was seen, oldest first, as far as you may read them; without those that were withdrawn.",
      PageArguments,
    ),
    sweepHits: page(
      () => SweepHitConnection,
      "What sweeps for indicators found that it stands for, oldest first, as far as you may read it; none where no sweep has made it.",
      PageArguments,
    ),
    successor: one(() => Alert, "The alert that took over when the same thing fired again; null while there is none."),
  }),
  relationFields(AlertNote, {
    former: one(() => AlertNote, "What it said before it was corrected last; null for what was written first."),
    writtenBy: person("writtenById", "Who wrote it."),
  }),
  relationFields(AlertHistoryEntry, {
    actor: person(
      "actorId",
      "Who did it; null where its source or Cordon did so by itself, and where nobody knows any more.",
    ),
    service: service("serviceId", "The service that it was for after that."),
    formerService: service("formerServiceId", "The service that it was handed over from; null where it was not."),
    incident: one(
      () => Incident,
      "The incident that it became part of, was part of, or was taken out of; null for none.",
    ),
    assignee: person("assigneeId", "Who it was given to; null for the whole team, and where it was given to nobody."),
    suppression: one(
      () => AlertSuppression,
      "The rule that held it back, or let it go; null where none did, or none that you may read.",
    ),
    indicator: one(
      () => Indicator,
      "The recorded indicator that it reports and that Cordon returned it to the queue for; null where it did not come back for one, or for none that you may read.",
    ),
  }),
  relationFields(AlertCorrection, {
    formerService: service(
      "formerServiceId",
      "The service that it had been reported for; null where that is the same.",
    ),
    correctedBy: person("correctedById", "Who put it right."),
  }),
  relationFields(AlertSource, {
    service: service(
      "serviceId",
      "The service it reports for where no route says another; null where that is refused.",
    ),
    services: services("serviceIds", "Every service that it can report for."),
    registeredBy: person("registeredById", "Who registered it."),
    keys: page(() => AlertSourceKeyConnection, "Its keys, without what they say.", PageArguments),
  }),
  relationFields(AlertSourceKey, {
    source: one(() => AlertSource, "The source whose key it is."),
    issuedBy: person("issuedById", "Who had it issued."),
  }),
  relationFields(AlertCorrelation, {
    services: services("serviceIds", "The services of its alerts."),
    alerts: page(
      () => AlertConnection,
      "Its alerts, at most 100, shared out among their services: those as well that were closed meanwhile, or belong to an incident, as their states say. `matchingAlerts` has what else has the same in common.",
      orderedPage(AlertFilter, IncidentAlertOrder),
    ),
    waitingAlerts: page(
      () => AlertConnection,
      "Those of its alerts that are still to be taken, which accepting it links: neither closed nor of an incident.",
      orderedPage(AlertFilter, IncidentAlertOrder),
    ),
    matchingAlerts: page(
      () => AlertConnection,
      "All alerts that are not closed and have the same in common, its own among them: those that you may read, of the first 10,000. Those with the same indicator that were last seen up to a day before it was suggested; where they share none, those about the same host, user or resource, up to a day before, and those with the same technique at its service, up to an hour before. `matchingServices` counts them.",
      filteredPage(AlertFilter, "those that nothing holds back"),
    ),
    incident: one(
      () => Incident,
      "The open incident that one of its alerts, or another with the same in common, belongs to, as soon as one does; or that was named when it was accepted. Null where there is none that you may read.",
    ),
    decidedBy: person("decidedById", "Who judged it; null before."),
    takenBackBy: person("takenBackById", "Who took its acceptance back; null where nobody did."),
  }),
  relationFields(AlertSuppression, {
    service: service("serviceId", "The service whose alerts it holds back."),
    createdBy: person("createdById", "Who made or proposed it."),
    agreedBy: person("agreedById", "Who of the security side agreed; null where nobody had to, or has yet."),
    extendedBy: person("extendedById", "Who extended it last; null where nobody did."),
    endedBy: person("endedById", "Who ended it before its time; null where nobody did."),
    alertSources: page(
      () => AlertSourceConnection,
      "The sources whose alerts it holds back; none for any.",
      PageArguments,
    ),
    alerts: page(
      () => AlertConnection,
      "The alerts that it holds back, or held back last, as far as you may see them.",
      orderedPage(AlertFilter, IncidentAlertOrder),
    ),
  }),
  relationFields(TuningRequest, {
    isAskedFor: theOne(
      () => Boolean,
      "Whether an alert still stands dismissed with this tuning. False once each was reopened, taken out of its incident or judged anew: then the detection may have been right, so nothing is planned or recorded any more, it is in nobody's work, and what was done already is to be looked at again.",
    ),
    service: service("serviceId", "The service whose alerts it is about."),
    alertSource: one(
      () => AlertSource,
      "The source whose detection it is; null where a person reported the alert, and where you may not read the source.",
    ),
    originAlert: one(() => Alert, "The alert that it first came of; null where you may not read that."),
    requestedBy: person("requestedById", "Who asked for it."),
    plannedBy: person("plannedById", "Who planned it last; null where nobody did."),
    decidedBy: person("decidedById", "Who recorded that it was done, or declined it; null before."),
    alertSuppression: one(() => AlertSuppression, "The suppression that carries it out; null where none does."),
    alerts: page(
      () => AlertConnection,
      "The alerts that were dismissed and that it comes of, as far as you may see them.",
      PageArguments,
    ),
    recurrences: page(
      () => AlertConnection,
      "The alerts of the same rule, of this source and service, that were reported since it was decided, and since it was asked for while it is not: also those that stood before and were reported again. Where the source names no rule, those of the same fingerprint; none of what a person reported. As far as you may see them.",
      filteredPage(AlertFilter),
    ),
  }),
  relationFields(AlertBatch, {
    alerts: page(
      () => AlertConnection,
      "Those of its alerts that were not refused, as far as you may see them; `items` names the others as well.",
      orderedPage(AlertFilter, IncidentAlertOrder),
    ),
    alertSource: one(() => AlertSource, "The source that handed them in; null where none did."),
    performedBy: person("performedById", "Who carried it out; null where the source or Cordon did so by itself."),
  }),
  relationFields(SeverityAssessment, {
    assessedBy: person("assessedById", "Who judged it."),
  }),
] as const;
