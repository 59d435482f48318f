import type { CaseFile } from "./case-file.js";
import { isOver } from "./is-over.js";

const standings = [
  "INCIDENT_OPEN",
  "RESPONSE_OPEN",
  "INCIDENT_DECLARED",
  "DECLARED_ONCE",
  "NOT_MERGED",
  "NOTICES_POSSIBLE",
  "OPEN_OR_TOLD",
  "OPEN_OR_DISMISSED",
];

/** Whether a gate is shut because the incident is over: then nobody can open it, or any other. */
export const isFinalRefusal = (file: Pick<CaseFile, "incident">, gate: string): boolean =>
  standings.includes(gate) && isOver(file);
