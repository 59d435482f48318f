import type { Gate } from "../../response-model/gates/gates.js";
import type { CaseFile } from "./case-file.js";
import { isOver } from "./is-over.js";

/** The gates that look at how far an incident is, one of which, shut once it is over, stays shut. */
export const incidentStateGates: readonly string[] = [
  "INCIDENT_OPEN",
  "RESPONSE_OPEN",
  "INCIDENT_DECLARED",
  "DECLARED_ONCE",
  "NOT_MERGED",
  "NOTICES_POSSIBLE",
  "OPEN_OR_TOLD",
  "OPEN_OR_DISMISSED",
] satisfies Gate[];

/** Whether a gate is shut because the incident is over: then nobody can open it, or any other. */
export const isFinalRefusal = (file: Pick<CaseFile, "incident">, gate: string): boolean =>
  incidentStateGates.includes(gate) && isOver(file);
