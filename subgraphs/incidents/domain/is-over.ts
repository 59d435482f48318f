import type { Incident } from "./records/case/incident.js";

/** Whether an incident has come to one of its ends. */
export const isOver = ({ incident: { state } }: { readonly incident: Pick<Incident, "state"> }): boolean =>
  ["CLOSED", "DISMISSED", "WITHDRAWN", "MERGED"].includes(state);
