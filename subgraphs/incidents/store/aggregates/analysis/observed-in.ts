import type { EntityManager } from "typeorm";
import type { ObservedTechnique } from "../../../domain/records/analysis/observed-technique.js";
import { tables } from "../../tables.js";

/** A technique that was observed in the incident. */
export const observedIn = async (
  transaction: EntityManager,
  incidentId: string,
  id: string | null | undefined,
): Promise<ObservedTechnique | null> =>
  id ? transaction.findOneBy(tables.ObservedTechnique, { incidentId, id }) : null;
