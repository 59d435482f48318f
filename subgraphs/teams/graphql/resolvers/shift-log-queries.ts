import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, ID, Info, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Arg, FieldResolver, Query } from "../../../../platform/graphql/fields.js";
import { reader } from "../../store/reader.js";
import { shiftList } from "../../store/shift-log/shift-list.js";
import { type EntryPage, shiftLogEntryPage } from "../../store/shift-log/shift-log-entry-page.js";
import { ShiftArguments } from "../filters/shift-filter.js";
import { ShiftLogEntryArguments } from "../filters/shift-log-entry-filter.js";
import { Shift, ShiftConnection } from "../types/shift.js";
import { ShiftLogEntry, ShiftLogEntryConnection } from "../types/shift-log-entry.js";

/** Where reading about shifts and their log begins. */
@Resolver(() => ShiftLogEntryConnection)
export class ShiftLogQueries {
  @Query(() => Shift, { nullable: true, description: "One shift; null when there is none that you may see." })
  shift(
    @Arg("id", () => ID, { description: "The shift's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "Shift", id, info);
  }

  @Query(() => ShiftConnection, {
    nullable: true,
    description: "The shifts of operations centers; empty for whoever belongs to no team.",
  })
  shifts(
    @Args(() => ShiftArguments) list: InstanceType<typeof ShiftArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "Shift", shiftList(list), info);
  }

  @Query(() => ShiftLogEntry, {
    nullable: true,
    description: "One entry of a shift log; null when there is none that you may see.",
  })
  shiftLogEntry(
    @Arg("id", () => ID, { description: "The entry's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "ShiftLogEntry", id, info);
  }

  @Query(() => ShiftLogEntryConnection, {
    nullable: true,
    description: "The entries of shift logs that you may see.",
  })
  shiftLogEntries(
    @Args(() => ShiftLogEntryArguments) list: InstanceType<typeof ShiftLogEntryArguments>,
    @Ctx() context: Context,
  ) {
    return shiftLogEntryPage(context, list);
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether entries about incidents that you could read are left out for the moment: it cannot be confirmed right now who may read those. The filter is not applied to them, as it would tell what they say. Ask again in a few seconds.",
  })
  hasWithheld(@Root() page: EntryPage) {
    return page.lookForWithheld();
  }
}
