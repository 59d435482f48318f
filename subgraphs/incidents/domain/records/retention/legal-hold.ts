import type { LegalHoldState } from "../../../../response-model/machines/evidence/legal-hold-states.js";

/** That legal affairs keeps an incident, or one piece of its evidence, whatever the retention says. */
export interface LegalHold {
  readonly id: string;
  readonly incidentId: string;
  /** The evidence that it covers; null for the whole incident. */
  readonly evidenceId: string | null;
  readonly version: number;
  readonly state: LegalHoldState;
  readonly reason: string;
  /** The case, file or claim that it is for. */
  readonly matter: string;
  /** Null for one that was carried over from process 1.0.0, and for one that came with a duplicate. */
  readonly placedById: string | null;
  /** The teams of legal affairs for which it was placed: their members read the case as long as it is in force. */
  readonly placedByTeamIds: readonly string[];
  readonly placedAt: Date;
  readonly liftRequestedById: string | null;
  readonly liftRequestedByName: string | null;
  readonly liftRequestedAt: Date | null;
  readonly liftReason: string | null;
  /** Who was asked to agree: they read the case until it is answered. */
  readonly approverId: string | null;
  readonly liftedById: string | null;
  readonly liftedAt: Date | null;
}
