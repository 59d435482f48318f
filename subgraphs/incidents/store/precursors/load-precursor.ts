import type { EntityManager } from "typeorm";
import type { Context } from "../../../../platform/actions/context.js";
import type { Refusal } from "../../../../platform/actions/decision.js";
import { notFound } from "../../../../platform/actions/not-found.js";
import { findUnknownService } from "../../../access/directory/find-unknown-service.js";
import type { PrecursorFile } from "../../domain/precursors/precursor-file.js";
import { tables } from "../tables.js";
import { precursorFile } from "./precursor-file.js";
import { visiblePrecursors } from "./readable-precursors.js";

interface Named {
  readonly precursorId: string;
  readonly serviceIds?: readonly string[] | null;
}

/** A precursor that the viewer may see, locked until the end of the transaction. */
export async function loadPrecursor(
  transaction: EntityManager,
  { precursorId: id, serviceIds }: Named,
  { viewer }: Pick<Context, "viewer">,
): Promise<PrecursorFile | Refusal> {
  const look = () => visiblePrecursors(transaction, viewer).andWhere("precursor.id = :id", { id }).getOne();
  if (!(await look())) return notFound("Precursor", id);
  await transaction.findOne(tables.Precursor, { where: { id }, lock: { mode: "pessimistic_write" } });
  const precursor = await look();
  if (!precursor) return notFound("Precursor", id);
  const unknown = await findUnknownService(transaction, serviceIds ?? []);
  if (unknown) return notFound("Service", unknown);
  return precursorFile(transaction, precursor, viewer);
}
