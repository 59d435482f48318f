import { Field } from "../../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField, TextField } from "../../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import { Clock, ClockAddressee, ClockState, Jurisdiction, Law } from "../../../../response-model/schema/enums.js";
import type { ObligationConditions, ObligationOrderField } from "../../../store/lists/notification/obligation-list.js";

@FilterType(
  "Which obligations to notify are wanted",
  "Across incidents, what is settled is listed where `owed`, `states`, `settledFrom`, `settledBefore` or the order asks for it.",
)
export class NotificationObligationFilter implements ObligationConditions {
  @Field(() => Boolean, {
    nullable: true,
    description:
      "true: nothing has settled it yet; false: it was met, or no notice is due. If neither this nor `states` nor a time of settling is given, lists across incidents show only what is owed, and the list of one incident shows everything.",
  })
  owed?: boolean | null;

  @AnyOfField(() => ClockState, "In one of these states: `MISSED` for what is overdue, `AT_RISK` for what soon is.")
  states?: ClockState[] | null;

  @AnyOfField(() => Clock, "By one of these clocks.")
  clocks?: Clock[] | null;

  @AnyOfField(() => Law, "Under one of these laws or contracts.")
  laws?: Law[] | null;

  @AnyOfField(() => Jurisdiction, "Of one of these jurisdictions.")
  jurisdictions?: Jurisdiction[] | null;

  @AnyOfField(() => ClockAddressee, "Owed to one of these.")
  addressees?: ClockAddressee[] | null;

  @TextField("With these words in the addressee's name, in capitals or not: which authority, for instance.", {
    nullable: true,
    max: 500,
  })
  addresseeName?: string | null;

  @IdentifiersFilterField("Of one of these incidents.")
  incidentIds?: string[] | null;

  @IdentifiersFilterField("Of incidents that affect one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField("Of incidents that affect a service that one of these teams owns.")
  teamIds?: string[] | null;

  @Field(() => Date, {
    nullable: true,
    description: "With a deadline at this time or later. A delay moves it; what has no deadline is not listed.",
  })
  dueFrom?: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: "With a deadline before this time. A delay moves it; what has no deadline is not listed.",
  })
  dueBefore?: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: "Whose clock started at this time or later. What has not started is not listed.",
  })
  startedFrom?: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: "Whose clock started before this time. What has not started is not listed.",
  })
  startedBefore?: Date | null;

  @Field(() => Date, { nullable: true, description: "Settled at this time or later. What is owed is not listed." })
  settledFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: "Settled before this time. What is owed is not listed." })
  settledBefore?: Date | null;
}

export const NotificationObligationArguments = listArguments<ObligationConditions, ObligationOrderField>({
  name: "NotificationObligation",
  plural: "obligations to notify",
  filter: NotificationObligationFilter,
  orders: {
    DEADLINE: "When they run out, a delay included. What has no deadline, or has not started, counts as later, by age.",
    STARTED_AT: "When their clocks started. What has not started counts as later, by age.",
    SETTLED_AT: "When they were settled; only what is settled is listed.",
  },
  usually: [{ field: "DEADLINE", direction: "ASC" }],
  unfiltered: "all that are owed",
});
