import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { severities } from "../../../response-model/detection-and-analysis/severities.js";
import { alertEntry } from "../../domain/triage/alert-entry.js";
import { rankOf } from "../../domain/triage/severity-rank.js";
import { Judgement, judged } from "../judgement.js";
import { alertAction } from "./alert-action.js";

@InputType({ description: "How bad it is, and from what that is judged." })
export class AssessSeverityInput extends Judgement {
  @IdentifierField("The alert.")
  alertId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

export const assessSeverity = alertAction({
  name: "assessSeverity",
  description:
    "Sets the severity of a triaged alert, before it is escalated: the service team judges privacy, impact, scope, affected tenants, region and regulation. The priority follows from functional impact, information impact and recoverability. It can be assessed anew until the alert is escalated; after that, with reassessSeverity.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }, { responsibility: "EVENT_AND_ALERT_TRIAGE" }],
    transitions: [{ machine: "Alert", from: ["TRIAGED"], to: "TRIAGED" }],
    establishes: ["SEVERITY_ASSESSED"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.6"] },
      { framework: "ISO_27001", ids: ["A.5.25"] },
    ],
  },
  input: AssessSeverityInput,
  decide: (given) => {
    const { input, loaded, viewer, now, newIdentifier } = given;
    const { alert } = loaded;
    const id = newIdentifier();
    const judgement = judged(input);
    return {
      summary: `Assessed the severity of "${alert.title}" as ${severities[judgement.severity].title.toLowerCase()}, priority ${judgement.priority}`,
      writes: [
        {
          insert: "SeverityAssessment",
          row: {
            id,
            alertId: alert.id,
            incidentId: null,
            serviceId: null,
            ...judgement,
            assessedById: viewer.personId,
            assessedAt: now,
          },
        },
        {
          update: "Alert",
          id: alert.id,
          set: { severityAssessmentId: id, severityRank: rankOf(judgement.severity), newsAt: now },
        },
        alertEntry({ ...given, operation: "assessSeverity" }, "ASSESSED", alert, {}, { severity: judgement.severity }),
      ],
    };
  },
});
