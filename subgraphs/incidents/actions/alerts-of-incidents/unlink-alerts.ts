import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { isNarrow } from "../../../response-model/evidence/is-narrow.js";
import type { Policy } from "../../../response-model/policy.js";
import { seenAlertGates } from "../../domain/gates/alerts/seen-alerts-gates.js";
import { linkedAlertGates } from "../../domain/gates/alerts-of-incidents/linked-alert-gates.js";
import { unlinkedAlertGates } from "../../domain/gates/alerts-of-incidents/unlinked-alert-gates.js";
import { caseHolders } from "../../domain/people/case-holders.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import { alertCorrection } from "../../domain/writes/alert-correction.js";
import { nameOfAlert } from "../../domain/writes/name-of-alert.js";
import { namesInText } from "../../domain/writes/some-names.js";
import { unlinkedAlertsAggregate } from "../../store/aggregates/alerts/unlinked-alerts-aggregate.js";
import { actOnEach, audited } from "../alert-queue/act-on-each.js";
import { unlinkAlert, whoUnlinks } from "../alerts/unlink-alert.js";
import { asUnlinked, describeWhatStays, takenBack } from "../alerts/writes-of-unlink.js";
import { AlertsOfIncidentInput } from "./alerts-of-incident-action.js";

@InputType({
  description:
    "Alerts that do not belong to the incident, all for the same reason, such as the alerts of a suggestion that was accepted by mistake.",
})
export class UnlinkAlertsInput extends AlertsOfIncidentInput {
  @TextField("What shows that they do not belong there.")
  reason!: string;
}

const policy = {
  phase: "DETECTION_AND_ANALYSIS",
  since: "3.0.0",
  allow: whoUnlinks,
  transitions: [
    { machine: "Alert", from: ["ESCALATED"], to: "TRIAGED", beside: true },
    { machine: "Alert", from: ["ESCALATED"], to: "RECEIVED", beside: true },
    { machine: "AlertCorrelation", from: ["ACCEPTED"], to: "TAKEN_BACK", beside: true },
  ],
  gates: ["OPEN_OR_DISMISSED", "ALERTS_AS_SEEN", "ALERT_LINKED", "NOTHING_RESTS_ON_ALERT"],
  establishes: [{ is: "ALERTS_DISPOSITIONED", certainty: "POSSIBLY" }],
  clears: [
    { is: "ALERT_LINKED", certainty: "POSSIBLY" },
    { is: "FINDING_RECORDED", certainty: "POSSIBLY" },
  ],
  controls: unlinkAlert.policy.controls,
} as const satisfies Policy;

const { ALERT_LINKED } = linkedAlertGates;
const { NOTHING_RESTS_ON_ALERT } = unlinkedAlertGates;
const nothing = { techniques: [], acts: [], points: 0, indicators: 0, sightings: 0 };

export const unlinkAlerts = actionsOn(unlinkedAlertsAggregate)({
  name: "unlinkAlerts",
  description:
    "Takes up to 1,000 alerts out of an incident that they were linked to by mistake, all for the same reason, each as by `unlinkAlert` and with a result of its own. What they rest on is judged without all of them: the last alert that the incident was opened of stays, or that its declaration rests on; from an incident that was dismissed or withdrawn any is taken out. This is also the way back from a suggestion that was accepted into the incident by mistake: name its `alerts`, and once none of them is left in the incident, it shows as taken back. The timeline has one entry, and the audit trail keeps how many were named, and a hash of them.",
  policy,
  input: UnlinkAlertsInput,
  auditedInput: audited,
  decide: (given) => {
    const { loaded, now, input } = given;
    const { incident, named, restingOn } = loaded;
    const { changed, writes } = actOnEach(
      { ...given, loaded: { alertIds: input.alertIds, alerts: new Map(named.map(({ alert }) => [alert.id, alert])) } },
      {
        operation: "unlinkAlerts",
        outcome: "UNLINKED",
        policy,
        gates: { ...seenAlertGates, ALERT_LINKED, NOTHING_RESTS_ON_ALERT },
        fileOf: (alert: Alert) => ({ ...loaded, alert, assessment: null, resting: restingOn.get(alert.id) ?? nothing }),
        set: (alert) => asUnlinked(alert, incident, now),
        entryFields: { kind: "UNLINKED", reason: input.reason },
        // Who reads an alert from now on need not read the incident: of one that fewer read, its timeline alone tells.
        beside: (alert) =>
          isNarrow(incident) ? [] : [alertCorrection(given, alert, "UNLINKED", { reason: input.reason })],
        holders: caseHolders(loaded),
      },
    );
    const { length } = input.alertIds;
    const staying = named.flatMap(({ alert }) =>
      alert.incidentId === incident.id && !changed.includes(alert) ? [alert] : [],
    );
    const resting = changed.flatMap(({ id }) => restingOn.get(id) ?? []);
    return {
      summary:
        changed.length === 0
          ? `Took none of ${length} alerts out of the incident`
          : `Took ${changed.length} of ${length} alerts out of the incident, ${namesInText(changed.map(nameOfAlert))}${changed.some(isNarrow) ? "." : `: ${input.reason}`}${describeWhatStays(loaded, changed, resting, staying)}`,
      writes: [...writes, ...takenBack(given, changed, staying)],
    };
  },
});
