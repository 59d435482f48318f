import type { Write } from "../../../platform/actions/decision.js";
import type { CaseFile } from "../domain/case-file.js";
import { awaitedPeople } from "../domain/people/awaited-people.js";
import type { Records } from "../domain/records/records.js";
import { setIncident } from "../domain/writes/set-incident.js";

/** The writes of a decision, and with them who is asked for an answer afterwards: they read the case as long as it is out. */
export function withAwaitedPeople(file: CaseFile, writes: readonly Write<Records>[]): readonly Write<Records>[] {
  const after = awaitedPeople({
    assignments: applied(file.assignments, "Assignment", writes),
    approvals: applied(file.approvals, "Approval", writes),
    consultations: applied(file.consultations, "Consultation", writes),
    transfers: applied(file.transfers, "EvidenceTransfer", writes),
    holds: applied(file.holds, "LegalHold", writes),
  });
  const { incident } = file;
  const same =
    hasSame(after.askedPersonIds, incident.askedPersonIds) && hasSame(after.askedTeamIds, incident.askedTeamIds);
  return same ? writes : [...writes, setIncident(file, after)];
}

const hasSame = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((id) => others.includes(id));

/** The records of a kind as they are after the writes. */
function applied<Kind extends "Assignment" | "Approval" | "Consultation" | "EvidenceTransfer" | "LegalHold">(
  rows: readonly Records[Kind][],
  kind: Kind,
  writes: readonly Write<Records>[],
): readonly Records[Kind][] {
  const updated = rows.map((row) => {
    const sets = writes.flatMap((write) =>
      "update" in write && write.update === kind && write.id === row.id ? [write.set] : [],
    );
    return Object.assign({}, row, ...sets) as Records[Kind];
  });
  const inserted = writes.flatMap((write) =>
    "insert" in write && write.insert === kind ? [write.row as Records[Kind]] : [],
  );
  return [...updated, ...inserted];
}
