import type { WorkSource } from "../../../access/acting/work.js";
import { always, ofDisposal, ofHold, ofTransfer, partsOfCaseFor } from "./work-rows.js";

/** What waits of the evidence in incidents, of their holds and archives. */
export const evidenceWorkSources = {
  EVIDENCE_TRANSFER: {
    columns: ofTransfer,
    find: (context, forViewer) =>
      partsOfCaseFor(context, forViewer, "EvidenceTransfer", always)
        .andWhere("part.state = 'OFFERED' AND part.expiresAt > :now", { now: context.now })
        .andWhere("part.toId = CAST(:me AS uuid)", { me: context.viewer.personId }),
    since: "part.offeredAt",
    dueAt: "part.expiresAt",
  },
  EVIDENCE_DISPOSAL: {
    columns: ofDisposal,
    find: (context, forViewer) =>
      partsOfCaseFor(context, forViewer, "Disposal", always)
        .andWhere("part.state = 'REQUESTED'")
        .andWhere("part.evidenceId IS NOT NULL"),
    since: "part.requestedAt",
  },
  ARCHIVE_DISPOSAL: {
    columns: ofDisposal,
    find: (context, forViewer) =>
      partsOfCaseFor(context, forViewer, "Disposal", always)
        .andWhere("part.state = 'REQUESTED'")
        .andWhere("part.evidenceId IS NULL"),
    since: "part.requestedAt",
  },
  HOLD_LIFT: {
    columns: ofHold,
    find: (context, forViewer) =>
      partsOfCaseFor(context, forViewer, "LegalHold", always).andWhere("part.state = 'LIFT_REQUESTED'"),
    since: "COALESCE(part.liftRequestedAt, part.placedAt)",
  },
} as const satisfies Readonly<Record<string, WorkSource>>;
