import type { ApprovalState } from "../../../../response-model/machines/case/approval-states.js";

/** The word of another party, asked for one operation with one input. */
export interface Approval {
  readonly id: string;
  readonly incidentId: string;
  readonly version: number;
  readonly state: ApprovalState;
  /** The operation, by the name of its mutation. */
  readonly operation: string;
  /** What the operation would be called with, for who decides to read. */
  readonly input: object;
  /** SHA-256 of that input, in hexadecimal: the approval is good for no other. */
  readonly inputHash: string;
  readonly reason: string;
  /** Who may give it: they read the case until it is answered. */
  readonly askedPersonIds: readonly string[];
  readonly requestedById: string;
  readonly requestedByName: string;
  readonly requestedAt: Date;
  readonly expiresAt: Date;
  readonly decidedById: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
  readonly usedAt: Date | null;
}
