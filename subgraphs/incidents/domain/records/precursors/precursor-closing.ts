import type { PrecursorOutcome } from "../../../../response-model/detection-and-analysis/detection/precursor-outcomes.js";

/** That a precursor was closed, for one of its services or as a whole, with what became of it. Only that it was reopened is written later, once. */
export interface PrecursorClosing {
  readonly precursorId: string;
  readonly id: string;
  /** The service whose team closed it for that alone; null where it was closed as a whole. */
  readonly serviceId: string | null;
  readonly outcome: PrecursorOutcome;
  readonly reason: string;
  readonly closedById: string;
  /** Null of what was closed before names were kept. */
  readonly closedByName: string | null;
  readonly closedAt: Date;
  readonly reopenedAt: Date | null;
  readonly reopenedById: string | null;
  readonly reopenedByName: string | null;
  readonly reopeningReason: string | null;
}
