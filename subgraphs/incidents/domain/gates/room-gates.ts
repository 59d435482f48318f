import { gateRules } from "../../../response-model/gates/gate-rules.js";
import { maxPresent } from "../../../response-model/machines/incident-room-states.js";
import type { CaseFile } from "../case-file.js";
import type { IncidentRoom } from "../records/case-file/incident-room.js";
import type { RoomPresence } from "../records/case-file/room-presence.js";

/** An incident, and the room in it that is open. */
export interface MeetingFile extends CaseFile {
  readonly openRoom: IncidentRoom | null;
}

/** An incident, a room of it, and who is there now. */
export interface RoomFile extends CaseFile {
  readonly room: IncidentRoom;
  readonly present: readonly RoomPresence[];
}

const met = [] as const;

/** The presence of whoever acts, by whichever of their accounts. */
export const presenceOf = (
  present: readonly RoomPresence[],
  { personId, otherAccountIds = [] }: { readonly personId: string; readonly otherAccountIds?: readonly string[] },
) => present.find((one) => one.personId === personId || otherAccountIds.includes(one.personId));

/** The gates of opening a room. */
export const meetingGates = gateRules<Pick<MeetingFile, "openRoom">>()({
  NO_ROOM_OPEN: ({ openRoom }) =>
    openRoom ? [["OPEN", { openedAt: openRoom.openedAt.toISOString(), bridge: openRoom.bridge }]] : met,
});

/** The gates of being in a room. */
export const roomGates = gateRules<Pick<RoomFile, "present">>()({
  NOT_YET_PRESENT: ({ present }, { viewer }) => {
    const presence = presenceOf(present, viewer);
    return presence ? [["PRESENT", { since: presence.since.toISOString() }]] : met;
  },
  ROOM_HAS_SPACE: ({ present }) => (present.length < maxPresent ? met : [["FULL", { max: String(maxPresent) }]]),
  PRESENT_IN_ROOM: ({ present }, { viewer }) => (presenceOf(present, viewer) ? met : [["ABSENT", {}]]),
});
