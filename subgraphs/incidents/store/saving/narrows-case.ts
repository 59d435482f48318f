import type { Decision } from "../../../../platform/actions/decision.js";
import { narrows } from "../../../access/reading/narrows.js";
import type { CaseFile } from "../../domain/case-file.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { Records } from "../../domain/records/records.js";

/** Whether what was decided takes the incident from somebody who could read it. */
export function narrowsCase({ incident }: Pick<CaseFile, "incident">, { writes }: Decision<Records>): boolean {
  const sets = writes.flatMap((write) => ("update" in write && write.update === "Incident" ? [write.set] : []));
  return narrows(incident, Object.assign({}, incident, ...sets) as Incident);
}
