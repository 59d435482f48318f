import type { EntityManager } from "typeorm";

/**
 * The number of the next incident, such as INC-2026-00042. Numbers are given out once, and one of an attempt that was refused
 * is left out: so a gap does not say that there is an incident which somebody may not see.
 */
export async function nextNumber(transaction: EntityManager, now: Date): Promise<string> {
  const [row] = await transaction.query<{ next: string }[]>("SELECT nextval('incident_number') AS next");
  return `INC-${now.getUTCFullYear()}-${String(row?.next).padStart(5, "0")}`;
}
