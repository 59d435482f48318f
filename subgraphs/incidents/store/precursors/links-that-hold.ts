import type { EntityManager } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { visiblePrecursorLinks } from "./readable-precursors.js";

/** The links of a precursor that the viewer may see and nobody has withdrawn, without those to what turned out to be no incident. */
export const linksThatHold = (manager: EntityManager, viewer: Viewer, precursorId: string) =>
  visiblePrecursorLinks(manager, viewer)
    .andWhere("link.precursorId = :precursorId AND link.withdrawnAt IS NULL", { precursorId })
    .andWhere(
      "NOT EXISTS (SELECT FROM incident AS ended WHERE ended.id = link.incidentId AND ended.determination IN ('FALSE_POSITIVE', 'BENIGN'))",
    );
