import { ArrayMaxSize, ArrayMinSize } from "class-validator";
import { ID, InputType } from "type-graphql";
import type { DecisionInput } from "../../../../platform/actions/action.js";
import type { Decision } from "../../../../platform/actions/decision.js";
import { asCountAndHash } from "../../../../platform/actions/input-hash.js";
import { HoldsIdentifier } from "../../../../platform/graphql/canonical-identifiers.js";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { IndicatorOutcome } from "../../../response-model/evidence/indicator-outcomes.js";
import type { IndicatorState } from "../../../response-model/machines/detection/indicator-states.js";
import type { Indicator } from "../../domain/records/indicators/indicator.js";
import type { Records } from "../../domain/records/records.js";
import { type IndicatorsFile, indicatorsAggregate } from "../../store/aggregates/indicators/indicators-aggregate.js";
import { newIntake } from "./new-intake.js";

/** What every operation that judges many indicators asks for. */
@InputType()
export class IndicatorsInput {
  @ArrayMinSize(1, { message: "must name at least one" })
  @ArrayMaxSize(1_000, { message: "must name at most 1000" })
  @HoldsIdentifier({ each: true })
  @Field(() => [ID], { description: "The indicators, at most 1,000. Each has a result of its own." })
  indicatorIds!: readonly string[];

  @TextField("Why, for all of them.", { max: 1_000 })
  reason!: string;
}

/** Defines an action on many indicators. */
export const indicatorsAction = actionsOn(indicatorsAggregate);

/** What the audit trail keeps of many indicators: how many there were, and a hash by which they are known again. */
export const auditedIndicators = ({ indicatorIds, ...input }: IndicatorsInput) => ({
  ...input,
  indicatorIds: asCountAndHash(indicatorIds),
});

interface Judging {
  readonly outcome: IndicatorOutcome;
  /** The states from which it is possible. */
  readonly from: readonly IndicatorState[];
  readonly set: Partial<Indicator>;
  readonly inWords: string;
}

/** Judges each of many indicators by its own state, all of them alike, and says why not where it is not done. */
export function judgeEach(
  { input, loaded, viewer, now, newIdentifier }: DecisionInput<IndicatorsInput, IndicatorsFile>,
  { outcome, from, set, inWords }: Judging,
): Decision<Records> {
  const whyNot = (one: Indicator | undefined): string | null => {
    if (!one) return "There is no such indicator that you may see.";
    return from.includes(one.state)
      ? null
      : `It is ${one.state}, and this is possible while it is ${from.join(" or ")}.`;
  };
  const outcomes = input.indicatorIds.map((id) => {
    const one = loaded.indicators.get(id);
    const reason = whyNot(one);
    return { outcome: reason ? ("REFUSED" as const) : outcome, reason, stixId: null, indicatorId: one?.id ?? null };
  });
  const judged = outcomes.flatMap((one) => (one.outcome === outcome && one.indicatorId ? [one.indicatorId] : []));
  return {
    summary: `${inWords} ${judged.length} of ${outcomes.length} indicators: ${input.reason}`,
    writes: [
      ...judged.map((id) => ({ update: "Indicator", id, set }) as const),
      ...newIntake({ viewer, now, newIdentifier }, { source: input.reason, recordedCount: 0 }, outcomes),
    ],
  };
}
