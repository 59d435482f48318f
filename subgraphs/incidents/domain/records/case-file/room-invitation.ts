/** That somebody is expected in the room of an incident. It is never taken back. */
export interface RoomInvitation {
  readonly id: string;
  readonly incidentId: string;
  readonly roomId: string;
  readonly personId: string;
  readonly personName: string;
  /** What they are needed for. */
  readonly reason: string;
  readonly invitedById: string;
  readonly invitedByName: string;
  readonly invitedAt: Date;
}
