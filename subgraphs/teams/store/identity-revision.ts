import type { EntityManager } from "typeorm";

/**
 * Another text as soon as anything has changed that an identity is made of. Versions only rise and nothing is removed, so their
 * sums tell; they are those of what is committed, where the highest number of an event could hide one that commits later.
 */
export async function identityRevision(manager: EntityManager): Promise<string> {
  const [row] = await manager.query<{ revision: string }[]>(
    `SELECT concat_ws('.', (SELECT sum(version) FROM person), (SELECT sum(version) FROM team),
                           (SELECT sum(version) FROM service)) AS revision`,
  );
  return row?.revision ?? "";
}
