import type { EvidenceTransferState } from "../../../../response-model/machines/evidence/evidence-transfer-states.js";

/** An offer of evidence to one other person: of its custodian, or in the place of one who cannot be reached. */
export interface EvidenceTransfer {
  readonly id: string;
  readonly incidentId: string;
  readonly evidenceId: string;
  readonly version: number;
  readonly state: EvidenceTransferState;
  /** Its custodian. */
  readonly fromId: string;
  readonly fromName: string;
  readonly toId: string;
  readonly toName: string;
  readonly offeredById: string;
  readonly offeredByName: string;
  /** The executive incident manager who approved that it passes without its custodian; null where the custodian offers it. */
  readonly approvedById: string | null;
  readonly approvedByName: string | null;
  readonly reason: string;
  readonly offeredAt: Date;
  /** Until when it can be answered; null for one that was settled before this was counted. */
  readonly expiresAt: Date | null;
  readonly answeredAt: Date | null;
  /** Why it was declined or taken back. */
  readonly answerReason: string | null;
}
