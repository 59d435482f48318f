import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { handlings } from "../../../response-model/evidence/handlings.js";
import { Handling } from "../../../response-model/schema/enums.js";
import { alertEntry } from "../../domain/triage/alert-entry.js";
import { markedAlertAggregate } from "../../store/aggregates/alerts/marked-alert-aggregate.js";
import { theLead } from "../the-lead.js";
import { AlertInput } from "./alert-action.js";

@InputType({ description: "Who may read the alert from now on." })
export class ChangeAlertHandlingInput extends AlertInput {
  @Field(() => Handling, { description: "The new marking of the Traffic Light Protocol." })
  handling!: Handling;

  @TextField("Why the circle of readers changes.", { max: 1_000 })
  reason!: string;
}

export const changeAlertHandling = actionsOn(markedAlertAggregate)({
  name: "changeAlertHandling",
  description:
    "Changes who may read an alert, by its Traffic Light Protocol marking, at once. The team of its service and the security side mark it for fewer; for more, whoever leads its incident does, or security on-call where nobody leads, and never for more than its incident is marked for. RED in an incident takes a virtual team with every role holder in it. What was written of the alert elsewhere before, such as in the timeline of its incident, stays as it is.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [
      { responsibility: "EVENT_AND_ALERT_TRIAGE" },
      { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" },
      ...theLead,
    ],
    gates: ["INCIDENT_OPEN", "ALERT_KEPT_CLOSE", "VIRTUAL_TEAM_FORMED", "READERS_REMAIN"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4", "IR-9"] },
      { framework: "NIST_800_61_R2", ids: ["2.3.4"] },
    ],
  },
  input: ChangeAlertHandlingInput,
  decide: (facts) => {
    const { reason, handling } = facts.input;
    const { alert } = facts.loaded;
    const by = { ...facts, operation: "changeAlertHandling" };
    return {
      summary: `Changed the handling of the alert "${alert.title}" from ${handlings[alert.handling].title} to ${handlings[handling].title}: ${reason}`,
      writes: [
        { update: "Alert", id: alert.id, set: { handling } },
        alertEntry(by, "MARKED", alert, { handling }, { reason }),
      ],
    };
  },
});
