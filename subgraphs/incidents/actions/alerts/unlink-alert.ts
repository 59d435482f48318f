import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { isNarrow } from "../../../response-model/evidence/is-narrow.js";
import { alertEntry } from "../../domain/triage/alert-entry.js";
import { alertCorrection } from "../../domain/writes/alert-correction.js";
import { nameOfAlert } from "../../domain/writes/name-of-alert.js";
import { unlinkedAlertAggregate } from "../../store/aggregates/alerts/unlinked-alert-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { whoLeads } from "../who-leads.js";
import { asUnlinked, describeWhatStays, takenBack } from "./writes-of-unlink.js";

/** Whoever links alerts takes them out again, and whoever leads the incident. */
export const whoUnlinks = [
  { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" },
  { responsibility: "EVENT_AND_ALERT_TRIAGE" },
  ...whoLeads,
] as const;

@InputType({ description: "An alert that does not belong to the incident." })
export class UnlinkAlertInput extends CaseInput {
  @IdentifierField("An alert that is linked to the incident.")
  alertId!: string;

  @TextField("What shows that it does not belong there.")
  reason!: string;
}

export const unlinkAlert = actionsOn(unlinkedAlertAggregate)({
  name: "unlinkAlert",
  description:
    "Takes an alert out of an incident that it was linked to by mistake. It is triaged and assessed as before, or waits for its first look where a sweep of the incident had found it, and waits in the queue of its service, to be linked to the right incident with linkAlert, escalated or closed; its disposition, which was of this incident, is taken back and kept in its corrections: where fewer than all responders read the incident, in the timeline of the incident alone. It stays where the incident was opened of it alone, where the declaration rests on it, and while observed techniques or acts of the adversary rest on it. From an incident that was dismissed or withdrawn any alert is taken out: what was judged wrongly with it goes back to the queue. Its service goes on counting as affected until it is released with releaseService, and points of hypotheses that name it stay as they were written. What was recorded of it as indicators and sightings stays with the incident, as the timeline counts. A suggestion that was accepted into the incident, and of which no alert is left there, shows as taken back.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: whoUnlinks,
    transitions: [
      { machine: "Alert", from: ["ESCALATED"], to: "TRIAGED" },
      { machine: "Alert", from: ["ESCALATED"], to: "RECEIVED" },
      { machine: "AlertCorrelation", from: ["ACCEPTED"], to: "TAKEN_BACK", beside: true },
    ],
    gates: ["OPEN_OR_DISMISSED", "ALERT_LINKED", "NOTHING_RESTS_ON_ALERT"],
    establishes: [{ is: "ALERTS_DISPOSITIONED", certainty: "POSSIBLY" }],
    clears: ["ALERT_LINKED", { is: "FINDING_RECORDED", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "SOC_2", ids: ["CC7.3"] },
    ],
  },
  input: UnlinkAlertInput,
  decide: (given) => {
    const { input, loaded, now } = given;
    const { alert, incident, resting } = loaded;
    // Who reads the alert from now on need not read the incident: of one that fewer read, its timeline alone tells.
    const set = asUnlinked(alert, incident, now);
    const kept = isNarrow(incident) ? [] : [alertCorrection(given, alert, "UNLINKED", { reason: input.reason })];
    return {
      summary: `Took the alert ${nameOfAlert(alert)} out of the incident${isNarrow(alert) ? "" : `: ${input.reason}`}${describeWhatStays(loaded, [alert], [resting])}`,
      writes: [
        { update: "Alert", id: alert.id, set },
        alertEntry({ ...given, operation: "unlinkAlert" }, "UNLINKED", alert, set, { reason: input.reason }),
        ...kept,
        ...takenBack(given, [alert]),
      ],
    };
  },
});
