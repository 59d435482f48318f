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

/** Whether a shut gate says of an incident that it is over: what else is missing then, nobody could supply. */
export const endsTheMatter = (file: Pick<CaseFile, "incident">, gate: string): boolean =>
  standings.includes(gate) && isOver(file);
