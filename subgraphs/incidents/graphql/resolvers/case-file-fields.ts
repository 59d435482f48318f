import { Args, Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Arg, FieldResolver } from "../../../../platform/graphql/fields.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { load } from "../../../../platform/graphql/load.js";
import type { Incident as IncidentRecord } from "../../domain/records/case/incident.js";
import { openRoomsOfIncidents } from "../../store/batch-loads.js";
import { partPage } from "../../store/lists/part-pages.js";
import { CaseLinkFilter, NoteFilter, ThreatActorFilter } from "../filters/case-file-filters.js";
import { Incident } from "../types/case/incident.js";
import { CaseLinkConnection } from "../types/case-file/case-link.js";
import { IncidentRoom, IncidentRoomConnection } from "../types/case-file/incident-room.js";
import { NoteConnection } from "../types/case-file/note.js";
import { ThreatActorConnection } from "../types/case-file/threat-actor.js";

/** The fields of an incident that lead to what responders keep in its file. */
@Resolver(() => Incident)
export class CaseFileFields {
  @FieldResolver(() => NoteConnection, { description: "What responders wrote down, oldest first." })
  notes(
    @Root() { id }: IncidentRecord,
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => NoteFilter, { nullable: true, description: "Which ones; all when left out." })
    filter: NoteFilter | null,
    @Ctx() context: Context,
  ) {
    const { states, serviceIds, authorIds } = filter ?? {};
    return partPage(context, "Note", id, { state: states, service_id: serviceIds, created_by_id: authorIds }, page);
  }

  @FieldResolver(() => CaseLinkConnection, { description: "What outside the response uses, oldest first." })
  links(
    @Root() { id }: IncidentRecord,
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => CaseLinkFilter, {
      nullable: true,
      description: "Which ones; those that are listed when left out.",
    })
    filter: CaseLinkFilter | null,
    @Ctx() context: Context,
  ) {
    return partPage(context, "CaseLink", id, { state: filter?.states ?? ["LISTED"], kind: filter?.kinds }, page);
  }

  @FieldResolver(() => ThreatActorConnection, {
    description: "To whom it is attributed, in the order in which they were named.",
  })
  actors(
    @Root() { id }: IncidentRecord,
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => ThreatActorFilter, {
      nullable: true,
      description: "Which ones; those that stand when left out.",
    })
    filter: ThreatActorFilter | null,
    @Ctx() context: Context,
  ) {
    const { states, confidences } = filter ?? {};
    return partPage(context, "ThreatActor", id, { state: states ?? ["NAMED"], confidence: confidences }, page);
  }

  @FieldResolver(() => IncidentRoom, {
    nullable: true,
    description: "The room in which its responders meet; null while none is open.",
  })
  room(@Root() { id }: IncidentRecord, @Ctx() context: Context) {
    return load(context, openRoomsOfIncidents, id);
  }

  @FieldResolver(() => IncidentRoomConnection, {
    description: "All rooms in which its responders meet or met, oldest first.",
  })
  rooms(@Root() { id }: IncidentRecord, @Args(() => PageArguments) page: PageArguments, @Ctx() context: Context) {
    return partPage(context, "IncidentRoom", id, {}, page);
  }
}
