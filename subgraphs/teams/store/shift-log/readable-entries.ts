import type { EntityManager } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { isResponder, visibleTo } from "../../../access/reading/visibility.js";
import { incidents } from "../incidents.js";
import { tables } from "../tables.js";

/** That incidents has lately confirmed who may read the incident of an entry. Null, which shows nothing, without a lease. */
const incidentIsConfirmed = `entry.incidentId <> ALL (CAST((SELECT known_withheld_subjects('${incidents.source}')) AS uuid[]))`;

/** That an entry can be shown, to whoever may read it as far as is known. */
export const isShown = `(entry.incidentId IS NULL OR ${incidentIsConfirmed})`;

/** All entries that the viewer may read as far as is known: responders alone, and of an incident those who may read it. */
export function markedEntries(manager: EntityManager, viewer: Viewer) {
  const { sql, parameters } = visibleTo(viewer, "known");
  return manager
    .createQueryBuilder(tables.ShiftLogEntry, "entry")
    .leftJoin(tables.KnownIncident.options.name, "known", "known.id = entry.incidentId")
    .where("CAST(:readsLogs AS boolean)", { readsLogs: isResponder(viewer) })
    .andWhere(`(entry.incidentId IS NULL OR ${sql})`, parameters);
}

/**
 * The entries that can be shown to the viewer now. While nothing confirms who may read an incident, what is about one is left
 * out, and the rest of the log is read as ever: a shift goes on while incidents does not answer.
 */
export const readableEntries = (manager: EntityManager, viewer: Viewer) =>
  markedEntries(manager, viewer).andWhere(isShown);

/** Whether entries are left out that the viewer could read as far as is known. Mostly none are, and nothing is looked through. */
export async function areEntriesWithheld(manager: EntityManager, viewer: Viewer): Promise<boolean> {
  const [row] = await manager.query<{ readonly subjects: readonly string[] | null }[]>(
    "SELECT known_withheld_subjects($1) AS subjects",
    [incidents.source],
  );
  const subjects = row?.subjects;
  if (subjects?.length === 0) return false;
  const all = markedEntries(manager, viewer).andWhere("entry.incidentId IS NOT NULL");
  if (subjects) all.andWhere("entry.incidentId = ANY(CAST(:subjects AS uuid[]))", { subjects });
  return all.getExists();
}
