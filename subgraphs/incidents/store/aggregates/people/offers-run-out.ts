import type { DueAggregate } from "../../../../../platform/actions/reactions/on-time.js";
import type { CaseFile } from "../../../domain/case-file.js";
import type { Records } from "../../../domain/records/records.js";
import { caseFileOf } from "../../case/load-case-file.js";
import { partOfIncident } from "../../case/part-of-incident.js";
import { tables } from "../../tables.js";

/** Something that was asked, in the file of its incident, and nobody has answered in time. */
type RunOut<One> = CaseFile & { readonly ranOut: One };

/**
 * What has run out of a kind, each with its incident locked. An incident that somebody else has locked is passed over, and
 * looked for again.
 */
const runsOut = <Kind extends "Assignment" | "Approval">(
  kind: Kind,
  states: readonly string[],
): DueAggregate<RunOut<Records[Kind]>, Records> => ({
  ...partOfIncident(kind, ({ ranOut }: RunOut<Records[Kind]>) => ranOut),
  async due(transaction, now, limit) {
    const found: RunOut<Records[Kind]>[] = [];
    const taken = new Set<string>();
    const rows = (await transaction
      .createQueryBuilder(tables[kind] as typeof tables.Assignment, "one")
      .where("one.state = ANY(:states) AND one.expiresAt <= :now", { states, now })
      .orderBy("one.expiresAt")
      .limit(limit)
      .setLock("pessimistic_write")
      .setOnLocked("skip_locked")
      .getMany()) as unknown as readonly Records[Kind][];
    for (const ranOut of rows) {
      // One of each incident at a time: the next one sees what became of this one.
      if (taken.has(ranOut.incidentId)) continue;
      const incident = await transaction
        .createQueryBuilder(tables.Incident, "incident")
        .where("incident.id = :id", { id: ranOut.incidentId })
        .setLock("pessimistic_write")
        .setOnLocked("skip_locked")
        .getOne();
      if (!incident) continue;
      taken.add(incident.id);
      found.push({ ...(await caseFileOf(transaction, incident)), ranOut });
    }
    return found;
  },
});

/** Offers of roles that nobody has answered in time. */
export const offersRunOut = runsOut<"Assignment">("Assignment", ["OFFERED"]);

/** Approvals that nobody has answered, or used, in time. */
export const approvalsRunOut = runsOut<"Approval">("Approval", ["REQUESTED", "GRANTED"]);
