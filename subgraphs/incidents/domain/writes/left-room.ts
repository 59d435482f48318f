import type { RoomPresence } from "../records/case-file/room-presence.js";

/**
 * Ends that somebody is in a room. Whoever asks for it may have come before the one who joined, and waited for them: nobody has
 * left before they were there.
 */
export const leftRoom = ({ id, since }: Pick<RoomPresence, "id" | "since">, now: Date) =>
  ({ update: "RoomPresence", id, set: { leftAt: now < since ? since : now } }) as const;
