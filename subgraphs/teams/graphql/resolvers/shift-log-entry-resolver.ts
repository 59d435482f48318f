import { Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { load, loadReferenced } from "../../../../platform/graphql/load.js";
import { ShiftFollowUpState } from "../../../response-model/schema/enums.js";
import type { ShiftLogEntry as EntryRecord } from "../../domain/records/shift-log-entry.js";
import { isOverdue } from "../../domain/shift-log/is-overdue.js";
import { loadPerson, teamsById } from "../../store/batch-loads.js";
import {
  correctionsOfEntries,
  followUpsOfEntries,
  loadShift,
  referencedEntries,
} from "../../store/shift-log/entry-loads.js";
import { IncidentStub } from "../types/incident-stub.js";
import { Person } from "../types/person.js";
import { Shift } from "../types/shift.js";
import { ShiftLogEntry } from "../types/shift-log-entry.js";
import { Team } from "../types/team.js";

const referenced = (context: Context, id: string | null | undefined) =>
  id ? load(context, referencedEntries, id) : null;

const followUpOf = ({ id, followUpDueAt }: EntryRecord, context: Context) =>
  followUpDueAt ? load(context, followUpsOfEntries, id) : null;

/** What an entry belongs to, and what became of it. */
@Resolver(() => ShiftLogEntry)
export class ShiftLogEntryResolver {
  @FieldResolver(() => Team, { description: "The team whose log it stands in." })
  team(@Root() { teamId }: EntryRecord, @Ctx() context: Context) {
    return loadReferenced(context, teamsById, teamId);
  }

  @FieldResolver(() => Shift, { nullable: true, description: "The shift that wrote it." })
  shift(@Root() { shiftId }: EntryRecord, @Ctx() context: Context) {
    return loadShift(context, shiftId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who wrote it." })
  recordedBy(@Root() { recordedById }: EntryRecord, @Ctx() context: Context) {
    return loadPerson(context, recordedById);
  }

  @FieldResolver(() => IncidentStub, {
    nullable: true,
    description: "The incident that it is about; null for one about none.",
  })
  incident(@Root() { incidentId: id }: EntryRecord) {
    return id ? ({ id } as IncidentStub) : null;
  }

  @FieldResolver(() => ShiftFollowUpState, {
    nullable: true,
    description: "Whether what it left to be done is done; null where it left nothing.",
  })
  async followUpState(@Root() entry: EntryRecord, @Ctx() context: Context) {
    return (await followUpOf(entry, context))?.state ?? null;
  }

  @FieldResolver(() => Boolean, {
    description: "Whether what it left to be done is still open past its time; false where it left nothing.",
  })
  async isOverdue(@Root() entry: EntryRecord, @Ctx() context: Context) {
    const followUp = await followUpOf(entry, context);
    return followUp ? isOverdue(followUp, context.now) : false;
  }

  @FieldResolver(() => ShiftLogEntry, {
    nullable: true,
    description: "The entry that says what came of its follow-up; null before that, and where you may not see it.",
  })
  async followedUpBy(@Root() entry: EntryRecord, @Ctx() context: Context) {
    return referenced(context, (await followUpOf(entry, context))?.doneByEntryId);
  }

  @FieldResolver(() => ShiftLogEntry, {
    nullable: true,
    description: "The entry whose follow-up this one says is done; null for any other, and where you may not see it.",
  })
  followsUp(@Root() { completesId }: EntryRecord, @Ctx() context: Context) {
    return referenced(context, completesId);
  }

  @FieldResolver(() => ShiftLogEntry, {
    nullable: true,
    description: "The entry that this one corrects; null for any other, and where you may not see it.",
  })
  corrects(@Root() { correctsId }: EntryRecord, @Ctx() context: Context) {
    return referenced(context, correctsId);
  }

  @FieldResolver(() => ShiftLogEntry, {
    nullable: true,
    description: "The entry that corrects this one; null while none does, and where you may not see it.",
  })
  correctedBy(@Root() { id }: EntryRecord, @Ctx() context: Context) {
    return load(context, correctionsOfEntries, id);
  }
}
