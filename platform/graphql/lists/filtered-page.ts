import { IsOptional, ValidateNested } from "class-validator";
import { ArgsType, type ClassType } from "type-graphql";
import { Field } from "../fields.js";
import { PageArguments } from "./page-arguments.js";

/** The arguments of a page of a list that can be filtered. */
export function filteredPage<Filter extends object>(
  filter: ClassType<Filter>,
  unfiltered = "all",
): ClassType<PageArguments & { filter?: Filter | null }> {
  @ArgsType()
  class FilteredPage extends PageArguments {
    @IsOptional()
    @ValidateNested()
    @Field(() => filter, { nullable: true, description: `Which ones; ${unfiltered} when left out.` })
    filter?: Filter | null;
  }
  return FilteredPage;
}
