import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { alertDispositions } from "../../../response-model/detection-and-analysis/alerts/alert-dispositions.js";
import { isNarrow } from "../../../response-model/evidence/is-narrow.js";
import { AlertDisposition } from "../../../response-model/schema/enums.js";
import { alertEntry } from "../../domain/triage/alert-entry.js";
import { requestTuning } from "../../domain/triage/request-tuning.js";
import { nameOfAlert } from "../../domain/writes/name-of-alert.js";
import { judgedAlertAggregate } from "../../store/aggregates/alerts/judged-alert-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { TuningField } from "./tuning-field.js";
import { tuningOf } from "./tuning-of.js";

@InputType({ description: "What a linked alert turned out to be." })
export class DispositionAlertInput extends CaseInput {
  @IdentifierField("An alert that is linked to the incident.")
  alertId!: string;

  @Field(() => AlertDisposition, { description: "What the alert turned out to be." })
  disposition!: AlertDisposition;

  @TextField("Why, in words that another analyst can follow.")
  reason!: string;

  @TuningField()
  tuning?: string | null;
}

export const dispositionAlert = actionsOn(judgedAlertAggregate)({
  name: "dispositionAlert",
  description:
    "Says what an alert linked to the incident turned out to be. All linked alerts need a disposition before the incident is declared; a false positive names the tuning. It can be said anew while the incident is open: as long as observed techniques or acts of the adversary rest on the alert, or a declaration rests on it alone, it stays a true positive. Whoever reported it does not judge it: somebody else does.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "SECURITY_MONITORING_AND_ANALYSIS" }],
    separate: ["reportAlert"],
    transitions: [
      { machine: "Alert", from: ["ESCALATED"], to: "ESCALATED" },
      { machine: "TuningRequest", from: [], to: "REQUESTED", beside: true },
    ],
    gates: ["INCIDENT_OPEN", "ALERT_LINKED", "NOTHING_RESTS_ON_JUDGEMENT", "TUNING_NAMED"],
    establishes: [
      { is: "ALERTS_DISPOSITIONED", certainty: "POSSIBLY" },
      { is: "FINDING_RECORDED", certainty: "POSSIBLY" },
    ],
    clears: [{ is: "FINDING_RECORDED", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "SOC_2", ids: ["CC7.3"] },
    ],
  },
  input: DispositionAlertInput,
  decide: (given) => {
    const { input, loaded } = given;
    const { alert } = loaded;
    const tuning = tuningOf(input.disposition, input.tuning);
    // What fewer than all responders read is told nobody else.
    const { requestOf, writes } = requestTuning(given, isNarrow(alert) || isNarrow(loaded.incident) ? null : tuning);
    const tuningRequestId = requestOf(alert);
    const set = { disposition: input.disposition, dispositionReason: input.reason, tuning, tuningRequestId };
    return {
      summary: `Found the alert ${nameOfAlert(alert)} to be a ${alertDispositions[input.disposition].title.toLowerCase()}${isNarrow(alert) ? "" : `: ${input.reason}`}`,
      writes: [
        ...writes(),
        { update: "Alert", id: alert.id, set },
        alertEntry({ ...given, operation: "dispositionAlert" }, "DISPOSITIONED", alert, set, { reason: input.reason }),
      ],
    };
  },
});
