import type { CustomerDataEffect } from "../../../../response-model/detection-and-analysis/customer-data-effects.js";

/**
 * A tenant that is affected in one service, as it was recorded. What is recorded anew takes its place and leaves it on record,
 * ended; so does a removal, which says why.
 */
export interface AffectedTenant {
  readonly id: string;
  readonly incidentId: string;
  readonly serviceId: string;
  /** As the service knows it. */
  readonly tenantId: string;
  readonly name: string | null;
  readonly region: string;
  readonly datacenter: string | null;
  readonly farm: string | null;
  readonly server: string | null;
  /** Whom to tell there: its designated administrators. */
  readonly contact: string | null;
  /** What happened, or could have happened, to its data, as far as that is known. */
  readonly dataEffects: readonly CustomerDataEffect[];
  /** Since when it is on record in this service, however often what is known of it has changed. */
  readonly affectedSince: Date;
  readonly recordedById: string;
  readonly recordedByName: string;
  readonly recordedAt: Date;
  /** When it was recorded anew or removed; null while it stands. */
  readonly endedAt: Date | null;
  readonly endedById: string | null;
  readonly endedByName: string | null;
  /** Why it was removed; null where it stands, or was recorded anew. */
  readonly removalReason: string | null;
}
