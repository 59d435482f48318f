import type { DecisionInput } from "../../../platform/actions/action.js";
import { chainStart } from "../../../platform/actions/audit/chain.js";
import type { Write } from "../../../platform/actions/decision.js";
import type { EscalationFind } from "../../response-model/detection-and-analysis/escalation-finds.js";
import type { Severity } from "../../response-model/detection-and-analysis/severities.js";
import type { Handling } from "../../response-model/evidence/handlings.js";
import type { CaseService } from "../domain/case-file.js";
import type { SeverityAssessment } from "../domain/records/alerts/severity-assessment.js";
import type { Incident } from "../domain/records/case/incident.js";
import type { Records } from "../domain/records/records.js";
import { rankOf } from "../domain/response/severity-of.js";
import { worst } from "../domain/response/worst.js";
import { timerEnd } from "../domain/timer-end.js";
import { incidentMilestone, serviceMilestone } from "../domain/writes/milestones.js";
import { newResponse } from "../domain/writes/new-response.js";
import { change } from "../domain/writes/severity-changes.js";

interface Opened {
  readonly number: string;
  readonly title: string;
  readonly summary: string;
  readonly find: EscalationFind;
  readonly handling?: Handling;
  readonly services: readonly CaseService[];
  /** What is known of how bad it is for some of the services, each once. */
  readonly judged?: readonly JudgedService[];
  /** How bad what was found seemed to the hunter, where it is the find of a hunt. */
  readonly seemed?: Severity;
}

/** How bad it was judged to be for a service. */
export type JudgedService = { readonly serviceId: string } & Pick<SeverityAssessment, "severity" | "priority">;

type Given = Pick<DecisionInput<object, object>, "viewer" | "now" | "newIdentifier">;

/**
 * What brings a suspected incident into being: itself, and the response of each service that seems to be affected. While no
 * service is assessed it counts as bad as it seemed to the hunter, else as of medium severity, and of the middle priority.
 */
export function newIncident(
  given: Given,
  opened: Opened,
): { readonly id: string; readonly writes: readonly Write<Records>[] } {
  const { viewer, now, newIdentifier } = given;
  const { services, judged = [], seemed } = opened;
  const id = newIdentifier();
  const found = seemed && { severity: seemed, priority: 3 };
  const overall = worst(judged) ?? found;
  const { severity, priority } = overall ?? { severity: "MEDIUM" as const, priority: 3 };
  const incident: Incident = {
    id,
    number: opened.number,
    version: 0,
    state: "SUSPECTED",
    phase: "DETECTION_AND_ANALYSIS",
    determination: "SUSPECTED",
    title: opened.title,
    summary: opened.summary,
    severity,
    severityRank: rankOf(severity),
    severityOverride: null,
    priority,
    handling: opened.handling ?? "AMBER",
    tags: [],
    nextSteps: null,
    serviceIds: services.map((service) => service.id),
    virtualTeamPersonIds: [],
    virtualTeamRoles: [],
    askedPersonIds: [],
    askedTeamIds: [],
    find: opened.find,
    openedById: viewer.personId,
    openedAt: now,
    receiptDueAt: timerEnd("ESCALATION", { incident: { severity }, now }),
    receiptOverdueAt: null,
    receivedAt: null,
    declaredAt: null,
    definitionPredicates: [],
    definitionReason: null,
    customerDataEffects: [],
    customersNotifiedAt: null,
    postIncidentActivityAt: null,
    reviewState: null,
    endedAt: null,
    endReason: null,
    reopenings: 0,
    mergedIntoId: null,
    mergedIntoNumber: null,
    mergeDueAt: null,
    archivedAt: null,
    archivePlace: null,
    archiveDisposedAt: null,
    retainUntil: null,
    legalHold: false,
    timelineLength: 0,
    timelineHash: chainStart,
  };
  const begun = { ...given, loaded: { incident } };
  const unjudged = { severity: null, priority: null };
  const why = { reason: found ? "As bad as the finding seemed to the hunter." : "As the alert was assessed." };
  return {
    id,
    writes: [
      { insert: "Incident", row: incident },
      incidentMilestone(begun, "OPENED"),
      ...judged.map((one) => change(begun, one.serviceId, unjudged, one, why)),
      ...(overall ? [change(begun, null, unjudged, overall, why)] : []),
      ...services.flatMap(({ id: serviceId }): readonly Write<Records>[] => [
        {
          insert: "ServiceResponse",
          row: newResponse(
            newIdentifier(),
            { incidentId: id, serviceId },
            now,
            judged.find((one) => one.serviceId === serviceId) ?? null,
          ),
        },
        serviceMilestone(begun, "ANALYSIS_OPENED", { serviceId, round: 1 }),
      ]),
    ],
  };
}
