import { Field } from "../../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField } from "../../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import { Side, TuningKind, TuningRequestState } from "../../../../response-model/schema/enums.js";
import type {
  TuningRequestConditions,
  TuningRequestOrderField,
} from "../../../store/lists/detection/tuning-request-list.js";

@FilterType("Which tuning requests are wanted")
export class TuningRequestFilter implements TuningRequestConditions {
  @AnyOfField(() => TuningRequestState, "In one of these states.")
  states?: TuningRequestState[] | null;

  @AnyOfField(() => TuningKind, "Of one of these kinds, as planned or done.")
  kinds?: TuningKind[] | null;

  @AnyOfField(() => Side, "That one of these sides does.")
  heldBy?: Side[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether an alert still asks for them. `DONE` with `false` finds what was changed by a judgement that was taken back.",
  })
  isAskedFor?: boolean | null;

  @IdentifiersFilterField("For detections of one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField("For detections of a service that one of these teams owns.")
  teamIds?: string[] | null;

  @IdentifiersFilterField("For detections of one of these sources.")
  alertSourceIds?: string[] | null;

  @Field(() => Date, { nullable: true, description: "Asked for at this time or later." })
  requestedFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: "Asked for before this time." })
  requestedBefore?: Date | null;

  @Field(() => Date, { nullable: true, description: "Done or declined at this time or later." })
  decidedFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: "Done or declined before this time." })
  decidedBefore?: Date | null;

  @Field(() => Date, { nullable: true, description: "To be done, or that were to be, before this time." })
  dueBefore?: Date | null;
}

export const TuningRequestArguments = listArguments<TuningRequestConditions, TuningRequestOrderField>({
  name: "TuningRequest",
  plural: "tuning requests",
  filter: TuningRequestFilter,
  orders: { REQUESTED_AT: "When they were asked for." },
  usually: [{ field: "REQUESTED_AT", direction: "DESC" }],
});
