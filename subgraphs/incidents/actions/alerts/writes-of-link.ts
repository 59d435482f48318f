import type { DecisionInput } from "../../../../platform/actions/action.js";
import type { Write } from "../../../../platform/actions/decision.js";
import type { CaseFile } from "../../domain/case-file.js";
import type { LinkedAlertFile } from "../../domain/gates/alerts-of-incidents/linked-alert-gates.js";
import type { Records } from "../../domain/records/records.js";
import { affectedServices } from "../../domain/service-file.js";
import { alertEntry } from "../../domain/triage/alert-entry.js";
import { asLinked } from "../../domain/writes/as-linked.js";
import { nameOfAlert } from "../../domain/writes/name-of-alert.js";
import type { SeverityJudgement } from "../../domain/writes/new-response.js";
import { joins } from "../joins.js";
import { judgeService } from "../judge-service.js";

type Given<File extends CaseFile> = Pick<DecisionInput<object, File>, "loaded" | "viewer" | "now" | "newIdentifier">;

/** What links a triaged and assessed alert to an incident, and what follows of that for its service. */
export function writesOfLink(given: Given<LinkedAlertFile> & { readonly operation: string }): {
  readonly newlyAffected: boolean;
  readonly writes: readonly Write<Records>[];
} {
  const { incident, alert } = given.loaded;
  const set = asLinked(incident, given.now);
  return {
    newlyAffected: !incident.serviceIds.includes(alert.serviceId),
    writes: [
      { update: "Alert", id: alert.id, set },
      alertEntry(given, "LINKED", alert, set),
      ...writesOfItsService(given, given.loaded),
    ],
  };
}

/** What follows for the service of an alert that becomes part of an incident. */
export const writesOfItsService = (
  given: Given<CaseFile>,
  { alert, assessment }: Pick<LinkedAlertFile, "alert" | "assessment">,
): readonly Write<Records>[] =>
  writesOfService(given, alert.serviceId, assessment, `As the alert ${nameOfAlert(alert)} was assessed.`);

/** What follows for a service of which alerts become part of an incident: it joins, or is judged where nobody but on-call has done that. */
export function writesOfService(
  given: Given<CaseFile>,
  serviceId: string,
  assessment: SeverityJudgement | null,
  reason: string,
): readonly Write<Records>[] {
  const { incident } = given.loaded;
  const unjudged = affectedServices(given.loaded).find(
    ({ response }) => response.serviceId === serviceId && (response.severity === null || response.severityProvisional),
  );
  return [
    ...(incident.serviceIds.includes(serviceId) ? [] : joins(given, serviceId, assessment, reason).writes),
    // Its team has judged how bad it is for the service, which nobody but on-call has done here.
    ...(unjudged && assessment ? judgeService({ ...given, loaded: unjudged }, assessment, { reason }) : []),
  ];
}
