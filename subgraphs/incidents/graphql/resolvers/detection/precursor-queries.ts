import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, ID, Info, Resolver } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { Arg, Query } from "../../../../../platform/graphql/fields.js";
import { precursorList } from "../../../store/lists/detection/precursor-list.js";
import { reader } from "../../../store/reader.js";
import { PrecursorArguments } from "../../filters/detection/precursor-filter.js";
import { Precursor, PrecursorConnection } from "../../types/precursors/precursor.js";

/** The signs that incidents may occur. */
@Resolver()
export class PrecursorQueries {
  @Query(() => Precursor, { nullable: true, description: "One precursor; null when there is none that you may see." })
  precursor(
    @Arg("id", () => ID, { description: "The precursor's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "Precursor", id, info);
  }

  @Query(() => PrecursorConnection, {
    nullable: true,
    description: "The signs that an incident may occur, as far as you may see them.",
  })
  precursors(
    @Args(() => PrecursorArguments) list: InstanceType<typeof PrecursorArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "Precursor", precursorList(list), info);
  }
}
