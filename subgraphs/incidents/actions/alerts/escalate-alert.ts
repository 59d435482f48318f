import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { severities } from "../../../response-model/detection-and-analysis/severities.js";
import { isNarrow } from "../../../response-model/evidence/is-narrow.js";
import { EscalationFind } from "../../../response-model/schema/enums.js";
import { alertEntry } from "../../domain/triage/alert-entry.js";
import { nameOfAlert } from "../../domain/writes/name-of-alert.js";
import { escalationAggregate } from "../../store/aggregates/alerts/escalation-aggregate.js";
import { newIncident } from "../new-incident.js";
import { AlertInput } from "./alert-action.js";

@InputType({ description: "What is handed to the Security Response team." })
export class EscalateAlertInput extends AlertInput {
  @TextField("The case in one line.", { max: 200 })
  title!: string;

  @TextField("What is known so far, and what makes it a suspected incident.")
  summary!: string;

  @Field(() => EscalationFind, { defaultValue: "WORKLOAD_TEAM_FIND", description: "Whose work turned it up." })
  find!: EscalationFind;

  @IdentifiersField("Other services that seem to be affected, besides the alert's own.", {
    atLeast: 0,
    defaultValue: [],
  })
  otherServiceIds!: readonly string[];
}

export const escalateAlert = actionsOn(escalationAggregate)({
  name: "escalateAlert",
  description:
    "Escalates a triaged alert, with its severity set, to the Security Response team, which receives every escalation. It opens an incident that is suspected until security has confirmed or dismissed it; the response of each service begins with analysis.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "EVENT_AND_ALERT_TRIAGE" }, { responsibility: "SERVICE_ENGINEERING_ON_CALL" }],
    transitions: [
      { machine: "Alert", from: ["TRIAGED"], to: "ESCALATED" },
      { machine: "Incident", from: [], to: "SUSPECTED" },
      { machine: "Determination", from: [], to: "SUSPECTED" },
      { machine: "ServiceResponse", from: [], to: "ANALYSIS", beside: true },
    ],
    gates: ["SEVERITY_ASSESSED", "SERVICES_KNOWN"],
    establishes: ["INCIDENT_OPEN", "NOT_MERGED", "NOTICES_POSSIBLE", "RESPONSE_OPEN", "FINDING_RECORDED"],
    clears: ["ALERTS_DISPOSITIONED"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
    ],
  },
  input: EscalateAlertInput,
  decide: (given) => {
    const { input, loaded } = given;
    const { alert, assessment, named: services, number } = loaded;
    if (!assessment) throw new Error("The gate SEVERITY_ASSESSED let an alert without a severity pass.");
    const { severity, priority } = assessment;
    const { title, summary, find } = input;
    const judged = [{ serviceId: alert.serviceId, severity, priority }];
    const opened = newIncident(given, {
      ...{ number, title, summary, find, services, judged },
      // It is not read by more people for being an incident.
      ...(isNarrow(alert) && { handling: alert.handling }),
    });
    const set = { state: "ESCALATED", incidentId: opened.id, linkedAt: given.now } as const;
    return {
      summary: `Escalated ${isNarrow(alert) ? "an alert " : ""}${nameOfAlert(alert)} for ${services.map(({ name }) => name).join(", ")} with the severity ${severities[severity].title.toLowerCase()}, as ${number}: ${title}`,
      writes: [
        ...opened.writes,
        { update: "Alert", id: alert.id, set },
        alertEntry({ ...given, operation: "escalateAlert" }, "ESCALATED", alert, set),
      ],
    };
  },
});
