/** Some of the affected tenants of an incident: those that meet every condition given. Without any, all of them. */
export interface RecipientGroup {
  /** Its place in the notice; the first is 1. */
  readonly number: number;
  readonly name: string;
  readonly serviceIds: readonly string[];
  readonly regions: readonly string[];
  readonly tenantIds: readonly string[];
}
