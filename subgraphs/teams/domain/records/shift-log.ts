/** The log of a team's shifts: how far it has come. Its id is that of the team. */
export interface ShiftLog {
  readonly id: string;
  readonly length: number;
  /** The hash of the last entry. */
  readonly hash: string;
}
