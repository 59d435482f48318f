import { chainStart } from "../../../platform/actions/audit/chain.js";
import type { UnsealedEntry } from "./audit-entry.js";
import { hashLink } from "./hash-link.js";

/** The end of the audit chain of a database. */
export interface AuditHead {
  readonly sequence: number;
  readonly hash: string;
  readonly previousHash: string | null;
}

/** The audit chain while it goes on from case to case, whoever has made these up. */
export class AuditTrail {
  constructor(private end: AuditHead = { sequence: 0, hash: chainStart, previousHash: null }) {}

  get head(): AuditHead {
    return this.end;
  }

  /** Takes an entry in behind the one before it. */
  seal(unsealed: UnsealedEntry) {
    const entry = { ...unsealed, sequence: this.end.sequence + 1 };
    const previousHash = this.end.hash;
    const hash = hashLink(previousHash, entry);
    this.end = { sequence: entry.sequence, hash, previousHash };
    return { ...entry, previousHash, hash };
  }
}
