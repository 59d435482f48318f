import type { ServiceHealthPostState } from "../../../../response-model/machines/customers/service-health-post-states.js";
import type { ServiceHealthStatus } from "../../../../response-model/notification/service-health-statuses.js";

/** A post on the service-health board, as it stands. */
export interface ServiceHealthPost {
  readonly id: string;
  readonly incidentId: string;
  readonly version: number;
  readonly state: ServiceHealthPostState;
  readonly title: string;
  readonly serviceIds: readonly string[];
  /** The regions that it is about; none for all. */
  readonly regions: readonly string[];
  readonly status: ServiceHealthStatus;
  /** What it said last. */
  readonly text: string;
  /** Until when its next text is promised; null where none is. */
  readonly nextUpdateAt: Date | null;
  /** How many texts it has had: the number of the latest one. */
  readonly writings: number;
  readonly draftedById: string;
  readonly draftedByName: string;
  readonly draftedAt: Date;
  /** The second person; null before. */
  readonly publishedById: string | null;
  readonly publishedByName: string | null;
  readonly publishedAt: Date | null;
  readonly endedById: string | null;
  readonly endedAt: Date | null;
  readonly withdrawnById: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string | null;
}
