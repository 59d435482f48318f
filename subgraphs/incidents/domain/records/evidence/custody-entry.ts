import type { CustodyEvent } from "../../../../response-model/evidence/custody-events.js";

/** One link in the chain of custody of a piece of evidence: who handled it, when and where. Append-only. */
export interface CustodyEntry {
  readonly id: string;
  readonly evidenceId: string;
  readonly incidentId: string;
  readonly sequence: number;
  readonly event: CustodyEvent;
  readonly handlerId: string;
  readonly occurredAt: Date;
  /** The handler's time zone, as an IANA name. */
  readonly timeZone: string;
  readonly storagePlace: string;
  readonly previousHash: string;
  readonly hash: string;
}
