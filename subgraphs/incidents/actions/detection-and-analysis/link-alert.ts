import { InputType } from "type-graphql";
import { IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { actionsOn } from "../../../access/actions-on.js";
import type { IncidentState } from "../../../response-model/machines/incident-states.js";
import type { Incident } from "../../domain/records/incident.js";
import { incidentWithAlertAggregate } from "../../store/aggregates/incident-with-alert-aggregate.js";
import { IncidentInput, setIncident } from "../incident-action.js";

/** What a service that is newly affected opens anew, by the step that the incident is in: the step was taken without it. */
const openedAnew: Readonly<Partial<Record<IncidentState, Partial<Incident>>>> = {
  CONTAINMENT: { containedAt: null },
  ERADICATION: { adversaryEvictedAt: null, vulnerablePathsClosedAt: null },
  RECOVERY: { recoveredAt: null, recoveryValidatedAt: null },
};

const affecting = ({ state, serviceIds }: Incident, serviceId: string): Partial<Incident> => ({
  ...openedAnew[state],
  serviceIds: [...serviceIds, serviceId],
});

@InputType({ description: "An alert that belongs to the incident." })
export class LinkAlertInput extends IncidentInput {
  @IdentifierField("The alert; it must not belong to an incident yet.")
  alertId!: string;
}

export const linkAlert = actionsOn(incidentWithAlertAggregate)({
  name: "linkAlert",
  description:
    "Links another alert to an incident it belongs to; its service counts as affected from then on, and the alert needs a disposition of its own. A service that is newly affected opens the present step anew: it must be contained, eradicated or recovered as well.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "SECURITY_MONITORING_AND_ANALYSIS" }],
    transitions: [{ machine: "Alert", from: ["RECEIVED", "TRIAGED"], to: "ESCALATED" }],
    gates: ["INCIDENT_OPEN"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
  },
  input: LinkAlertInput,
  decide: ({ loaded }) => {
    const { incident, alert } = loaded;
    const newlyAffected = !incident.serviceIds.includes(alert.serviceId);
    if (newlyAffected && incident.state === "POST_INCIDENT_ACTIVITY") {
      throw new CordonError(
        "BAD_USER_INPUT",
        "The response to this incident is over, and the alert is of a service that it did not affect. Escalate the alert as an incident of its own.",
      );
    }
    return {
      summary: `Linked the alert "${alert.title}"${newlyAffected ? ", whose service counts as affected from now on" : ""}`,
      writes: [
        {
          update: "Alert",
          id: alert.id,
          set: { state: "ESCALATED", incidentId: incident.id, version: alert.version + 1 },
        },
        ...(newlyAffected ? [setIncident(loaded, affecting(incident, alert.serviceId))] : []),
      ],
    };
  },
});
