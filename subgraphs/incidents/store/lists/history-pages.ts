import type { Context } from "../../../../platform/actions/context.js";
import { simpleOrder } from "../../../../platform/graphql/lists/order.js";
import { type PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { readPage } from "../../../../platform/graphql/lists/read-page.js";
import type { IncidentRoom } from "../../domain/records/case-file/incident-room.js";
import type { Note } from "../../domain/records/case-file/note.js";
import type { NoteVersion } from "../../domain/records/case-file/note-version.js";
import type { ThreatActor } from "../../domain/records/case-file/threat-actor.js";
import type { ThreatActorVersion } from "../../domain/records/case-file/threat-actor-version.js";
import { tables } from "../tables.js";

const byNumber = simpleOrder<NoteVersion | ThreatActorVersion>(
  { expression: "version.number", valueOf: ({ number }) => number },
  "ASC",
);

/** A page of what a note has said, oldest first. */
export const noteHistoryPage = (
  { database }: Context,
  { incidentId, id: noteId }: Pick<Note, "incidentId" | "id">,
  page: PageArguments,
) =>
  readPage(
    database.manager
      .createQueryBuilder(tables.NoteVersion, "version")
      .where("version.incidentId = :incidentId AND version.noteId = :noteId", { incidentId, noteId }),
    byNumber,
    page,
  );

/** A page of what was known of an actor, oldest first. */
export const actorHistoryPage = (
  { database }: Context,
  { incidentId, id: actorId }: Pick<ThreatActor, "incidentId" | "id">,
  page: PageArguments,
) =>
  readPage(
    database.manager
      .createQueryBuilder(tables.ThreatActorVersion, "version")
      .where("version.incidentId = :incidentId AND version.threatActorId = :actorId", { incidentId, actorId }),
    byNumber,
    page,
  );

/** A page of who was in a room, in the order in which they came. */
export const attendancePage = (
  { database }: Context,
  { incidentId, id: roomId }: Pick<IncidentRoom, "incidentId" | "id">,
  page: PageArguments,
) =>
  readPage(
    database.manager
      .createQueryBuilder(tables.RoomPresence, "presence")
      .where("presence.incidentId = :incidentId AND presence.roomId = :roomId", { incidentId, roomId }),
    { direction: "ASC" },
    page,
  );
