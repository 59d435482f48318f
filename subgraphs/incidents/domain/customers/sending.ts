/** When a group of a notice was first sent to somebody. */
interface SentGroup {
  readonly noticeId: string;
  readonly number: number;
  readonly sentAt: Date;
}

/** Of the affected tenants whom a duty concerns: how many were told by the notices that are to meet it. */
export interface DutyCoverage {
  readonly obligationId: string;
  /** How many tenants on record it concerns, each counted once. */
  readonly concerned: number;
  /** How many of them were told of it by none of the notices, as far as is known. */
  readonly untold: number;
  /** When the last of the others was told; null where none was. */
  readonly toldAt: Date | null;
}

/** How far notices were sent, and what that covers. */
export interface Sending {
  /** Their groups that were sent to somebody. */
  readonly groups: readonly SentGroup[];
  readonly coverage: readonly DutyCoverage[];
}
