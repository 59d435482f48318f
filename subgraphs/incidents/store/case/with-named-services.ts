import type { EntityManager } from "typeorm";
import { findServices } from "../../../access/directory/directory.js";
import type { CaseFile } from "../../domain/case-file.js";
import type { NamesServices } from "../../domain/named-services.js";

/** A case file, with what those services are called that an input names and that are not involved: a refusal says so by their names. */
export async function withNamedServices<File extends CaseFile>(
  transaction: EntityManager,
  file: File,
  ids: readonly (string | null | undefined)[],
): Promise<File & NamesServices> {
  const others = ids.flatMap((id) => (id && !file.responses.some(({ serviceId }) => serviceId === id) ? [id] : []));
  return others.length === 0 ? file : { ...file, namedServices: await findServices(transaction, [...new Set(others)]) };
}
