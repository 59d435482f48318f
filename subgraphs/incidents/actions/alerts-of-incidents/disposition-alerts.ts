import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { alertDispositions } from "../../../response-model/detection-and-analysis/alerts/alert-dispositions.js";
import { isNarrow } from "../../../response-model/evidence/is-narrow.js";
import type { Policy } from "../../../response-model/policy.js";
import { AlertDisposition } from "../../../response-model/schema/enums.js";
import { seenAlertGates } from "../../domain/gates/alerts/seen-alerts-gates.js";
import { judgedAlertGates } from "../../domain/gates/alerts-of-incidents/judged-alert-gates.js";
import { linkedAlertGates } from "../../domain/gates/alerts-of-incidents/linked-alert-gates.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import { requestTuning } from "../../domain/triage/request-tuning.js";
import { nameOfAlert } from "../../domain/writes/name-of-alert.js";
import { namesInText } from "../../domain/writes/some-names.js";
import { judgedAlertsAggregate } from "../../store/aggregates/alerts/judged-alerts-aggregate.js";
import { actOnEach, audited } from "../alert-queue/act-on-each.js";
import { JudgedAlertsInput } from "../alert-queue/picked-alerts-input.js";
import { TuningField } from "../alerts/tuning-field.js";
import { tuningOf } from "../alerts/tuning-of.js";

@InputType({ description: "What linked alerts turned out to be, all for the same reason." })
export class DispositionAlertsInput extends JudgedAlertsInput {
  @IdentifierField("The incident.")
  incidentId!: string;

  @Field(() => AlertDisposition, { description: "What they turned out to be." })
  disposition!: AlertDisposition;

  @TextField("Why, in words that another analyst can follow.")
  reason!: string;

  @TuningField()
  tuning?: string | null;
}

const policy = {
  phase: "DETECTION_AND_ANALYSIS",
  since: "3.0.0",
  allow: [{ responsibility: "SECURITY_MONITORING_AND_ANALYSIS" }],
  separate: ["reportAlert"],
  transitions: [
    { machine: "Alert", from: ["ESCALATED"], to: "ESCALATED", beside: true },
    { machine: "TuningRequest", from: [], to: "REQUESTED", beside: true },
  ],
  gates: [
    "INCIDENT_OPEN",
    "ALERTS_AS_COUNTED",
    "ALERTS_AS_SEEN",
    "ALERT_LINKED",
    "NOTHING_RESTS_ON_JUDGEMENT",
    "TUNING_NAMED",
  ],
  establishes: [
    { is: "ALERTS_DISPOSITIONED", certainty: "POSSIBLY" },
    { is: "FINDING_RECORDED", certainty: "POSSIBLY" },
  ],
  clears: [{ is: "FINDING_RECORDED", certainty: "POSSIBLY" }],
  controls: [
    { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
    { framework: "SOC_2", ids: ["CC7.3"] },
  ],
} as const satisfies Policy;

const { ALERT_LINKED } = linkedAlertGates;

export const dispositionAlerts = actionsOn(judgedAlertsAggregate)({
  name: "dispositionAlerts",
  description:
    "Says of up to 1,000 alerts that are linked to the incident what they turned out to be, all for the same reason; false positives name the tuning. They are named, or a filter finds them among those of the incident, and then as many as you have counted. Each has a result of its own; nobody judges what they reported themselves. It can be said anew while the incident is open; what observed techniques or acts of the adversary rest on stays a true positive, and so does what a declaration rests on alone. The timeline has one entry, and the audit trail keeps how many were named, and a hash of them.",
  policy,
  input: DispositionAlertsInput,
  auditedInput: audited,
  decide: (given) => {
    const { disposition, reason, tuning } = given.input;
    const { named, alertIds, incident } = given.loaded;
    const judgedAs = { disposition, dispositionReason: reason, tuning: tuningOf(disposition, tuning) };
    const tunings = requestTuning(given, isNarrow(incident) ? null : judgedAs.tuning);
    const { changed, writes } = actOnEach(
      { ...given, loaded: { alertIds, alerts: new Map(named.map(({ alert }) => [alert.id, alert])) } },
      {
        operation: "dispositionAlerts",
        outcome: "DISPOSITIONED",
        policy,
        gates: { ...seenAlertGates, ALERT_LINKED, ...judgedAlertGates },
        fileOf: (alert: Alert) => ({ ...given.loaded, alert, assessment: null }),
        // What fewer than all responders read is told nobody else.
        set: (alert) => ({ ...judgedAs, tuningRequestId: isNarrow(alert) ? null : tunings.requestOf(alert) }),
        entryFields: { kind: "DISPOSITIONED", reason },
      },
    );
    const judged = `Found ${changed.length} of ${alertIds.length} alerts to be ${alertDispositions[disposition].title.toLowerCase()}s`;
    return {
      summary:
        changed.length === 0
          ? `Judged none of ${alertIds.length} alerts`
          : `${judged}, ${namesInText(changed.map(nameOfAlert))}${changed.some(isNarrow) ? "" : `: ${reason}`}`,
      writes: [...tunings.writes(), ...writes],
    };
  },
});
