import { InputType } from "type-graphql";
import type { Write } from "../../../../platform/actions/decision.js";
import { IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { clearedByARound } from "../../../response-model/cleared-by-a-round.js";
import { asSentence } from "../../../response-model/gates/as-sentence.js";
import { judgedAnew } from "../../domain/gates/case/shut-by-joining.js";
import { reopenObligation } from "../../domain/notification/delays/reopen-obligation.js";
import type { Records } from "../../domain/records/records.js";
import type { ServiceResponse } from "../../domain/records/response/service-response.js";
import { affectedServices } from "../../domain/service-file.js";
import { cancelledDisposals } from "../../domain/writes/cancelled-disposals.js";
import { incidentMilestone, serviceMilestone } from "../../domain/writes/milestones.js";
import { newResponse, nextResponse } from "../../domain/writes/new-response.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { change, noSeverity } from "../../domain/writes/severity-changes.js";
import { reopeningAggregate } from "../../store/aggregates/case/reopening-aggregate.js";
import { IncidentInput } from "../incident-action.js";
import { nextRound } from "../next-round.js";
import { withAwaitedPeople } from "../with-awaited-people.js";

@InputType({ description: "Why the incident is not over, and where it goes on." })
export class ReopenIncidentInput extends IncidentInput {
  @TextField("What shows that it is real after all, or that the adversary is back.")
  reason!: string;

  @IdentifiersField(
    "The services whose response begins again, in their next round, or for the first time where the adversary has come to another one. Leave it out where the incident was dismissed or withdrawn: then it begins anew as a whole.",
    { atLeast: 0, defaultValue: [] },
  )
  serviceIds!: readonly string[];
}

/** What makes a service that was released count again: it is judged anew. */
function comesAgain(
  given: Parameters<typeof nextRound>[0],
  released: ServiceResponse,
  reason: string,
): readonly Write<Records>[] {
  const { id, ...set } = nextResponse(released, given.now);
  return [
    { update: "ServiceResponse", id, set },
    serviceMilestone(given, "ANALYSIS_OPENED", set),
    ...(released.severity ? [change(given, released.serviceId, released, noSeverity, { reason })] : []),
  ];
}

export const reopenIncident = actionsOn(reopeningAggregate)({
  name: "reopenIncident",
  description:
    "Reopens an incident. One that was dismissed or withdrawn is received again, and its clocks run from their first start. One that is in post-incident activity or closed is declared again, and the services that are named begin their next round, or join; its review is due again after that. What was withdrawn or closed takes the approval of an executive incident manager; every other approval that is asked for or not used ends, and so does every disposal that is asked for.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "2.0.0",
    allow: [
      { responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD", from: ["DISMISSED", "WITHDRAWN"] },
      { responsibility: "INCIDENT_RESPONSE_LEAD", from: ["POST_INCIDENT_ACTIVITY", "CLOSED"] },
    ],
    separate: ["grantApproval"],
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
      { machine: "Approval", from: ["REQUESTED", "GRANTED"], to: "CANCELLED", beside: true },
      {
        machine: "ServiceResponse",
        from: ["ANALYSIS", "CONTAINMENT", "ERADICATION", "RECOVERY", "RESTORED", "VALIDATED", "RELEASED"],
        to: "ANALYSIS",
        beside: true,
      },
      { machine: "ServiceResponse", from: [], to: "ANALYSIS", beside: true },
      { machine: "Disposal", from: ["REQUESTED"], to: "CANCELLED", beside: true },
      { machine: "NotificationObligation", from: ["ENDED"], to: "RUNNING", beside: true },
    ],
    gates: ["SERVICES_NAMED", "SERVICES_KNOWN"],
    establishes: [
      "INCIDENT_OPEN",
      "RESPONSE_OPEN",
      "OPEN_OR_DISMISSED",
      { is: "NOTICES_POSSIBLE", certainty: "POSSIBLY" },
      { is: "INCIDENT_DECLARED", certainty: "POSSIBLY" },
      { is: "DECLARED_ONCE", certainty: "POSSIBLY" },
      { is: "APPROVAL_NEW", certainty: "POSSIBLY" },
      { is: "DISPOSAL_NEW", certainty: "POSSIBLY" },
      { is: "VIGILANCE_OVER", certainty: "POSSIBLY" },
      { is: "SERVICES_AFFECTED", of: "EVERY_SERVICE", certainty: "POSSIBLY" },
    ],
    clears: [
      "INCIDENT_OVER",
      "RETENTION_OVER",
      { is: "APPROVED", certainty: "POSSIBLY" },
      ...clearedByARound,
      ...judgedAnew.map((effect) => ({ ...effect, certainty: "POSSIBLY" }) as const),
      "RECOVERY_VALIDATED",
      "REVIEW_FINISHED",
      { is: "NOTIFICATIONS_MADE", certainty: "POSSIBLY" },
      { is: "NOTIFICATIONS_SETTLED", certainty: "POSSIBLY" },
      { is: "ADVERSARY_EVICTED", of: "EVERY_SERVICE", certainty: "POSSIBLY" },
      { is: "VULNERABLE_PATHS_CLOSED", of: "EVERY_SERVICE", certainty: "POSSIBLY" },
      { is: "OF_PRESENT_ROUND", certainty: "POSSIBLY" },
      { is: "RESPONSE_FAR_ENOUGH", certainty: "POSSIBLY" },
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
  decide: (given) => {
    const { input, loaded } = given;
    const { incident, responses, obligations, approvals } = loaded;
    const isAgain = incident.state === "DISMISSED" || incident.state === "WITHDRAWN";
    const begun = isAgain
      ? affectedServices(loaded).map(({ response }) => response)
      : responses.filter(({ serviceId }) => input.serviceIds.includes(serviceId));
    const joined = input.serviceIds
      .filter((id) => !responses.some(({ serviceId }) => serviceId === id))
      .map((serviceId) => newResponse(given.newIdentifier(), { incidentId: incident.id, serviceId }, given.now));
    const again = begun.map(({ serviceId }) => serviceId);
    const names = isAgain ? loaded.services.filter(({ id }) => again.includes(id)) : loaded.named;
    const reopened = { ...incident, reopenings: incident.reopenings + 1 };
    return {
      summary: `Reopened the incident: ${asSentence(input.reason)} A round begins for ${names.map(({ name }) => name).join(", ") || "no service"}`,
      writes: withAwaitedPeople(loaded, [
        // What was asked for or approved before is about an incident that stood otherwise.
        ...approvals
          .filter(({ state }) => state === "REQUESTED" || state === "GRANTED")
          .map(({ id }) => ({ update: "Approval", id, set: { state: "CANCELLED" } }) as const),
        ...cancelledDisposals(loaded, `${incident.number} was reopened.`),
        setIncident(loaded, {
          state: isAgain ? "RECEIVED" : "DECLARED",
          determination: isAgain ? "SUSPECTED" : incident.determination,
          reopenings: reopened.reopenings,
          reviewState: null,
          serviceIds: [...new Set([...incident.serviceIds, ...again, ...input.serviceIds])],
        }),
        incidentMilestone({ ...given, loaded: { incident: reopened } }, "REOPENED"),
        ...begun.flatMap((response) =>
          response.state === "RELEASED" ? comesAgain(given, response, input.reason) : nextRound(given, response),
        ),
        ...joined.flatMap((row) => [
          { insert: "ServiceResponse", row } as const,
          serviceMilestone(given, "ANALYSIS_OPENED", row),
        ]),
        ...obligations
          .filter(({ state }) => state === "ENDED")
          .map((one) => ({ update: "NotificationObligation", id: one.id, set: reopenObligation(one) }) as const),
      ]),
    };
  },
});
