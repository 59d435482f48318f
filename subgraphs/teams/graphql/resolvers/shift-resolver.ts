import { Args, Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { load } from "../../../../platform/graphql/load.js";
import type { Shift as ShiftRecord } from "../../domain/records/shift.js";
import { onCallAt, rotationsOfTeams } from "../../store/on-call.js";
import { shiftLogEntryPage } from "../../store/shift-log/shift-log-entry-page.js";
import { ShiftLogEntryArguments } from "../filters/shift-log-entry-filter.js";
import { OnCallShift } from "../types/on-call-shift.js";
import { Shift } from "../types/shift.js";
import { ShiftLogEntryConnection } from "../types/shift-log-entry.js";

/** Whose shift it is, what stands before and after it, and what it wrote. */
@Resolver(() => Shift)
export class ShiftResolver {
  @FieldResolver(() => [OnCallShift], {
    description:
      "Who was on call for the team when the shift went on duty, by its on-call rotations; empty where it has none.",
  })
  async onCall(@Root() { teamId, openedAt }: ShiftRecord, @Ctx() context: Context) {
    return onCallAt((await load(context, rotationsOfTeams, `${teamId} ${openedAt.toISOString()}`)) ?? [], openedAt);
  }

  @FieldResolver(() => ShiftLogEntryConnection, {
    nullable: true,
    description: "What it wrote, as far as you may see it; its handovers are the entries of the category `HANDOVER`.",
  })
  logEntries(
    @Root() { id }: ShiftRecord,
    @Args(() => ShiftLogEntryArguments) list: InstanceType<typeof ShiftLogEntryArguments>,
    @Ctx() context: Context,
  ) {
    return shiftLogEntryPage(context, { ...list, filter: { ...list.filter, shiftIds: [id] } });
  }
}
