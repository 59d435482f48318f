import { gateRules, type Unmet } from "../../../../response-model/gates/gate-rules.js";
import { maxInvited, maxPresent } from "../../../../response-model/machines/case/incident-room-states.js";
import type { CaseFile, CaseMember } from "../../case-file.js";
import { mayRead } from "../../people/may-read.js";
import type { IncidentRoom } from "../../records/case-file/incident-room.js";
import type { RoomInvitation } from "../../records/case-file/room-invitation.js";
import type { RoomPresence } from "../../records/case-file/room-presence.js";

/** An incident, and the room in it that is open. */
export interface MeetingFile extends CaseFile {
  readonly openRoom: IncidentRoom | null;
}

/** An incident, a room of it, and who is there now. */
export interface RoomFile extends CaseFile {
  readonly room: IncidentRoom;
  readonly present: readonly RoomPresence[];
  readonly invited: readonly RoomInvitation[];
  /** The people whom an operation names. */
  readonly people: readonly CaseMember[];
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
  PRESENT_IN_ROOM: ({ present }, { viewer }) => (presenceOf(present, viewer) ? met : [["ABSENT"]]),
});

/** The gates of inviting people to a room. */
export const invitationGates = gateRules<
  Pick<RoomFile, "invited" | "people" | "incident" | "services">,
  { readonly personIds: readonly string[] }
>()({
  INVITEES_FIT: (file, { input: { personIds } }) =>
    [...new Set(personIds)].flatMap((id): readonly Unmet<"INVITEES_FIT">[] => {
      const person = file.people.find((one) => one.id === id);
      if (!person) return [["UNKNOWN", { id }]];
      if (person.kind !== "PERSON") return [["PROGRAM", { person: person.name }]];
      if (file.invited.some(({ personId }) => personId === id)) return [["ALREADY", { person: person.name }]];
      return mayRead(file, person) ? met : [["SHUT_OUT", { person: person.name }]];
    }),
  INVITATIONS_HAVE_SPACE: ({ invited }, { input: { personIds } }) =>
    invited.length + new Set(personIds).size > maxInvited ? [["FULL", { max: String(maxInvited) }]] : met,
});

/** The gates of recording that somebody has left a room. */
export const departureGates = gateRules<Pick<RoomFile, "present" | "people">, { readonly personId: string }>()({
  PERSON_IN_ROOM: ({ present, people }, { input: { personId } }) => {
    const person = people.find(({ id }) => id === personId)?.name ?? { en: "This person", ko: "이 사람" };
    return present.some((one) => one.personId === personId) ? met : [["ABSENT", { person }]];
  },
});
