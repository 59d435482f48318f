import type { CaseFile } from "../case-file.js";
import type { Incident } from "../records/case/incident.js";

/** The write that changes the incident itself. */
export const setIncident = ({ incident }: Pick<CaseFile, "incident">, set: Partial<Incident>) =>
  ({ update: "Incident", id: incident.id, set }) as const;
