import { IsOptional, Max, Min } from "class-validator";
import { ArgsType, Int } from "type-graphql";
import { Field } from "../fields.js";

/** How many entries a page has when its size is not given. The gateway counts with it, too. */
export const usualPageSize = 20;

const least = { message: "must be at least 1" };

/** The arguments of a page, by Relay's cursor connections. */
@ArgsType()
export class PageArguments {
  @IsOptional()
  @Min(1, least)
  @Max(100, { message: "must be at most 100; ask for the next page with `after`" })
  @Field(() => Int, {
    nullable: true,
    description: "How many entries to return from the beginning, or behind `after`: 1 to 100. Left out, it is 20.",
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Continue behind this cursor: the `endCursor` of the page before.",
  })
  after?: string | null;

  @IsOptional()
  @Min(1, least)
  @Max(100, { message: "must be at most 100; ask for the page before with `before`" })
  @Field(() => Int, {
    nullable: true,
    description:
      "How many entries to return from the end, or in front of `before`: 1 to 100. It takes the place of `first`.",
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Go back from this cursor, to the entries right in front of it: the `startCursor` of the page behind. With `first`, or with `after`, only an end to what is listed.",
  })
  before?: string | null;
}
