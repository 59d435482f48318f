import type { Handling } from "../../../../response-model/evidence/handlings.js";

/** That an indicator was seen: where, from when to when, how often. */
export interface IndicatorSighting {
  readonly indicatorId: string;
  readonly id: string;
  /** Null where it was seen outside of the services, or nobody has said where. */
  readonly serviceId: string | null;
  readonly incidentId: string | null;
  readonly alertId: string | null;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
  readonly count: number;
  readonly place: string | null;
  /** How its author has marked it, where that is for fewer than its indicator; null where whoever reads that one reads it. */
  readonly handling: Handling | null;
  readonly stixId: string | null;
  /** The object that it came with, or by which its author has revoked it. */
  readonly takenObjectId: string | null;
  /** The result of a sweep by which it was found; null where it was recorded by hand, came with a bundle, or before that was kept. */
  readonly sweepResultId: string | null;
  /** Whether the service is one of those concerned by this sighting alone: nobody had named it before. */
  readonly hasAddedService: boolean;
  /** Whether it is held to be one: it was neither withdrawn, nor is the result disputed that it came of. */
  readonly stands: boolean;
  readonly withdrawnById: string | null;
  readonly withdrawnByName: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string | null;
  readonly recordedById: string;
  readonly recordedByName: string;
  readonly recordedAt: Date;
}
