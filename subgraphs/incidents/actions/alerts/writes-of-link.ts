import type { DecisionInput } from "../../../../platform/actions/action.js";
import type { Write } from "../../../../platform/actions/decision.js";
import type { LinkedAlertFile } from "../../domain/gates/alerts/linked-alert-gates.js";
import type { Records } from "../../domain/records/records.js";
import { affectedServices } from "../../domain/service-file.js";
import { nameOfAlert } from "../../domain/writes/name-of-alert.js";
import { joins } from "../joins.js";
import { judgeService } from "../judge-service.js";

/** What links a triaged and assessed alert to an incident, and what follows of that for its service. */
export function writesOfLink(
  facts: Pick<DecisionInput<object, LinkedAlertFile>, "loaded" | "viewer" | "now" | "newIdentifier">,
): { readonly newlyAffected: boolean; readonly writes: readonly Write<Records>[] } {
  const { incident, alert, assessment } = facts.loaded;
  const newlyAffected = !incident.serviceIds.includes(alert.serviceId);
  const reason = `As the alert ${nameOfAlert(alert)} was assessed.`;
  const unjudged = affectedServices(facts.loaded).find(
    ({ response: { serviceId, severity, severityProvisional } }) =>
      serviceId === alert.serviceId && (severity === null || severityProvisional),
  );
  return {
    newlyAffected,
    writes: [
      { update: "Alert", id: alert.id, set: { state: "ESCALATED", incidentId: incident.id, linkedAt: facts.now } },
      ...(newlyAffected ? joins(facts, alert.serviceId, assessment, reason).writes : []),
      // Its team has judged how bad it is for the service, which nobody but on-call has done here.
      ...(unjudged && assessment ? judgeService({ ...facts, loaded: unjudged }, assessment, { reason }) : []),
    ],
  };
}
