import { InputType } from "type-graphql";
import { TextField } from "../../../foundation/input-fields.js";
import { IncidentInput, incidentAction, setIncident } from "../incident-action.js";

@InputType({ description: "Why it was no incident." })
export class DismissIncidentInput extends IncidentInput {
  @TextField("Why the escalation turned out not to be a security incident.")
  reason!: string;

  @TextField("How the detection that raised it is tuned.")
  tuning!: string;
}

export const dismissIncident = incidentAction({
  name: "dismissIncident",
  description:
    "Dismisses a suspected incident as a false positive, with the reason and the tuning of the detection that raised it. Notification clocks that run stop, since there is nothing to tell.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    responsibility: ["SECURITY_ON_CALL_AND_RESPONSE_LEAD"],
    transitions: [
      { machine: "Incident", from: ["DETECTION_AND_ANALYSIS"], to: "DISMISSED" },
      { machine: "Determination", from: ["SUSPECTED"], to: "FALSE_POSITIVE" },
    ],
    gates: ["ALERTS_DISPOSITIONED"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "ISO_27001", ids: ["A.5.25"] },
    ],
  },
  input: DismissIncidentInput,
  decide: ({ input, loaded, now }) => ({
    summary: `Dismissed the incident as a false positive: ${input.reason} Tuning: ${input.tuning}`,
    writes: [
      setIncident(loaded, {
        state: "DISMISSED",
        determination: "FALSE_POSITIVE",
        dismissalReason: `${input.reason}\n\nTuning: ${input.tuning}`,
        closedAt: now,
      }),
      ...loaded.obligations
        .filter(({ settledAt }) => settledAt === null)
        .map(({ id }) => {
          const set = { state: "EXCEPTED", settledAt: now, exceptionDetails: `No incident: ${input.reason}` } as const;
          return { update: "NotificationObligation", id, set } as const;
        }),
    ],
  }),
});
