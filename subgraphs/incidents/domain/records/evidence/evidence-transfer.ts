import type { EvidenceTransferState } from "../../../../response-model/machines/evidence-transfer-states.js";

/** An offer of the custodian to hand evidence over to one other person. */
export interface EvidenceTransfer {
  readonly id: string;
  readonly incidentId: string;
  readonly evidenceId: string;
  readonly version: number;
  readonly state: EvidenceTransferState;
  readonly fromId: string;
  readonly fromName: string;
  readonly toId: string;
  readonly toName: string;
  readonly reason: string;
  readonly offeredAt: Date;
  /** Until when it can be answered; null for one that was settled before this was counted. */
  readonly expiresAt: Date | null;
  readonly answeredAt: Date | null;
  /** Why it was declined or taken back. */
  readonly answerReason: string | null;
}
