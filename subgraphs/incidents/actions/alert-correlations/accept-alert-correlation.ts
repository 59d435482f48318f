import { IsOptional, ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import type { DecisionInput } from "../../../../platform/actions/action.js";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { EscalationFind } from "../../../response-model/schema/enums.js";
import { whoCorrelates } from "../../domain/correlation/who-correlates.js";
import { type AcceptanceFile, stillWaiting } from "../../domain/gates/alerts-of-incidents/alert-correlation-gates.js";
import { acceptedCorrelationAggregate } from "../../store/aggregates/alert-correlations/accepted-correlation-aggregate.js";
import { linkAlert } from "../alerts/link-alert.js";
import { openFromAlerts } from "../alerts/open-from-alerts.js";
import { whereLinked } from "../alerts/where-linked.js";
import { CorrelationInput, correlationControls } from "./correlation-action.js";
import { linkAll } from "./link-all.js";
import { splitOff } from "./split-off.js";
import { whatWasLeft } from "./what-was-left.js";

@InputType({ description: "The incident to be opened from alerts that belong together." })
export class CorrelatedIncidentInput {
  @TextField("The case in one line.", { max: 200 })
  title!: string;

  @TextField("What is known so far, and what makes it a suspected incident.")
  summary!: string;

  @Field(() => EscalationFind, { description: "Whose work turned it up." })
  find!: EscalationFind;
}

@InputType({ description: "That alerts belong together, and to which incident." })
export class AcceptAlertCorrelationInput extends CorrelationInput {
  @IdentifierField(
    "The open incident that they belong to, and are linked to; left out where they become one of their own, or one of them is to be escalated first.",
    { nullable: true },
  )
  incidentId?: string | null;

  @IdentifiersField(
    "Those of its alerts that belong together; all of them when left out. What is left of the others, and still waits, stays a suggestion, with what else has the same in common.",
    { nullable: true },
  )
  alertIds?: readonly string[] | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => CorrelatedIncidentInput, {
    nullable: true,
    description: "The new incident that they become; instead of one that is open already.",
  })
  newIncident?: CorrelatedIncidentInput | null;

  @TextField(
    "Why they belong together after all, where that was refused, or accepted and taken back; of any other, what it rests on besides.",
    { nullable: true, max: 1_000 },
  )
  reason?: string | null;
}

/** What opening an incident does besides. */
const opened = ["INCIDENT_OPEN", "NOT_MERGED", "NOTICES_POSSIBLE", "RESPONSE_OPEN"] as const;

export const acceptAlertCorrelation = actionsOn(acceptedCorrelationAggregate)({
  name: "acceptAlertCorrelation",
  description:
    "Judges that alerts belong together. With an open incident, all of them that are triaged and assessed and belong to none yet are linked to it, each as by `linkAlert`. While one of them is not assessed, nothing is accepted into an incident. `alertIds` picks those that are meant. The others that still wait, and those of `matchingAlerts` that found no room in it, become the next suggestion at once, about the same incident; where there is no incident, only if there are at least two of them. One that was closed meanwhile, or belongs to another incident, is left as it is, and the timeline says how many were. With a new incident, one is opened from them by the same rules, as by `escalateAlerts`. With neither, nothing is linked: escalate one of them with `escalateAlert`, and link the others to its incident with `linkAlert`. Whoever triages the alerts of all their services judges it, or the security side: who may link each of them. What was refused, or accepted and taken back, is accepted in the same way where that was a mistake, into any open incident, and `reason` says why; what has come with the same in common since then is a suggestion of its own, and stays that.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoCorrelates],
    transitions: [
      { machine: "AlertCorrelation", from: ["SUGGESTED", "REFUSED", "TAKEN_BACK"], to: "ACCEPTED" },
      { machine: "AlertCorrelation", from: [], to: "SUGGESTED", beside: true },
      { machine: "Alert", from: ["TRIAGED"], to: "ESCALATED", beside: true },
      { machine: "Incident", from: [], to: "SUSPECTED", beside: true },
      { machine: "Determination", from: [], to: "SUSPECTED", beside: true },
      { machine: "ServiceResponse", from: [], to: "ANALYSIS", beside: true },
      { machine: "ServiceResponse", from: ["RELEASED"], to: "ANALYSIS", beside: true },
    ],
    gates: [
      "INCIDENT_OPEN",
      "ALERTS_WAITING",
      "ACCEPTANCE_EXPLAINED",
      "SEVERITY_ASSESSED",
      "JOINS_IN_TIME",
      "VIRTUAL_TEAM_FORMED",
      "READERS_REMAIN",
    ],
    establishes: whereLinked([...(linkAlert.policy.establishes ?? []), ...opened]),
    clears: whereLinked([...(linkAlert.policy.clears ?? []), "ALERTS_WAITING"]),
    controls: correlationControls,
  },
  input: AcceptAlertCorrelationInput,
  decide: (given) => {
    const { correlation, alerts } = given.loaded;
    const { viewer, now } = given;
    const { incidentId, summary, writes } = linkedBy(given);
    const rest = splitOff(given, incidentId);
    return {
      summary: `${alerts.length === 1 ? "Accepted one of the alerts that may" : `Accepted that ${alerts.length} alerts`} belong together${summary}${whatWasLeft(alerts, incidentId)}${rest.summary}${given.input.reason ? `. Why: ${given.input.reason}` : ""}`,
      writes: [
        ...writes,
        ...rest.writes,
        {
          update: "AlertCorrelation",
          id: correlation.id,
          set: {
            ...rest.kept,
            state: "ACCEPTED",
            correlatedIncidentId: incidentId,
            decidedById: viewer.personId,
            decidedAt: now,
            // What it was refused or taken back for does not hold any more; the audit trail keeps it.
            decisionReason: given.input.reason ?? null,
            ...{ takenBackAt: null, takenBackById: null, takenBackReason: null },
          },
        },
      ],
    };
  },
});

/** What makes the alerts part of the incident that is named, or of one that is opened; nothing where neither is meant. */
function linkedBy(given: DecisionInput<AcceptAlertCorrelationInput, AcceptanceFile>) {
  const { caseFile, opening } = given.loaded;
  const by = { ...given, operation: "acceptAlertCorrelation" };
  const { newIncident } = given.input;
  if (caseFile && newIncident)
    throw new CordonError(
      "BAD_USER_INPUT",
      "Nothing was done. Name in `incidentId` an incident that is open, or in `newIncident` one to be opened, not both.",
    );
  if (caseFile) return { incidentId: caseFile.incident.id, ...linkAll(by, caseFile) };
  if (!opening || !newIncident) return { incidentId: null, summary: "", writes: [] };
  const { id, summary, writes } = openFromAlerts(by, { ...opening, alerts: stillWaiting(given.loaded) }, newIncident);
  return { incidentId: id, summary: `. ${summary}`, writes };
}
