import type { RoomFile } from "./gates/case-file/room-gates.js";
import { responderHolders } from "./people/responder-holders.js";

/** Who is whom in a room: whoever has a part in the response, and whoever is invited. */
export const roomHolders = (file: RoomFile) => ({
  ...responderHolders(file),
  ROOM_INVITEE: file.invited.map(({ personId: id, personName: name }) => ({ id, name })),
});
