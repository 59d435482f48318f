import { InputType } from "type-graphql";
import { IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { Effect } from "../../../response-model/policy.js";
import { whoCorrelates } from "../../domain/correlation/who-correlates.js";
import { acceptedCorrelationAggregate } from "../../store/aggregates/alerts/accepted-correlation-aggregate.js";
import { linkAlert } from "../alerts/link-alert.js";
import { CorrelationInput, correlationControls } from "./correlation-action.js";
import { linkAll } from "./link-all.js";
import { whatWasLeft } from "./what-was-left.js";

@InputType({ description: "That alerts belong together, and to which incident." })
export class AcceptAlertCorrelationInput extends CorrelationInput {
  @IdentifierField(
    "The open incident that they belong to, and are linked to; left out where one of them is to be escalated as a new one first.",
    { nullable: true },
  )
  incidentId?: string | null;
}

/** What linking always does to the incident, accepting does where it links; what either does to a service that joins is the same. */
const whereLinked = (effects: readonly Effect[] = []): readonly Effect[] =>
  effects.map((effect) => (typeof effect === "string" ? { is: effect, certainty: "POSSIBLY" } : effect));

export const acceptAlertCorrelation = actionsOn(acceptedCorrelationAggregate)({
  name: "acceptAlertCorrelation",
  description:
    "Judges that alerts belong together. With an open incident, all of them that are triaged and assessed and belong to none yet are linked to it, each as by `linkAlert`; while one of them is not assessed, nothing is accepted into an incident. One that was closed meanwhile, or belongs to another incident, is left as it is, and named in the timeline. Without an incident, nothing is linked: escalate one of them with `escalateAlert`, and link the others to its incident with `linkAlert`. Whoever triages the alerts of all their services judges it, or the security side: who may link each of them.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoCorrelates],
    transitions: [
      { machine: "AlertCorrelation", from: ["SUGGESTED"], to: "ACCEPTED" },
      { machine: "Alert", from: ["TRIAGED"], to: "ESCALATED", beside: true },
      { machine: "ServiceResponse", from: [], to: "ANALYSIS", beside: true },
      { machine: "ServiceResponse", from: ["RELEASED"], to: "ANALYSIS", beside: true },
    ],
    gates: ["INCIDENT_OPEN", "SEVERITY_ASSESSED", "JOINS_IN_TIME"],
    establishes: whereLinked(linkAlert.policy.establishes),
    clears: whereLinked(linkAlert.policy.clears),
    controls: correlationControls,
  },
  input: AcceptAlertCorrelationInput,
  decide: (facts) => {
    const { correlation, caseFile, alerts } = facts.loaded;
    const { viewer, now } = facts;
    const linked = caseFile ? linkAll(facts, caseFile) : { summary: "", writes: [] };
    return {
      summary: `Accepted that ${correlation.alertIds.length} alerts belong together${linked.summary}${whatWasLeft(alerts, caseFile?.incident.id ?? null)}`,
      writes: [
        {
          update: "AlertCorrelation",
          id: correlation.id,
          set: {
            state: "ACCEPTED",
            correlatedIncidentId: caseFile?.incident.id ?? null,
            decidedById: viewer.personId,
            decidedAt: now,
          },
        },
        ...linked.writes,
      ],
    };
  },
});
