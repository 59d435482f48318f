import type { Incident } from "../records/case/incident.js";
import type { Precursor } from "../records/precursors/precursor.js";
import type { PrecursorClosing } from "../records/precursors/precursor-closing.js";
import type { PrecursorLink } from "../records/precursors/precursor-link.js";

/** A precursor, as operations on it look at it. */
export interface PrecursorFile {
  readonly precursor: Precursor;
  /** Whether a link to an incident that the viewer may see stands. */
  readonly isLinked: boolean;
  /** What it was closed with, for a service or as a whole, and nobody has reopened since. */
  readonly closings: readonly PrecursorClosing[];
  /** Its services, as far as they are known. */
  readonly services: readonly { readonly id: string; readonly name: string }[];
  /** The service for which its team acts, where one does. */
  readonly ofService?: { readonly id: string; readonly name: string };
}

/** A precursor, and the incident that it shall be linked to. */
export interface LinkedPrecursorFile extends PrecursorFile {
  readonly incident: Pick<Incident, "id" | "number" | "mergedIntoNumber">;
  readonly isLinkedToIt: boolean;
}

/** The link of a precursor to an incident, which is to be withdrawn. */
export interface WithdrawnLinkFile extends PrecursorFile {
  readonly link: PrecursorLink;
  /** Whether the precursor has another one that stands and that the viewer may see. */
  readonly hasOther: boolean;
}
