import { Any, type EntityManager } from "typeorm";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { readsTexts } from "../domain/advice/reads-texts.js";
import { leadRole } from "../domain/holder-of.js";
import type { Consultation } from "../domain/records/advice/consultation.js";
import { tables } from "./tables.js";

interface Found<Part> {
  readonly part: Part;
  readonly by: ReadonlySet<number>;
}

/**
 * Who of the viewers, out of those who read its incident, is told that a consultation has changed: of a privileged one, only who
 * reads its texts. One more statement finds who leads, where any is privileged.
 */
export async function readersOfConsultations<Part>(
  manager: EntityManager,
  found: readonly Found<Part>[],
  viewers: readonly Viewer[],
): Promise<readonly Found<Part>[]> {
  const consultations = found.map(({ part }) => part as Consultation);
  const incidentIds = consultations.filter(({ isPrivileged }) => isPrivileged).map(({ incidentId }) => incidentId);
  if (incidentIds.length === 0) return found;
  const leads = await manager.findBy(tables.Assignment, {
    incidentId: Any(incidentIds),
    role: leadRole.role,
    state: "ACCEPTED",
  });
  return found.map(({ part, by }) => {
    const consultation = part as Consultation;
    const assignments = leads.filter(({ incidentId }) => incidentId === consultation.incidentId);
    const reads = (place: number) => {
      const viewer = viewers[place];
      return viewer !== undefined && readsTexts(viewer, consultation, { assignments });
    };
    return { part, by: new Set([...by].filter(reads)) };
  });
}
