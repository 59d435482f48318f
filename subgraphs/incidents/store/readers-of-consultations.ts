import type { EntityManager } from "typeorm";
import type { Viewer } from "../../../platform/identity/viewer.js";
import type { Consultation } from "../domain/records/advice/consultation.js";
import { readersOfTexts } from "./advice-readers.js";

interface Found<Part> {
  readonly part: Part;
  readonly by: ReadonlySet<number>;
}

/**
 * Who of the viewers, out of those who read its incident, is told that a consultation has changed: of one that is privileged, or
 * with legal affairs, only who reads its texts. One more statement finds them, where there is such a one.
 */
export async function readersOfConsultations<Part>(
  manager: EntityManager,
  found: readonly Found<Part>[],
  viewers: readonly Viewer[],
): Promise<readonly Found<Part>[]> {
  const consultations = found.map(({ part }) => part as Consultation);
  const guarded = consultations.filter(({ isPrivileged, isForLegal }) => isPrivileged || isForLegal);
  if (guarded.length === 0) return found;
  const readers = await readersOfTexts(
    manager,
    guarded.map(({ id }) => id),
    viewers,
  );
  return found.map(({ part, by }) => {
    const reading = readers.get((part as Consultation).id);
    return reading ? { part, by: new Set([...by].filter((place) => reading.has(place))) } : { part, by };
  });
}
