import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { idsOfTarget, noTarget } from "../../domain/indicators/relation-target.js";
import { relatedIndicatorAggregate } from "../../store/aggregates/indicators/related-indicator-aggregate.js";
import { IndicatorInput, indicatorControls, whoJudgesIndicators } from "./indicator-action.js";
import { newRelation } from "./new-relation.js";
import { refuseSeveralTargets } from "./refuse-several-targets.js";

@InputType({
  description:
    "What an indicator has to do with: one of an incident, an alert, an adversary who is named in an incident, and the profile of one.",
})
export class RelateIndicatorInput extends IndicatorInput {
  @IdentifierField("The incident that it belongs to.", { nullable: true })
  incidentId?: string | null;

  @IdentifierField("The alert that it has to do with.", { nullable: true })
  alertId?: string | null;

  @IdentifierField("The adversary who leaves it, as `Incident.actors` lists them.", { nullable: true })
  actorId?: string | null;

  @IdentifierField("The profile of the adversary who leaves it, whatever incidents are theirs.", { nullable: true })
  profileId?: string | null;

  @TextField("What they have to do with each other, and where that is from. It is read by whoever reads both.", {
    nullable: true,
    max: 1_000,
  })
  reason?: string | null;
}

export const relateIndicator = actionsOn(relatedIndicatorAggregate)({
  name: "relateIndicator",
  description:
    "Relates an indicator to an incident, to an alert, to an adversary who is named in an incident, or to the profile of an adversary. Whoever an incident names reads what belongs to it, whatever its marking; that an indicator is one of an adversary with a profile is read by those alone who read both.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoJudgesIndicators],
    transitions: [
      { machine: "Indicator", from: ["ACTIVE"], to: "ACTIVE" },
      { machine: "Indicator", from: ["FALSE_POSITIVE"], to: "FALSE_POSITIVE" },
    ],
    gates: ["NOT_MERGED", "INDICATOR_UNRELATED", "PROFILE_STANDS"],
    clears: ["INDICATOR_UNRELATED"],
    controls: [...indicatorControls],
  },
  input: RelateIndicatorInput,
  decide: ({ input, loaded: { indicator, target = noTarget }, viewer, now, newIdentifier }) => {
    refuseSeveralTargets(input, 1);
    const taking = { viewer, now, newIdentifier };
    return {
      summary: `Related an indicator${input.reason ? `: ${input.reason}` : ""}`,
      writes: [
        {
          insert: "IndicatorRelation",
          row: newRelation(indicator.id, idsOfTarget(target), taking, { reason: input.reason ?? null }),
        },
      ],
    };
  },
});
