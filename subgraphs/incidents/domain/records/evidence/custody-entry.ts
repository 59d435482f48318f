import type { CustodyEvent } from "../../../../response-model/evidence/custody-events.js";

/**
 * One link in the chain of custody of a piece of evidence: who handled it, when and where. Append-only. What may be null from
 * `recordedAt` on is missing in the entries of process 1.0.0.
 */
export interface CustodyEntry {
  readonly id: string;
  readonly evidenceId: string;
  readonly incidentId: string;
  readonly sequence: number;
  readonly event: CustodyEvent;
  /** Whoever did it; of a transfer, whoever received the evidence. */
  readonly handlerId: string;
  readonly occurredAt: Date;
  /** The handler's time zone, as an IANA name. */
  readonly timeZone: string;
  readonly storagePlace: string;
  readonly recordedAt: Date | null;
  readonly handlerName: string | null;
  /** The other person who had a part in it: who handed the evidence over, or asked for its disposal. */
  readonly otherPartyId: string | null;
  readonly otherPartyName: string | null;
  /** To whom outside the response a copy went, and on which ground. */
  readonly recipient: string | null;
  readonly legalBasis: string | null;
  /** Why; of a disposal, how. */
  readonly reason: string | null;
  /** The SHA-256 that was computed then: of the evidence, or of the copy that was made. */
  readonly sha256: string | null;
  /** Whether that is the one of the collection. */
  readonly hashMatches: boolean | null;
  /** Of a transfer without the former custodian, who could not be reached: the executive incident manager who approved it. */
  readonly approvedById: string | null;
  readonly approvedByName: string | null;
  /** Of a collection: a hash over all that was recorded of the evidence; null in the entries of before. */
  readonly itemHash: string | null;
  readonly previousHash: string;
  readonly hash: string;
}
