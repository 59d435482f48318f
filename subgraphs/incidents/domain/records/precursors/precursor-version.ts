import type { Precursor } from "./precursor.js";

/** What a precursor said until it was amended. Never changed. */
export interface PrecursorVersion
  extends Pick<Precursor, "kind" | "description" | "seenAt" | "source" | "serviceIds" | "handling" | "reviewDueAt"> {
  readonly precursorId: string;
  readonly id: string;
  /** The version of the precursor that said so last. */
  readonly number: number;
  /** Why it was amended then. */
  readonly reason: string;
  readonly replacedById: string;
  readonly replacedByName: string;
  readonly replacedAt: Date;
}
