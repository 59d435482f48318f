import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { takeOutOfSuppression } from "../../domain/alert-suppressions/leave-suppression.js";
import { alertEntry } from "../../domain/triage/alert-entry.js";
import { asTriaged } from "../../domain/triage/as-triaged.js";
import { AlertInput, alertAction } from "./alert-action.js";

@InputType({ description: "What the first look at an alert showed." })
export class TriageAlertInput extends AlertInput {
  @TextField("What the service team found at first sight, and why it deserves a closer look.")
  findings!: string;
}

export const triageAlert = alertAction({
  name: "triageAlert",
  description: "Takes the first look at an alert: the service team says what it sees, before it assesses the severity.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "EVENT_AND_ALERT_TRIAGE" }],
    transitions: [{ machine: "Alert", from: ["RECEIVED"], to: "TRIAGED" }],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4", "IR-5"] },
      { framework: "ISO_27001", ids: ["A.5.25"] },
      { framework: "SOC_2", ids: ["CC7.3"] },
    ],
  },
  input: TriageAlertInput,
  decide: (given) => {
    const { input, loaded, viewer, now } = given;
    const { alert } = loaded;
    const set = {
      ...takeOutOfSuppression(alert, now),
      ...asTriaged(alert, viewer, now, input.findings),
      newsAt: now,
    };
    const by = { ...given, operation: "triageAlert" };
    return {
      summary: `Triaged the alert "${alert.title}": ${input.findings}`,
      writes: [
        { update: "Alert", id: alert.id, set },
        alertEntry(by, "TRIAGED", alert, set, { reason: input.findings }),
      ],
    };
  },
});
