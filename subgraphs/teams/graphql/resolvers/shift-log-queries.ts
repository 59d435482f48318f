import { Args, Ctx, ID, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Arg, FieldResolver, Query } from "../../../../platform/graphql/fields.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { load } from "../../../../platform/graphql/load.js";
import { entriesById, loadShift } from "../../store/shift-log/entry-loads.js";
import { type EntryPage, shiftLogPage, shiftPage } from "../../store/shift-log/shift-log-lists.js";
import { ShiftFilter, ShiftLogFilter, ShiftLogOrder } from "../shift-log-filters.js";
import { Shift, ShiftConnection } from "../types/shift.js";
import { ShiftLogEntry, ShiftLogEntryConnection } from "../types/shift-log-entry.js";

const which = { nullable: true, description: "Which ones; all when left out." } as const;

/** Where reading about shifts and their log begins. */
@Resolver(() => ShiftLogEntryConnection)
export class ShiftLogQueries {
  @Query(() => Shift, { nullable: true, description: "One shift; null when there is none that you may see." })
  shift(@Arg("id", () => ID, { description: "The shift's id." }) id: string, @Ctx() context: Context) {
    return loadShift(context, id);
  }

  @Query(() => ShiftConnection, {
    nullable: true,
    description: "The shifts of operations centers, the latest first; empty for whoever belongs to no team.",
  })
  shifts(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => ShiftFilter, which) filter: ShiftFilter | null,
    @Ctx() context: Context,
  ) {
    return shiftPage(context, filter ?? {}, page);
  }

  @Query(() => ShiftLogEntry, {
    nullable: true,
    description: "One entry of a shift log; null when there is none that you may see.",
  })
  shiftLogEntry(@Arg("id", () => ID, { description: "The entry's id." }) id: string, @Ctx() context: Context) {
    return load(context, entriesById, id);
  }

  @Query(() => ShiftLogEntryConnection, {
    nullable: true,
    description: "The entries of shift logs that you may see.",
  })
  shiftLogEntries(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => ShiftLogFilter, which) filter: ShiftLogFilter | null,
    @Arg("orderBy", () => ShiftLogOrder, { defaultValue: "LATEST", description: "In which order." })
    orderBy: ShiftLogOrder,
    @Ctx() context: Context,
  ) {
    return shiftLogPage(context, filter ?? {}, page, orderBy);
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether entries about incidents that you could read are left out for the moment: it cannot be confirmed right now who may read those. The filter is not applied to them, as it would tell what they say. Ask again in a few seconds.",
  })
  hasWithheld(@Root() page: EntryPage) {
    return page.lookForWithheld();
  }
}
