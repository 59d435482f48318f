import { Args, Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import type { ServiceNote as ServiceNoteRecord } from "../../domain/records/advice/service-note.js";
import { partPage } from "../../store/lists/part-pages.js";
import { ServiceNote, ServiceNoteVersionConnection } from "../types/advice/service-note.js";

/** The history of a note. */
@Resolver(() => ServiceNote)
export class ServiceNoteResolver {
  @FieldResolver(() => ServiceNoteVersionConnection, {
    description: "What it said in each of its versions, oldest first; the last one is what it says now.",
  })
  versions(
    @Root() { incidentId, id: noteId }: ServiceNoteRecord,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ) {
    return partPage(context, "ServiceNoteVersion", incidentId, { note_id: [noteId] }, page);
  }
}
