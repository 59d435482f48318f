import { InputType } from "type-graphql";
import { IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { whoCorrelates } from "../../domain/correlation/who-correlates.js";
import { CorrelationInput, correlationAction, correlationControls } from "./correlation-action.js";

@InputType({ description: "That alerts belong together, and to which incident." })
export class AcceptAlertCorrelationInput extends CorrelationInput {
  @IdentifierField("The open incident that they belong to; left out where they are to be escalated as a new one.", {
    nullable: true,
  })
  incidentId?: string | null;
}

export const acceptAlertCorrelation = correlationAction({
  name: "acceptAlertCorrelation",
  description:
    "Judges that alerts belong together, and to which open incident, or to a new one. Nothing is linked by that: each alert is triaged by its own team, and then escalated, or linked to the incident, by whoever may do so. Whoever triages the alerts of all its services judges it, or the security side.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoCorrelates],
    transitions: [{ machine: "AlertCorrelation", from: ["SUGGESTED"], to: "ACCEPTED" }],
    gates: ["CORRELATED_INCIDENT_OPEN"],
    controls: correlationControls,
  },
  input: AcceptAlertCorrelationInput,
  decide: ({ loaded: { correlation, incident }, input, viewer, now }) => ({
    summary: `Accepted that ${correlation.alertIds.length} alerts belong together${incident ? `, and to ${incident.number}` : ""}`,
    writes: [
      {
        update: "AlertCorrelation",
        id: correlation.id,
        set: {
          state: "ACCEPTED",
          correlatedIncidentId: input.incidentId ?? null,
          decidedById: viewer.personId,
          decidedAt: now,
        },
      },
    ],
  }),
});
