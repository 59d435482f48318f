import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { holderOf, openOfferOf, ownerRole } from "../../domain/people/holder-of.js";
import { serviceMilestone } from "../../domain/writes/milestones.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { followingServices } from "../../domain/writes/severity-changes.js";
import { responseAction, ServiceResponseInput, setResponse } from "../response-action.js";
import { whoLeads } from "../who-leads.js";
import { withAwaitedPeople } from "../with-awaited-people.js";

@InputType({ description: "Why the service is released." })
export class ReleaseServiceInput extends ServiceResponseInput {
  @TextField("What the analysis showed.")
  reason!: string;
}

export const releaseService = responseAction({
  name: "releaseService",
  description:
    "Releases a service that was found not to be affected: the response goes on without it, and its owner's role ends. The side of the service has agreed. Nobody of its team who has evidence of the incident loses sight of it by that. It can be added again.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "2.0.0",
    allow: [...whoLeads],
    transitions: [
      { machine: "ServiceResponse", from: ["ANALYSIS"], to: "RELEASED" },
      { machine: "Assignment", from: ["ACCEPTED"], to: "ENDED", beside: true },
      { machine: "Assignment", from: ["OFFERED"], to: "WITHDRAWN", beside: true },
    ],
    gates: [
      "RESPONSE_OPEN",
      { is: "FOUND_NOT_AFFECTED", of: "THIS_SERVICE" },
      { is: "RELEASE_AGREED", of: "THIS_SERVICE" },
      { is: "READERS_REMAIN", of: "THIS_SERVICE" },
    ],
    establishes: [
      "SERVICE_JOINING",
      { is: "VIRTUAL_TEAM_FORMED", certainty: "POSSIBLY" },
      { is: "ROLE_VACANT", certainty: "POSSIBLY" },
      { is: "SUCCESSOR_FREE", certainty: "POSSIBLY" },
      { is: "SEVERITY_KNOWN", of: "EVERY_SERVICE", certainty: "POSSIBLY" },
      { is: "ADVERSARY_EVICTED", of: "EVERY_SERVICE", certainty: "POSSIBLY" },
      { is: "VULNERABLE_PATHS_CLOSED", of: "EVERY_SERVICE", certainty: "POSSIBLY" },
      { is: "RECOVERY_VALIDATED", certainty: "POSSIBLY" },
    ],
    clears: [
      { is: "A_SERVICE_AFFECTED", certainty: "POSSIBLY" },
      { is: "SERVICES_AFFECTED", of: "THIS_SERVICE" },
      { is: "OWNER_ACCEPTED", of: "THIS_SERVICE" },
    ],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
  },
  input: ReleaseServiceInput,
  decide: (given) => {
    const { input, loaded, now } = given;
    const { incident, response, responses, assignments, service } = loaded;
    const role = ownerRole(service.id);
    const [owner, offer] = [holderOf(role, assignments), openOfferOf(role, assignments)];
    const others = responses.filter(({ id }) => id !== response.id);
    const follows = followingServices(given, others, { reason: `${service.name} was released as not affected.` });
    return {
      summary: `Released ${service.name} as not affected: ${input.reason}`,
      writes: withAwaitedPeople(loaded, [
        setResponse(loaded, { state: "RELEASED" }),
        serviceMilestone(given, "RELEASED", response),
        setIncident(loaded, {
          serviceIds: incident.serviceIds.filter((id) => id !== service.id),
          ...follows.set,
        }),
        ...follows.history,
        ...[owner ?? []]
          .flat()
          .map(({ id }) => ({ update: "Assignment", id, set: { state: "ENDED", endedAt: now } }) as const),
        ...[offer ?? []]
          .flat()
          .map(({ id }) => ({ update: "Assignment", id, set: { state: "WITHDRAWN", answeredAt: now } }) as const),
      ]),
    };
  },
});
