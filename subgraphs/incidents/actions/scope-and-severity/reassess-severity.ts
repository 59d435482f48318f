import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { severities } from "../../../response-model/detection-and-analysis/severities.js";
import { judgeService } from "../judge-service.js";
import { Judgement, judged } from "../judgement.js";
import { responseAction } from "../response-action.js";

@InputType({ description: "How bad it is for the service now, and why that has changed." })
export class ReassessSeverityInput extends Judgement {
  @IdentifierField("The incident.")
  incidentId!: string;

  @IdentifierField("The affected service.")
  serviceId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;

  @TextField("What is known now that was not known before.")
  reason!: string;
}

export const reassessSeverity = responseAction({
  name: "reassessSeverity",
  description:
    "Judges how bad the incident is for one service, for the first time or anew, upwards or downwards, as long as the incident is open. Its own team does so. The severity of the incident follows the gravest service, its priority the most urgent one.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "2.0.0",
    allow: [{ responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }],
    gates: ["INCIDENT_OPEN", { is: "SERVICES_AFFECTED", of: "THIS_SERVICE" }],
    establishes: [
      { is: "SEVERITY_ASSESSED", of: "THIS_SERVICE" },
      { is: "SEVERITY_KNOWN", of: "THIS_SERVICE" },
      { is: "SEVERITY_KNOWN", of: "EVERY_SERVICE", certainty: "POSSIBLY" },
    ],
    clears: [{ is: "ASSESSMENT_OVERDUE", of: "THIS_SERVICE" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.6"] },
      { framework: "ISO_27001", ids: ["A.5.25"] },
    ],
  },
  input: ReassessSeverityInput,
  decide: (given) => {
    const { input, loaded, viewer, now, newIdentifier } = given;
    const { incident, service, response } = loaded;
    const judgement = judged(input);
    const before = response.severity ? `${severities[response.severity].title.toLowerCase()} → ` : "";
    return {
      summary: `Assessed the severity for ${service.name}: ${before}${severities[judgement.severity].title.toLowerCase()}, priority ${judgement.priority}: ${input.reason}`,
      writes: [
        {
          insert: "SeverityAssessment",
          row: {
            id: newIdentifier(),
            alertId: null,
            incidentId: incident.id,
            serviceId: service.id,
            ...judgement,
            assessedById: viewer.personId,
            assessedAt: now,
          },
        },
        ...judgeService(given, judgement, { reason: input.reason }),
      ],
    };
  },
});
