import { Field } from "../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField, TextField } from "../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../platform/graphql/lists/list-arguments.js";
import { ShiftFollowUpState, ShiftLogCategory } from "../../../response-model/schema/enums.js";
import type { EntryConditions, EntryOrderField } from "../../store/shift-log/shift-log-entry-page.js";

@FilterType("Which entries of shift logs are wanted")
export class ShiftLogFilter implements EntryConditions {
  @IdentifiersFilterField("In the log of one of these teams.")
  teamIds?: string[] | null;

  @IdentifiersFilterField("Written by one of these shifts.")
  shiftIds?: string[] | null;

  @Field(() => Date, { nullable: true, description: "Of what happened at this moment or later." })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: "Of what happened before this moment." })
  until?: Date | null;

  @AnyOfField(() => ShiftLogCategory, "Of one of these categories.")
  categories?: ShiftLogCategory[] | null;

  @IdentifiersFilterField("About one of these incidents.")
  incidentIds?: string[] | null;

  @IdentifiersFilterField("Written by one of these people.")
  recordedByIds?: string[] | null;

  @TextField("With this in what was written, in capitals or not.", { nullable: true, max: 200 })
  text?: string | null;

  @AnyOfField(
    () => ShiftFollowUpState,
    "That left something to be followed up, which is in one of these states: `OPEN` for what is still to be done.",
  )
  followUpStates?: ShiftFollowUpState[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "True for those that left something to be followed up which is still open past its time; false for all others.",
  })
  overdue?: boolean | null;
}

export const ShiftLogEntryArguments = listArguments<EntryConditions, EntryOrderField>({
  name: "ShiftLogEntry",
  plural: "entries of shift logs",
  filter: ShiftLogFilter,
  orders: {
    HAPPENED_AT: "When it happened.",
    DUE_AT:
      "By when somebody has to come back to it. Only those are listed that left something to be followed up which is still open.",
  },
  usually: [{ field: "HAPPENED_AT", direction: "DESC" }],
});
