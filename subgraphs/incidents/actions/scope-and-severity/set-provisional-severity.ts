import { Max, Min } from "class-validator";
import { InputType, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { severities } from "../../../response-model/detection-and-analysis/severities.js";
import { Severity } from "../../../response-model/schema/enums.js";
import { judgeService } from "../judge-service.js";
import { responseAction, ServiceResponseInput } from "../response-action.js";

@InputType({ description: "How bad it is for the service, until its own team says." })
export class SetProvisionalSeverityInput extends ServiceResponseInput {
  @Field(() => Severity, { description: "The severity." })
  severity!: Severity;

  @Min(1, { message: "must be 1 to 5" })
  @Max(5, { message: "must be 1 to 5" })
  @Field(() => Int, { description: "The priority, 1 (act first) to 5." })
  priority!: number;

  @TextField("Why this, as far as can be seen without the team of the service.")
  reason!: string;
}

export const setProvisionalSeverity = responseAction({
  name: "setProvisionalSeverity",
  description:
    "Sets how bad the incident is for one service provisionally, when its own team has not assessed it in time. It counts for declaring the incident, never for containment; the team's own assessment takes its place.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "2.0.0",
    allow: [{ responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD" }],
    gates: [
      "INCIDENT_OPEN",
      { is: "SERVICES_AFFECTED", of: "THIS_SERVICE" },
      { is: "ASSESSMENT_OVERDUE", of: "THIS_SERVICE" },
    ],
    establishes: [
      { is: "SEVERITY_KNOWN", of: "THIS_SERVICE" },
      { is: "SEVERITY_KNOWN", of: "EVERY_SERVICE", certainty: "POSSIBLY" },
    ],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.6"] }],
  },
  input: SetProvisionalSeverityInput,
  decide: (facts) => {
    const { input, loaded } = facts;
    return {
      summary: `Set the severity for ${loaded.service.name} provisionally to ${severities[input.severity].title.toLowerCase()}, since its assessment was overdue: ${input.reason}`,
      writes: judgeService(facts, input, { reason: input.reason, provisional: true }),
    };
  },
});
