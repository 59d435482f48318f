import type { Write } from "../../../../platform/actions/decision.js";
import type { CaseFile } from "../../domain/case-file.js";
import type { Records } from "../../domain/records/records.js";

/** A case file as it stands after writes to the incident and the responses of its services: what the next of several steps looks at. Pure. */
export function afterWrites(file: CaseFile, writes: readonly Write<Records>[]): CaseFile {
  const responses = new Map(file.responses.map((one) => [one.id, one]));
  const incident = { ...file.incident };
  for (const write of writes)
    if ("insert" in write) {
      if (write.insert === "ServiceResponse") responses.set(write.row.id, write.row);
    } else if (write.update === "Incident" && write.id === incident.id) Object.assign(incident, write.set);
    else if (write.update === "ServiceResponse") {
      const before = responses.get(write.id);
      if (before) responses.set(write.id, { ...before, ...write.set });
    }
  return { ...file, incident, responses: [...responses.values()] };
}
