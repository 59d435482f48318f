import type { Entity } from "../../../../platform/actions/aggregate.js";
import type { ChainHead } from "../../../../platform/actions/audit/chain-head.js";
import type { Decision } from "../../../../platform/actions/decision.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { Records } from "../../domain/records/records.js";

/** The kinds of chains of this subgraph, by the names that audit entries have them under: these never change. */
export const timelines = "timelines";
export const chainsOfCustody = "chains of custody";

/** The last entries of the chains that an operation on an incident went on with: its timeline, and custody of evidence. */
export function chainHeads(entity: Entity, { writes }: Decision<Records>): readonly ChainHead[] {
  const { id, timelineLength, timelineHash } = entity as Incident;
  const custody = writes.flatMap((write) =>
    "insert" in write && write.insert === "CustodyEntry"
      ? [{ kind: chainsOfCustody, chain: write.row.evidenceId, length: write.row.sequence, hash: write.row.hash }]
      : [],
  );
  return [{ kind: timelines, chain: id, length: timelineLength, hash: timelineHash }, ...custody];
}
