import { InputType } from "type-graphql";
import { actionsOn } from "../../../access/actions-on.js";
import { IdentifierField } from "../../../foundation/input-fields.js";
import { incidentWithAlertSubject } from "../../store/incident-with-alert-subject.js";
import { IncidentInput, setIncident } from "../incident-action.js";

@InputType({ description: "An alert that belongs to the incident." })
export class LinkAlertInput extends IncidentInput {
  @IdentifierField("The alert; it must not belong to an incident yet.")
  alertId!: string;
}

export const linkAlert = actionsOn(incidentWithAlertSubject)({
  name: "linkAlert",
  description:
    "Links another alert to an incident it belongs to; its service counts as affected from then on, and the alert needs a disposition of its own.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    responsibility: ["SECURITY_MONITORING_AND_ANALYSIS"],
    transitions: [{ machine: "Alert", from: ["RECEIVED", "TRIAGED"], to: "ESCALATED" }],
    gates: ["INCIDENT_OPEN"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
  },
  input: LinkAlertInput,
  decide: ({ loaded }) => {
    const { incident, alert } = loaded;
    const serviceIds = [...new Set([...incident.serviceIds, alert.serviceId])];
    return {
      summary: `Linked the alert "${alert.title}"`,
      writes: [
        {
          update: "Alert",
          id: alert.id,
          set: { state: "ESCALATED", incidentId: incident.id, version: alert.version + 1 },
        },
        setIncident(loaded, { serviceIds }),
      ],
    };
  },
});
