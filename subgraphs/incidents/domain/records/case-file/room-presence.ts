/** That somebody was in the room of an incident. It is never taken back; when they left is written once. */
export interface RoomPresence {
  readonly id: string;
  readonly incidentId: string;
  readonly roomId: string;
  readonly personId: string;
  readonly personName: string;
  readonly since: Date;
  /** Null while they are there. */
  readonly leftAt: Date | null;
}
