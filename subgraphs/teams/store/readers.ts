import type { Viewer } from "../../../platform/identity/viewer.js";
import { isResponder } from "../../access/reading/visibility.js";

/**
 * Whether the viewer may read about people, readiness and reasons: responders and programs. Whoever is in no team reads
 * what concerns everybody: teams, services, the matrix, and the names of who is on call.
 */
export const mayReadPeople = (viewer: Viewer): boolean => isResponder(viewer) || viewer.kind !== "PERSON";

/** Whether the viewer may read how people are reached: responders only. */
export const mayReadContacts = isResponder;
