import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { severities } from "../../../response-model/detection-and-analysis/severities.js";
import { judgeService } from "../judge-service.js";
import { Impacts, priorityBy } from "../judgement.js";
import { responseAction } from "../response-action.js";

@InputType({ description: "How bad it is for the service, until its own team says." })
export class SetProvisionalSeverityInput extends Impacts {
  @IdentifierField("The incident.")
  incidentId!: string;

  @IdentifierField("The affected service.")
  serviceId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;

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
  decide: (given) => {
    const { input, loaded } = given;
    const judgement = { severity: input.severity, priority: priorityBy(input) };
    return {
      summary: `Set the severity for ${loaded.service.name} provisionally to ${severities[input.severity].title.toLowerCase()}, since its assessment was overdue: ${input.reason}`,
      writes: judgeService(given, judgement, { reason: input.reason, provisional: true }),
    };
  },
});
