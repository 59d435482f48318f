import type { DueAggregate } from "../../../../../platform/actions/reactions/on-time.js";
import type { CaseFile } from "../../../domain/case-file.js";
import type { Records } from "../../../domain/records/records.js";
import { caseFileOf } from "../../case/load-case-file.js";
import { tables } from "../../tables.js";
import { caseAggregate } from "../case/case-aggregate.js";
import { withRunOut } from "./with-run-out.js";

/**
 * Escalations that nobody of security has received in time. The incident keeps its version: whoever is about to receive it is
 * not in conflict with a word that it is late.
 */
export const escalationRunsOut: DueAggregate<CaseFile, Records> = {
  ...withRunOut<CaseFile>(caseAggregate, ({ incident: { id, receiptDueAt } }) =>
    receiptDueAt
      ? // Security on-call is to be called, which this subgraph knows nothing of.
        { timer: "ESCALATION", awaitedId: id, dueAt: receiptDueAt, awaitedPersonIds: [], awaitedTeamIds: [] }
      : null,
  ),
  rootOf: ({ incident }) => incident.id,
  async due(transaction, now, limit, passedOver) {
    const incidents = await transaction
      .createQueryBuilder(tables.Incident, "incident")
      .where("incident.state = 'SUSPECTED' AND incident.receiptOverdueAt IS NULL AND incident.receiptDueAt <= :now", {
        now,
      })
      .andWhere("incident.id <> ALL(:passedOver)", { passedOver })
      .orderBy("incident.receiptDueAt")
      .limit(limit)
      .setLock("pessimistic_write")
      .setOnLocked("skip_locked")
      .getMany();
    const files: CaseFile[] = [];
    for (const incident of incidents) files.push(await caseFileOf(transaction, incident));
    return { found: files, locked: [] };
  },
};
