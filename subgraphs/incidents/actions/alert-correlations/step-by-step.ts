import type { Write } from "../../../../platform/actions/decision.js";
import type { CaseFile } from "../../domain/case-file.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { Records } from "../../domain/records/records.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { afterWrites } from "./after-writes.js";

/**
 * What several steps write to an incident, each of which finds it as the one before has left it. The incident itself is written once, so
 * that its timeline tells from what to what. Pure.
 */
export function stepByStep(
  before: CaseFile,
  steps: readonly ((file: CaseFile) => readonly Write<Records>[])[],
): readonly Write<Records>[] {
  let file = before;
  let incident: Partial<Incident> = {};
  const others: Write<Records>[] = [];
  for (const step of steps) {
    const writes = step(file);
    file = afterWrites(file, writes);
    for (const write of writes)
      if ("update" in write && write.update === "Incident") incident = { ...incident, ...write.set };
      else others.push(write);
  }
  return [...others, ...(Object.keys(incident).length > 0 ? [setIncident(before, incident)] : [])];
}
