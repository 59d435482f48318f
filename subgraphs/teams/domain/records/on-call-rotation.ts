/** Who of a team is on call in turn. Shifts are counted in absolute hours from the start, so no clock change shifts them. */
export interface OnCallRotation {
  readonly id: string;
  readonly version: number;
  readonly key: string;
  readonly teamId: string;
  readonly name: string;
  /** Where the team sits (IANA name), to show shifts in its local time. */
  readonly timeZone: string;
  readonly startsAt: Date;
  readonly shiftHours: number;
  /** In the order of their turns. */
  readonly participantIds: readonly string[];
}
