/** What the affected customers were told. */
export interface CustomerNotification {
  readonly id: string;
  readonly incidentId: string;
  readonly description: string;
  readonly effectOnCustomerData: string;
  readonly actionsTaken: string;
  readonly suggestedActions: string;
  readonly channel: string;
  readonly tenantCount: number;
  /** What will be told next; null when the notification is complete. */
  readonly nextUpdate: string | null;
  readonly nextUpdateAt: Date | null;
  readonly sentById: string;
  readonly sentAt: Date;
}
