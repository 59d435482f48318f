import { InputType } from "type-graphql";
import { Field } from "../../../platform/graphql/fields.js";
import type { WorkConditions } from "./work-page.js";

const optional = (description: string) => ({ nullable: true, description }) as const;

/** The filter of work without its kind, for which each subgraph has its own enum. */
@InputType()
export abstract class WorkTimes implements Omit<WorkConditions<string>, "kinds"> {
  @Field(() => Boolean, optional("true: its time has passed; false: it has not, or none is set."))
  overdue?: boolean | null;

  @Field(() => Date, optional("Due at this time or later. What has no time set is not listed."))
  dueFrom?: Date | null;

  @Field(() => Date, optional("Due before this time. What has no time set is not listed."))
  dueBefore?: Date | null;

  @Field(() => Date, optional("Waiting since this time or later."))
  waitingFrom?: Date | null;

  @Field(() => Date, optional("Waiting since before this time."))
  waitingBefore?: Date | null;
}
