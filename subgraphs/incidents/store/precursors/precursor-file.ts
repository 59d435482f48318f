import { type EntityManager, IsNull } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { findServices } from "../../../access/directory/directory.js";
import type { PrecursorFile } from "../../domain/precursors/precursor-file.js";
import type { Precursor } from "../../domain/records/precursors/precursor.js";
import { tables } from "../tables.js";
import { linksThatHold } from "./links-that-hold.js";

/** A precursor that the viewer may see, with all that operations on it look at. */
export const precursorFile = async (
  manager: EntityManager,
  precursor: Precursor,
  viewer: Viewer,
): Promise<PrecursorFile> => ({
  precursor,
  isLinked: await linksThatHold(manager, viewer, precursor.id).getExists(),
  // A replica of the release before reopens a precursor without a word to what it was closed with.
  closings: (await manager.findBy(tables.PrecursorClosing, { precursorId: precursor.id, reopenedAt: IsNull() })).filter(
    ({ serviceId }) => serviceId !== null || precursor.state === "CLOSED",
  ),
  services: await findServices(manager, precursor.serviceIds),
});
