import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { serviceMilestone } from "../../domain/writes/milestones.js";
import { responseAction, ServiceResponseInput, setResponse } from "../response-action.js";
import { whoLeads } from "../who-leads.js";
import { evictedEverywhere } from "./evicted-everywhere.js";

@InputType({ description: "What the watch over the restored service showed." })
export class ValidateRecoveryInput extends ServiceResponseInput {
  @TextField("What was watched, and why the recovery holds.")
  validation!: string;

  @Field(() => Date, { description: "Since when the restored service was watched; not before it was restored." })
  observedSince!: Date;

  @Field(() => Date, {
    description: "Until when it stays under enhanced vigilance. Closing the incident waits for that.",
  })
  vigilanceUntil!: Date;
}

export const validateRecovery = responseAction({
  name: "validateRecovery",
  description:
    "Validates the recovery of one service: under watch, it showed no sign that the breach is left or has come back. The lead does so, and never somebody who restored the service or belongs to the team that owns it.",
  policy: {
    phase: "RECOVERY",
    since: "1.0.0",
    allow: [...whoLeads],
    separate: ["recordRestoration"],
    transitions: [{ machine: "ServiceResponse", from: ["RESTORED"], to: "VALIDATED" }],
    gates: [
      "INCIDENT_DECLARED",
      ...evictedEverywhere,
      { is: "VALIDATED_FROM_OUTSIDE", of: "THIS_SERVICE" },
      { is: "WATCHED_SINCE_RESTORATION", of: "THIS_SERVICE" },
    ],
    establishes: [{ is: "RECOVERY_VALIDATED", certainty: "POSSIBLY" }],
    clears: ["VIGILANCE_OVER"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "ISO_27001", ids: ["A.5.26"] },
      { framework: "SOC_2", ids: ["CC7.5", "CC7.4"] },
    ],
  },
  input: ValidateRecoveryInput,
  decide: (given) => {
    const { input, loaded } = given;
    return {
      summary: `Validated the recovery of ${loaded.service.name}, watched since ${input.observedSince.toISOString()}: ${input.validation}`,
      writes: [
        setResponse(loaded, { state: "VALIDATED", vigilanceUntil: input.vigilanceUntil }),
        serviceMilestone(given, "VALIDATED", loaded.response),
      ],
    };
  },
});
