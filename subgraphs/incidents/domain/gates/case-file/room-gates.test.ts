import { caseFile, memberOf, moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { people } from "../../../test-support/organization.js";
import type { IncidentRoom } from "../../records/case-file/incident-room.js";
import type { RoomInvitation } from "../../records/case-file/room-invitation.js";
import type { RoomPresence } from "../../records/case-file/room-presence.js";
import { departureGates, invitationGates, meetingGates, roomGates } from "./room-gates.js";

const openedAt = moment;
const bridge = "https://meet.example.com/1";
const presence = (personId: string) => ({ id: personId, personId, since: moment }) as RoomPresence;
const erin = { viewer: people.erin };
const full = Array.from({ length: 200 }, (_, index) => presence(String(index)));
const byOtherAccount = { viewer: { ...people.erin, personId: "other", otherAccountIds: [people.erin.personId] } };

checkGates(meetingGates, {
  NO_ROOM_OPEN: {
    open: [[{ openRoom: null as IncidentRoom | null }]],
    shut: {
      OPEN: [{ openedAt: openedAt.toISOString(), bridge }, { openRoom: { openedAt, bridge } as IncidentRoom }],
    },
  },
});

const withErin = { present: [presence(people.emil.personId), presence(people.erin.personId)] };
const since = moment.toISOString();

checkGates(roomGates, {
  NOT_YET_PRESENT: {
    open: [
      [{ present: [] }, erin],
      [{ present: [presence(people.emil.personId)] }, erin],
    ],
    shut: { PRESENT: [{ since }, withErin, byOtherAccount] },
  },
  ROOM_HAS_SPACE: {
    open: [[{ present: full.slice(1) }]],
    shut: { FULL: [{ max: "200" }, { present: full }] },
  },
  PRESENT_IN_ROOM: {
    open: [
      [withErin, erin],
      [withErin, byOtherAccount],
    ],
    shut: { ABSENT: [{}, { present: [presence(people.emil.personId)] }, erin] },
  },
});

const robo = { ...memberOf("Robo", "SERVICE"), kind: "SERVICE_ACCOUNT" as const };
const invitation = (personId: string) => ({ personId }) as RoomInvitation;
const expected = { ...caseFile(), people: [memberOf("Erin", "SERVICE"), robo], invited: [] as RoomInvitation[] };
const red = { ...expected, ...caseFile({ incident: { handling: "RED" } }) };
const to = (...personIds: readonly string[]) => ({ input: { personIds } });
const crowd = (size: number) => ({
  ...expected,
  invited: Array.from({ length: size }, (_, at) => invitation(`${at}`)),
});

checkGates(invitationGates, {
  INVITEES_FIT: {
    open: [
      [expected, to("Erin")],
      [expected, to("Erin", "Erin")],
    ],
    shut: {
      UNKNOWN: [{ id: "Nemo" }, expected, to("Nemo", "Erin")],
      PROGRAM: [{ person: "Robo" }, expected, to("Robo")],
      ALREADY: [{ person: "Erin" }, { ...expected, invited: [invitation("Erin")] }, to("Erin")],
      SHUT_OUT: [{ person: "Erin" }, red, to("Erin")],
    },
  },
  INVITATIONS_HAVE_SPACE: {
    open: [
      [crowd(198), to("Erin", "Emil")],
      [crowd(199), to("Erin", "Erin")],
    ],
    shut: { FULL: [{ max: "200" }, crowd(199), to("Erin", "Emil")] },
  },
});

checkGates(departureGates, {
  PERSON_IN_ROOM: {
    open: [[{ ...withErin, people: [] }, { input: { personId: people.erin.personId } }]],
    shut: {
      ABSENT: [
        { person: "Emil" },
        { ...withErin, people: [{ id: "emil", name: "Emil" } as never] },
        { input: { personId: "emil" } },
      ],
    },
  },
});
