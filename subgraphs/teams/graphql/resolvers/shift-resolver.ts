import { Args, Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { load, loadReferenced } from "../../../../platform/graphql/load.js";
import type { Shift as ShiftRecord } from "../../domain/records/shift.js";
import { loadPerson, rotationsOfTeams, teamsById } from "../../store/batch-loads.js";
import { onCallAt } from "../../store/on-call.js";
import { loadShift, nextShifts } from "../../store/shift-log/entry-loads.js";
import { shiftLogEntryPage } from "../../store/shift-log/shift-log-entry-page.js";
import { ShiftLogEntryArguments } from "../filters/shift-log-entry-filter.js";
import { OnCallShift } from "../types/on-call-shift.js";
import { Person } from "../types/person.js";
import { Shift } from "../types/shift.js";
import { ShiftLogEntryConnection } from "../types/shift-log-entry.js";
import { Team } from "../types/team.js";

/** Whose shift it is, what stands before and after it, and what it wrote. */
@Resolver(() => Shift)
export class ShiftResolver {
  @FieldResolver(() => Team, { description: "The operations center." })
  team(@Root() { teamId }: ShiftRecord, @Ctx() context: Context) {
    return loadReferenced(context, teamsById, teamId);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: "Who opened it, or accepted the handover of the one before.",
  })
  openedBy(@Root() { openedById }: ShiftRecord, @Ctx() context: Context) {
    return loadPerson(context, openedById);
  }

  @FieldResolver(() => [OnCallShift], {
    description:
      "Who was on call for the team when the shift went on duty, by its on-call rotations; empty where it has none.",
  })
  async onCall(@Root() { teamId, openedAt }: ShiftRecord, @Ctx() context: Context) {
    return onCallAt(context, (await load(context, rotationsOfTeams, teamId)) ?? [], openedAt);
  }

  @FieldResolver(() => Shift, { nullable: true, description: "The shift that it took over from; null for the first." })
  previous(@Root() { previousShiftId }: ShiftRecord, @Ctx() context: Context) {
    return previousShiftId ? loadShift(context, previousShiftId) : null;
  }

  @FieldResolver(() => Shift, {
    nullable: true,
    description: "The shift that took over from it; null while it is on duty.",
  })
  next(@Root() { id }: ShiftRecord, @Ctx() context: Context) {
    return load(context, nextShifts, id);
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
