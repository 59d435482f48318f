import { Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { load } from "../../../../platform/graphql/load.js";
import { Takes } from "../../../../platform/graphql/reader/takes.js";
import type { ShiftLogEntry as EntryRecord } from "../../domain/records/shift-log-entry.js";
import { isOverdue } from "../../domain/shift-log/is-overdue.js";
import { followUpsOfEntries } from "../../store/shift-log/entry-loads.js";
import { IncidentStub } from "../types/incident-stub.js";
import { ShiftLogEntry } from "../types/shift-log-entry.js";

const followUpOf = ({ id, followUpDueAt }: EntryRecord, context: Context) =>
  followUpDueAt ? load(context, followUpsOfEntries, id) : null;

/** What an entry belongs to, and what became of it. */
@Resolver(() => ShiftLogEntry)
export class ShiftLogEntryResolver {
  @Takes("incidentId")
  @FieldResolver(() => IncidentStub, {
    nullable: true,
    description: "The incident that it is about; null for one about none.",
  })
  incident(@Root() { incidentId: id }: EntryRecord) {
    return id ? ({ id } as IncidentStub) : null;
  }

  @Takes("id", "followUpDueAt")
  @FieldResolver(() => Boolean, {
    description: "Whether what it left to be done is still open past its time; false where it left nothing.",
  })
  async isOverdue(@Root() entry: EntryRecord, @Ctx() context: Context) {
    const followUp = await followUpOf(entry, context);
    return followUp ? isOverdue(followUp, context.now) : false;
  }
}
