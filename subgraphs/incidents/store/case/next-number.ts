import type { EntityManager } from "typeorm";

/** The number of the next incident, such as INC-2026-00042. Numbers are given out once; one of an attempt that failed is left out. */
export async function nextNumber(transaction: EntityManager, now: Date): Promise<string> {
  const [row] = await transaction.query<{ next: string }[]>("SELECT nextval('incident_number') AS next");
  return `INC-${now.getUTCFullYear()}-${String(row?.next).padStart(5, "0")}`;
}
