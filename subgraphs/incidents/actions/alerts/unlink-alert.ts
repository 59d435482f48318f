import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { UnlinkedAlertFile } from "../../domain/gates/alerts/unlinked-alert-gates.js";
import { triageDue } from "../../domain/ingest/triage-due.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import { affectedServices } from "../../domain/service-file.js";
import { alertCorrection } from "../../domain/writes/alert-correction.js";
import { isNarrow, nameOfAlert } from "../../domain/writes/name-of-alert.js";
import { unlinkedAlertAggregate } from "../../store/aggregates/alerts/unlinked-alert-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { theLead } from "../the-lead.js";

@InputType({ description: "An alert that does not belong to the incident." })
export class UnlinkAlertInput extends CaseInput {
  @IdentifierField("An alert that is linked to the incident.")
  alertId!: string;

  @TextField("What shows that it does not belong there.")
  reason!: string;
}

/** What becomes of what rests on an alert and stays: its service, points for or against a hypothesis, indicators and sightings. */
function describeWhatStays(file: UnlinkedAlertFile): string {
  const { alert, others, resting } = file;
  const affected = affectedServices(file).find(({ service }) => service.id === alert.serviceId);
  return [
    affected && !others.ofService
      ? ` ${affected.service.name} counts as affected until it is released with releaseService.`
      : "",
    resting.points > 0 ? ` Points of hypotheses that name it stay as they were written: ${resting.points}.` : "",
    resting.indicators > 0
      ? ` Indicators that were recorded of it stay until unrelateIndicator takes them out: ${resting.indicators}.`
      : "",
    resting.sightings > 0 ? ` Sightings in it stay until withdrawSighting: ${resting.sightings}.` : "",
  ].join("");
}

export const unlinkAlert = actionsOn(unlinkedAlertAggregate)({
  name: "unlinkAlert",
  description:
    "Takes an alert out of an incident that it was linked to by mistake. It is triaged and assessed as before, or waits for its first look where a sweep of the incident had found it, and waits in the queue of its service, to be linked to the right incident with linkAlert, escalated or closed; its disposition, which was of this incident, is taken back and kept in its corrections: where fewer than all responders read the incident, in the timeline of the incident alone. It stays where the incident was opened of it alone, where the declaration rests on it, and while observed techniques or acts of the adversary rest on it. Its service goes on counting as affected until it is released with releaseService, and points of hypotheses that name it stay as they were written. What was recorded of it as indicators and sightings stays with the incident, as the timeline counts.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "SECURITY_MONITORING_AND_ANALYSIS" }, ...theLead],
    transitions: [
      { machine: "Alert", from: ["ESCALATED"], to: "TRIAGED" },
      { machine: "Alert", from: ["ESCALATED"], to: "RECEIVED" },
    ],
    gates: ["INCIDENT_OPEN", "ALERT_LINKED", "NOTHING_RESTS_ON_ALERT"],
    establishes: [{ is: "ALERTS_DISPOSITIONED", certainty: "POSSIBLY" }],
    clears: ["ALERT_LINKED", { is: "FINDING_RECORDED", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "SOC_2", ids: ["CC7.3"] },
    ],
  },
  input: UnlinkAlertInput,
  decide: (facts) => {
    const { input, loaded, now } = facts;
    const { alert, incident } = loaded;
    // What nobody has looked at yet has its time from now, not from when it came.
    const back: Partial<Alert> = alert.triagedAt
      ? { state: "TRIAGED" }
      : { state: "RECEIVED", triageDueAt: triageDue(alert.reportedSeverity, now) };
    // Who reads the alert from now on need not read the incident: of one that fewer read, its timeline alone tells.
    const kept = isNarrow(incident) ? [] : [alertCorrection(facts, alert, "UNLINKED", { reason: input.reason })];
    return {
      summary: `Took the alert ${nameOfAlert(alert)} out of the incident${isNarrow(alert) ? "" : `: ${input.reason}`}${describeWhatStays(loaded)}`,
      writes: [
        {
          update: "Alert",
          id: alert.id,
          set: {
            ...back,
            incidentId: null,
            awaitsIncidentId: null,
            linkedAt: null,
            disposition: null,
            dispositionReason: null,
            tuning: null,
          },
        },
        ...kept,
      ],
    };
  },
});
