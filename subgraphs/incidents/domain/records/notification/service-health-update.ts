import type { ServiceHealthStatus } from "../../../../response-model/notification/service-health-statuses.js";

/** What a post on the service-health board said at a time. Append-only. */
export interface ServiceHealthUpdate {
  readonly id: string;
  readonly incidentId: string;
  readonly postId: string;
  /** 1 for the text with which it was published. */
  readonly number: number;
  readonly status: ServiceHealthStatus;
  readonly text: string;
  readonly nextUpdateAt: Date | null;
  readonly writtenById: string;
  readonly writtenByName: string;
  readonly writtenAt: Date;
}
