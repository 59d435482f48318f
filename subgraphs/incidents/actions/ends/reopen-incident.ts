import { InputType } from "type-graphql";
import { IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { clearedByARound } from "../../../response-model/machines/cleared-by-a-round.js";
import { asSentence } from "../../domain/as-sentence.js";
import { affectedServices } from "../../domain/service-file.js";
import { incidentMilestone } from "../../domain/writes/milestones.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { IncidentInput, incidentAction } from "../incident-action.js";
import { nextRound } from "../next-round.js";

@InputType({ description: "Why the incident is not over, and where it goes on." })
export class ReopenIncidentInput extends IncidentInput {
  @TextField("What shows that it is real after all, or that the adversary is back.")
  reason!: string;

  @IdentifiersField(
    "The services whose response begins again, in their next round. Leave it out where the incident was dismissed or withdrawn: then it begins anew as a whole.",
    { atLeast: 0, defaultValue: [] },
  )
  serviceIds!: readonly string[];
}

export const reopenIncident = incidentAction({
  name: "reopenIncident",
  description:
    "Reopens an incident. One that was dismissed or withdrawn is received again, and its clocks run from their first start. One that is in post-incident activity or closed is declared again, and the services that are named begin their next round; its review is due again after that. What was withdrawn or closed takes the approval of an executive incident manager.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "2.0.0",
    allow: [
      { responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD", from: ["DISMISSED", "WITHDRAWN"] },
      { responsibility: "INCIDENT_RESPONSE_LEAD", from: ["POST_INCIDENT_ACTIVITY", "CLOSED"] },
    ],
    approval: { by: ["EXECUTIVE_INCIDENT_MANAGER"], from: ["WITHDRAWN", "CLOSED"] },
    transitions: [
      { machine: "Incident", from: ["DISMISSED", "WITHDRAWN"], to: "RECEIVED" },
      { machine: "Incident", from: ["POST_INCIDENT_ACTIVITY", "CLOSED"], to: "DECLARED" },
      {
        machine: "Determination",
        from: ["FALSE_POSITIVE", "BENIGN", "BLOCKED", "FAILED_ATTEMPT", "EXERCISE"],
        to: "SUSPECTED",
      },
      { machine: "Determination", from: ["CONFIRMED"], to: "CONFIRMED" },
      { machine: "Approval", from: ["GRANTED"], to: "USED", beside: true },
      {
        machine: "ServiceResponse",
        from: ["ANALYSIS", "CONTAINMENT", "ERADICATION", "RECOVERY", "RESTORED", "VALIDATED", "RELEASED"],
        to: "ANALYSIS",
        beside: true,
      },
    ],
    gates: ["SERVICES_AFFECTED"],
    establishes: [
      "INCIDENT_OPEN",
      "RESPONSE_OPEN",
      { is: "INCIDENT_DECLARED", certainty: "POSSIBLY" },
      { is: "DECLARED_ONCE", certainty: "POSSIBLY" },
      { is: "APPROVAL_NEW", certainty: "POSSIBLY" },
      { is: "VIGILANCE_OVER", certainty: "POSSIBLY" },
      { is: "SERVICES_AFFECTED", of: "EVERY_SERVICE", certainty: "POSSIBLY" },
    ],
    clears: [
      ...clearedByARound,
      "RECOVERY_VALIDATED",
      "REVIEW_FINISHED",
      { is: "NOTIFICATIONS_MADE", certainty: "POSSIBLY" },
      { is: "NOTIFICATIONS_SETTLED", certainty: "POSSIBLY" },
      { is: "ADVERSARY_EVICTED", of: "EVERY_SERVICE", certainty: "POSSIBLY" },
      { is: "VULNERABLE_PATHS_CLOSED", of: "EVERY_SERVICE", certainty: "POSSIBLY" },
      { is: "OF_PRESENT_ROUND", certainty: "POSSIBLY" },
      { is: "SERVICE_JOINING", certainty: "POSSIBLY" },
      { is: "VIRTUAL_TEAM_FORMED", certainty: "POSSIBLY" },
      { is: "SEVERITY_KNOWN", of: "EVERY_SERVICE", certainty: "POSSIBLY" },
    ],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3"] },
    ],
  },
  input: ReopenIncidentInput,
  decide: (facts) => {
    const { input, loaded } = facts;
    const { incident, responses, obligations } = loaded;
    const isAgain = incident.state === "DISMISSED" || incident.state === "WITHDRAWN";
    const begun = isAgain
      ? affectedServices(loaded).map(({ response }) => response)
      : responses.filter(({ serviceId }) => input.serviceIds.includes(serviceId));
    const names = loaded.services.filter(({ id }) => begun.some(({ serviceId }) => serviceId === id));
    const reopened = { ...incident, reopenings: incident.reopenings + 1 };
    return {
      summary: `Reopened the incident: ${asSentence(input.reason)} The next round begins for ${names.map(({ name }) => name).join(", ") || "no service"}`,
      writes: [
        setIncident(loaded, {
          state: isAgain ? "RECEIVED" : "DECLARED",
          determination: isAgain ? "SUSPECTED" : incident.determination,
          reopenings: reopened.reopenings,
          reviewState: null,
          serviceIds: [...new Set([...incident.serviceIds, ...begun.map(({ serviceId }) => serviceId)])],
        }),
        incidentMilestone({ ...facts, loaded: { incident: reopened } }, "REOPENED"),
        ...begun.flatMap((response) => nextRound(facts, response)),
        ...obligations
          .filter(({ state }) => state === "ENDED")
          .map(
            ({ id }) => ({ update: "NotificationObligation", id, set: { state: "RUNNING", settledAt: null } }) as const,
          ),
      ],
    };
  },
});
