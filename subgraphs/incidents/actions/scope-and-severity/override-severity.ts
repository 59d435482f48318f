import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { severities } from "../../../response-model/detection-and-analysis/severities.js";
import { Severity } from "../../../response-model/schema/enums.js";
import { rankOf, severityOf } from "../../domain/response/severity-of.js";
import { receiptDue } from "../../domain/writes/receipt-due.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { change } from "../../domain/writes/severity-changes.js";
import { IncidentInput, incidentAction } from "../incident-action.js";
import { whoLeads } from "../who-leads.js";

@InputType({ description: "How bad the incident is as a whole." })
export class OverrideSeverityInput extends IncidentInput {
  @Field(() => Severity, {
    nullable: true,
    description: "The severity; leave it out to have it follow from the services again.",
  })
  severity?: Severity | null;

  @TextField("Why the incident is worse, or less bad, than its services say.")
  reason!: string;
}

export const overrideSeverity = incidentAction({
  name: "overrideSeverity",
  description:
    "Overrides the severity of the incident as a whole, with a reason that stays visible. What the services were assessed as stays as it is, and the priority goes on following from that.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "2.0.0",
    allow: [...whoLeads],
    gates: ["INCIDENT_OPEN", "OVERRIDE_STANDS"],
    establishes: [{ is: "OVERRIDE_STANDS", certainty: "POSSIBLY" }],
    clears: [{ is: "OVERRIDE_STANDS", certainty: "POSSIBLY" }],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.6"] }],
  },
  input: OverrideSeverityInput,
  decide: (given) => {
    const { input, loaded, now } = given;
    const { incident, responses } = loaded;
    const following = severityOf({ ...incident, severityOverride: null }, responses);
    const to = input.severity
      ? { severity: input.severity, severityRank: rankOf(input.severity), priority: incident.priority }
      : following;
    return {
      summary: `${input.severity ? "Overrode the severity" : "Let the severity follow from the services again"}: ${severities[incident.severity].title.toLowerCase()} → ${severities[to.severity].title.toLowerCase()}: ${input.reason}`,
      writes: [
        setIncident(loaded, {
          ...to,
          ...receiptDue(incident, to, now),
          severityOverride: input.severity ? input.reason : null,
        }),
        change(given, null, incident, to, { reason: input.reason }),
      ],
    };
  },
});
