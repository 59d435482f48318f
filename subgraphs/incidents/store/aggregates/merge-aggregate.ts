import type { DueAggregate } from "../../../../platform/actions/reactions/on-time.js";
import type { CaseFile } from "../../domain/case-file.js";
import type { Records } from "../../domain/records/records.js";
import { tables } from "../tables.js";
import { incidentAggregate } from "./incident-aggregate.js";
import { caseFileOf } from "./load-case-file.js";

/** The incident that goes on, and a duplicate of which it takes in what it has. */
export interface MergeFile extends CaseFile {
  readonly duplicate: CaseFile;
}

/** Duplicates that are waiting to be taken in, each with the incident that goes on in its place. */
export const mergeAggregate: DueAggregate<MergeFile, Records> = {
  ...incidentAggregate,
  async due(transaction, now, limit) {
    const due = await transaction
      .createQueryBuilder(tables.Incident, "incident")
      .where("incident.mergeDueAt <= :now", { now })
      .orderBy("incident.mergeDueAt")
      .limit(limit)
      .setLock("pessimistic_write")
      .setOnLocked("skip_locked")
      .getMany();
    const files: MergeFile[] = [];
    const taken = new Set<string>();
    for (const duplicate of due) {
      const survivorId = duplicate.mergedIntoId;
      // One duplicate of each at a time: the next one sees what this one brought.
      if (survivorId === null || taken.has(survivorId)) continue;
      taken.add(survivorId);
      const survivor = await transaction.findOneOrFail(tables.Incident, {
        where: { id: survivorId },
        lock: { mode: "pessimistic_write" },
      });
      files.push({
        ...(await caseFileOf(transaction, survivor)),
        duplicate: await caseFileOf(transaction, duplicate),
      });
    }
    return files;
  },
};
