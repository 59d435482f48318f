import { Any, type DataSource } from "typeorm";
import { directoryTables } from "../../../access/directory/directory-tables.js";
import type { CustodyHistory } from "../../domain/evidence/custody-document.js";
import { identifier } from "../identifier.js";
import { tables } from "../tables.js";
import { custodyProblem } from "./custody-problem.js";

/** What the reports of custody of an incident are written from, by its number or id: of each piece of evidence, or of one. */
export async function loadCustodyHistories(
  { manager }: Pick<DataSource, "manager">,
  wanted: { readonly incident: string; readonly evidence: string | undefined },
  writtenAt: Date,
): Promise<readonly CustodyHistory[]> {
  const byId = identifier.test(wanted.incident);
  const incident = await manager.findOneBy(
    tables.Incident,
    byId ? { id: wanted.incident } : { number: wanted.incident },
  );
  if (!incident) throw new Error(`There is no incident ${wanted.incident}.`);
  const all = await manager.find(tables.Evidence, { where: { incidentId: incident.id }, order: { id: "ASC" } });
  const some = all.filter(({ id }) => wanted.evidence === undefined || id === wanted.evidence);
  if (some.length === 0)
    throw new Error(
      wanted.evidence === undefined
        ? `${incident.number} has no evidence.`
        : `${incident.number} has no evidence ${wanted.evidence}.`,
    );
  const histories: CustodyHistory[] = [];
  for (const evidence of some) {
    const where = { evidenceId: evidence.id };
    const entries = await manager.find(tables.CustodyEntry, { where, order: { sequence: "ASC" } });
    const people = await manager.findBy(directoryTables.DirectoryPerson, {
      id: Any([...new Set(entries.map(({ handlerId }) => handlerId))]),
    });
    const names = new Map(people.map(({ id, name }) => [id, name]));
    histories.push({
      incident,
      evidence,
      item: { number: all.indexOf(evidence) + 1, of: all.length },
      entries,
      names,
      problem: custodyProblem(evidence, entries),
      writtenAt,
      withPlaces: true,
    });
  }
  return histories;
}
