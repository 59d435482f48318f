/** That a notice was sent to a group of its recipients, with the proof. Append-only. */
export interface NoticeDelivery {
  readonly id: string;
  readonly incidentId: string;
  readonly noticeId: string;
  readonly groupNumber: number;
  /** The conditions of the group, as the notice was released with them. */
  readonly serviceIds: readonly string[];
  readonly regions: readonly string[];
  readonly tenantIds: readonly string[];
  readonly channel: string;
  readonly sentAt: Date;
  readonly sentCount: number;
  readonly failedCount: number;
  /** Those whom it did not reach, where they are known one by one. */
  readonly failedTenantIds: readonly string[];
  /** What shows that it was sent; null for one from before process 3.0.0. */
  readonly proof: string | null;
  readonly recordedById: string;
  readonly recordedByName: string;
  readonly recordedAt: Date;
}
