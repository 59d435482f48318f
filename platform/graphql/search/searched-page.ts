import { ArgsType, type ClassType } from "type-graphql";
import { AnyOfField } from "../input-fields.js";
import { PageArguments } from "../lists/page-arguments.js";

/** The arguments of a page of what a search finds. @param kindsOf the enum of kinds that it can look through */
export function searchedPage<Kind extends string>(
  kindsOf: Readonly<Record<string, Kind>>,
  things: string,
): ClassType<PageArguments & { kinds?: readonly Kind[] | null }> {
  @ArgsType()
  class SearchedPage extends PageArguments {
    @AnyOfField(() => kindsOf, `In which kinds of ${things}; in all when left out.`)
    kinds?: readonly Kind[] | null;
  }
  return SearchedPage;
}
