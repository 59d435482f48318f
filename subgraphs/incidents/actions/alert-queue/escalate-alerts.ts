import { ArrayMaxSize, ArrayMinSize } from "class-validator";
import { ID, InputType } from "type-graphql";
import { inputHash } from "../../../../platform/actions/input-hash.js";
import { HoldsIdentifier } from "../../../../platform/graphql/canonical-identifiers.js";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { EscalationFind } from "../../../response-model/schema/enums.js";
import { whoEscalates } from "../../domain/correlation/who-escalates.js";
import { alertBounds } from "../../domain/ingest/mapping/alert-bounds.js";
import { newBatch } from "../../domain/ingest/new-batch.js";
import { alertsEscalationAggregate } from "../../store/aggregates/alerts/alerts-escalation-aggregate.js";
import { openFromAlerts } from "../alerts/open-from-alerts.js";
import { audited } from "./act-on-each.js";
import { AsOfField } from "./as-of-field.js";

@InputType({ description: "Alerts of one case, which are handed to the Security Response team together." })
export class EscalateAlertsInput {
  @ArrayMinSize(1, { message: "must name at least one" })
  @ArrayMaxSize(alertBounds.alertsOfCall, {
    message: `must name at most ${alertBounds.alertsOfCall}; link the rest with linkAlerts`,
  })
  @HoldsIdentifier({ each: true })
  @Field(() => [ID], {
    description: "The alerts, at most 1,000: each triaged, with its severity set, and of no incident yet.",
  })
  alertIds!: readonly string[];

  @AsOfField(" Then none of the others becomes an incident either.")
  asOf?: Date | null;

  @TextField("The case in one line.", { max: 200 })
  title!: string;

  @TextField("What is known so far, and what makes it a suspected incident.")
  summary!: string;

  @Field(() => EscalationFind, { description: "Whose work turned it up." })
  find!: EscalationFind;

  @IdentifiersField("Other services that seem to be affected, besides those of the alerts.", {
    atLeast: 0,
    defaultValue: [],
  })
  otherServiceIds!: readonly string[];
}

export const escalateAlerts = actionsOn(alertsEscalationAggregate)({
  name: "escalateAlerts",
  description:
    "Opens one suspected incident from up to 1,000 alerts, each triaged and with its severity set, and makes each of them part of it. The services of all of them are affected, each with the worst severity that one of its alerts was assessed with; the incident takes the strictest marking of those alerts that are for fewer than all responders. Each alert needs a disposition of its own. Whoever escalates may do so for the service of each alert, or is of the security side, which opens incidents and links alerts to them; if one of the alerts cannot be taken, none is, and the refusal names each that stands in the way.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoEscalates],
    transitions: [
      { machine: "Alert", from: ["TRIAGED"], to: "ESCALATED", beside: true },
      { machine: "Incident", from: [], to: "SUSPECTED" },
      { machine: "Determination", from: [], to: "SUSPECTED" },
      { machine: "ServiceResponse", from: [], to: "ANALYSIS", beside: true },
    ],
    gates: ["ALERTS_AS_SEEN", "ALERTS_WAITING", "SEVERITY_ASSESSED", "SERVICES_KNOWN"],
    establishes: ["INCIDENT_OPEN", "NOT_MERGED", "NOTICES_POSSIBLE", "RESPONSE_OPEN", "FINDING_RECORDED"],
    clears: ["ALERTS_DISPOSITIONED", "ALERTS_WAITING"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.4", "3.2.7"] },
    ],
  },
  input: EscalateAlertsInput,
  auditedInput: audited,
  decide: (given) => {
    const { viewer, now, newIdentifier, loaded, input } = given;
    const { summary, writes } = openFromAlerts({ ...given, operation: "escalateAlerts" }, loaded, input);
    const items = loaded.alerts.map(({ alert: { id: alertId, count } }, place) => ({
      ...{ place, outcome: "ESCALATED" as const, alertId, count, reason: null },
    }));
    const batch = {
      id: newIdentifier(),
      version: 1,
      operation: "escalateAlerts",
      alertSourceId: null,
      performedById: viewer.personId,
      performedAt: now,
      sha256: inputHash(input.alertIds),
    };
    return { summary, writes: [...writes, newBatch(batch, items)] };
  },
});
