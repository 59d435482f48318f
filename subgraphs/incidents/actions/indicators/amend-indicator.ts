import { IsOptional, Max, Min } from "class-validator";
import { InputType, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { isOnSecuritySide } from "../../../access/reading/visibility.js";
import { Handling } from "../../../response-model/schema/enums.js";
import { countsAnew } from "../../domain/indicators/counts-anew.js";
import { keptFor } from "../../domain/indicators/kept-for.js";
import { amendedIndicatorAggregate } from "../../store/aggregates/indicators/amended-indicator-aggregate.js";
import { IndicatorInput, indicatorControls, whoJudgesIndicators } from "./indicator-action.js";

@InputType({ description: "What is known of an indicator now. What is left out stays as it is." })
export class AmendIndicatorInput extends IndicatorInput {
  @TextField("What it is a trace of, and how it is found.", { nullable: true })
  description?: string | null;

  @TextField("Where it comes from, in words.", { nullable: true, max: 500, isOneLine: true })
  source?: string | null;

  @IsOptional()
  @Min(0, { message: "must be at least 0" })
  @Max(100, { message: "must be at most 100" })
  @Field(() => Int, { nullable: true, description: "How sure it is that it is one, from 0 to 100." })
  confidence?: number | null;

  @Field(() => Date, { nullable: true, description: "From when on it is a trace." })
  validFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: "Until when it is one." })
  validUntil?: Date | null;

  @Field(() => Handling, {
    nullable: true,
    description: "Who may read it from now on. Whoever marks it reads it in any case.",
  })
  handling?: Handling | null;

  @TextField("Why it is changed: what has come to be known.", { max: 1_000 })
  reason!: string;
}

export const amendIndicator = actionsOn(amendedIndicatorAggregate)({
  name: "amendIndicator",
  description:
    "Changes what is known of an indicator: what it is a trace of, how sure that is, from when to when it is one, and who may read it. Whoever judges indicators marks it for fewer people. For more, whoever leads what it belongs to does, security on-call where different people lead that or all of it has ended, or who has recorded it unless another has marked it since. It is never marked for more than its author in STIX has marked it for. Its value stays: another value is another indicator.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoJudgesIndicators],
    transitions: [
      { machine: "Indicator", from: ["ACTIVE"], to: "ACTIVE" },
      { machine: "Indicator", from: ["FALSE_POSITIVE"], to: "FALSE_POSITIVE" },
    ],
    gates: ["INDICATOR_KEPT_CLOSE", "INDICATOR_APART", "INDICATOR_SAYS_MORE", "INDICATOR_VALID_IN_ORDER"],
    clears: [{ is: "INDICATOR_SAYS_MORE", certainty: "POSSIBLY" }],
    controls: [...indicatorControls],
  },
  input: AmendIndicatorInput,
  decide: ({ input, loaded: { indicator }, viewer, now }) => {
    const { description, source, confidence, validFrom, validUntil, handling, reason } = input;
    const said = {
      ...(description && { description }),
      ...(source && { source }),
      ...(confidence !== null && confidence !== undefined && { confidence }),
      ...(validFrom && { validFrom }),
      ...(validUntil && { validUntil }),
      ...(handling && handling !== indicator.handling && { handling }),
    };
    const marked = said.handling && {
      keptFor: keptFor(said.handling, { ...viewer, isOnSecuritySide: isOnSecuritySide(viewer) })[0] ?? viewer.personId,
      markedById: viewer.personId,
    };
    return {
      summary: `Amended an indicator: ${reason}`,
      writes: [
        {
          ...{ update: "Indicator", id: indicator.id },
          set: { ...said, ...marked, ...countsAnew(indicator, said, now), takenObjectId: null, amendedAt: now },
        },
      ],
    };
  },
});
