import type { Incident } from "../case/incident.js";

/** The incident that a hunt is part of, locked with it. */
export interface IncidentOfHunt {
  /** Null where the hunt is part of none. */
  readonly incident: Incident | null;
  /**
   * The incident in which counts what the hunt finds: that one while it is open, and of a duplicate what it was merged into, while that is
   * open and whoever acts may read it. Null otherwise: what is found waits until somebody links it.
   */
  readonly counting: Incident | null;
}
