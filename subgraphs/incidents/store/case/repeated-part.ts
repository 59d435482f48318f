import type { EntityManager, EntitySchema } from "typeorm";
import type { Entity, Repeats } from "../../../../platform/actions/aggregate.js";
import { tables } from "../tables.js";

interface Kept extends Entity {
  readonly incidentId: string;
  /** Whom evidence was opened to, in the first answer alone. */
  readonly openedToId?: string;
}

/**
 * How a repeated request on a part is answered that itself says who reads what of it: with the part as it stands now. By the row
 * of then, whoever asked before it was privileged would read what is privileged since, and who has handed evidence over where it
 * is kept now.
 */
export const repeatedPart = (kind: "Consultation" | "Evidence"): Repeats => ({
  keep(first) {
    const { id, incidentId, version, openedToId } = first as Kept;
    return { id, incidentId, version, ...(openedToId && { openedToId }) } as Entity;
  },
  async restore(transaction: EntityManager, kept) {
    const { id, incidentId, version, openedToId } = kept as Kept;
    const row = await transaction.findOneByOrFail(tables[kind] as unknown as EntitySchema<Kept>, { id, incidentId });
    // What was opened stays so for a lost answer, but not past whatever has been done with it since.
    return { ...row, ...(openedToId && row.version === version && { openedToId }) };
  },
});
