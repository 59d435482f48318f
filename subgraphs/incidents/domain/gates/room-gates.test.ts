import { moment } from "../../test-support/case-file.js";
import { checkGates } from "../../test-support/check-gates.js";
import { people } from "../../test-support/organization.js";
import type { IncidentRoom } from "../records/case-file/incident-room.js";
import type { RoomPresence } from "../records/case-file/room-presence.js";
import { meetingGates, roomGates } from "./room-gates.js";

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
