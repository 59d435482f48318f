import { Args, Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { load } from "../../../../platform/graphql/load.js";
import { PersonStub, ServiceStub } from "../../../access/stubs.js";
import type { CaseLink as CaseLinkRecord } from "../../domain/records/case-file/case-link.js";
import type { IncidentRoom as IncidentRoomRecord } from "../../domain/records/case-file/incident-room.js";
import type { Note as NoteRecord } from "../../domain/records/case-file/note.js";
import type { RoomInvitation as RoomInvitationRecord } from "../../domain/records/case-file/room-invitation.js";
import type { ThreatActor as ThreatActorRecord } from "../../domain/records/case-file/threat-actor.js";
import { invitedToRooms, keyOfInvitee, presencesOfInvitees, presentInRooms } from "../../store/batch-loads.js";
import { actorHistoryPage, attendancePage, noteHistoryPage } from "../../store/lists/history-pages.js";
import { CaseLink } from "../types/case-file/case-link.js";
import {
  IncidentRoom,
  RoomInvitation,
  RoomPresence,
  RoomPresenceConnection,
} from "../types/case-file/incident-room.js";
import { Note, NoteVersionConnection } from "../types/case-file/note.js";
import { ThreatActor } from "../types/case-file/threat-actor.js";
import { ThreatActorVersionConnection } from "../types/case-file/threat-actor-version.js";

const personWith = (id: string | null): PersonStub | null => (id ? { id } : null);

@Resolver(() => Note)
class NoteResolver {
  @FieldResolver(() => ServiceStub, {
    nullable: true,
    description:
      "The service that it is about; null for one about the incident as a whole, or while the teams subgraph cannot name it.",
  })
  service(@Root() { serviceId: id }: NoteRecord): ServiceStub | null {
    return id ? { id } : null;
  }

  @FieldResolver(() => NoteVersionConnection, { description: "What it said at each time, oldest first." })
  history(@Root() note: NoteRecord, @Args(() => PageArguments) page: PageArguments, @Ctx() context: Context) {
    return noteHistoryPage(context, note, page);
  }
}

@Resolver(() => CaseLink)
class CaseLinkResolver {
  @FieldResolver(() => PersonStub, { nullable: true, description: "Who removed it; null while it is listed." })
  removedBy(@Root() { removedById }: CaseLinkRecord): PersonStub | null {
    return personWith(removedById);
  }
}

@Resolver(() => ThreatActor)
class ThreatActorResolver {
  @FieldResolver(() => PersonStub, {
    nullable: true,
    description: "Who withdrew the attribution; null while it stands.",
  })
  withdrawnBy(@Root() { withdrawnById }: ThreatActorRecord): PersonStub | null {
    return personWith(withdrawnById);
  }

  @FieldResolver(() => ThreatActorVersionConnection, {
    description: "What was known of them at each time, oldest first.",
  })
  history(@Root() actor: ThreatActorRecord, @Args(() => PageArguments) page: PageArguments, @Ctx() context: Context) {
    return actorHistoryPage(context, actor, page);
  }
}

@Resolver(() => IncidentRoom)
class IncidentRoomResolver {
  @FieldResolver(() => PersonStub, { nullable: true, description: "Who closed it; null while it is open." })
  closedBy(@Root() { closedById }: IncidentRoomRecord): PersonStub | null {
    return personWith(closedById);
  }

  @FieldResolver(() => [RoomPresence], {
    description: "Who is there now, in the order in which they came; at most 200.",
  })
  async present(@Root() { id }: IncidentRoomRecord, @Ctx() context: Context) {
    return (await load(context, presentInRooms, id)) ?? [];
  }

  @FieldResolver(() => [RoomInvitation], {
    description: "Who is expected, in the order in which they were invited; at most 200.",
  })
  async invited(@Root() { id }: IncidentRoomRecord, @Ctx() context: Context) {
    return (await load(context, invitedToRooms, id)) ?? [];
  }

  @FieldResolver(() => RoomPresenceConnection, {
    description: "Who was there from when to when, in the order in which they came.",
  })
  attendance(
    @Root() room: IncidentRoomRecord,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ) {
    return attendancePage(context, room, page);
  }
}

@Resolver(() => RoomInvitation)
class RoomInvitationResolver {
  @FieldResolver(() => RoomPresence, {
    nullable: true,
    description: "When they were in the room last, or that they are; null while they have not come.",
  })
  presence(@Root() invitation: RoomInvitationRecord, @Ctx() context: Context) {
    return load(context, presencesOfInvitees, keyOfInvitee(invitation));
  }
}

/** Where the parts of the file of an incident lead. */
export const caseFileResolvers = [
  NoteResolver,
  CaseLinkResolver,
  ThreatActorResolver,
  IncidentRoomResolver,
  RoomInvitationResolver,
] as const;
