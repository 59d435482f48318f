import { acceptEvidenceTransfer } from "../../../actions/evidence/accept-evidence-transfer.js";
import { declineEvidenceTransfer } from "../../../actions/evidence/decline-evidence-transfer.js";
import { disposeArchive } from "../../../actions/retention/dispose-archive.js";
import { disposeEvidence } from "../../../actions/retention/dispose-evidence.js";
import { liftLegalHold } from "../../../actions/retention/lift-legal-hold.js";
import { EvidenceTransfer } from "../../types/evidence/evidence-transfer.js";
import { Disposal } from "../../types/retention/disposal.js";
import { LegalHold } from "../../types/retention/legal-hold.js";
import type { KindOfWork } from "./kind-of-work.js";

/** What waits of evidence, archives and legal holds. */
export const evidenceWorkKinds = {
  EVIDENCE_TRANSFER: {
    type: EvidenceTransfer,
    operations: [acceptEvidenceTransfer, declineEvidenceTransfer],
    description: "Evidence is offered to you: receive it and accept it, or decline it.",
  },
  EVIDENCE_DISPOSAL: {
    type: Disposal,
    operations: [disposeEvidence],
    description: "Somebody asks to destroy evidence that you have.",
  },
  ARCHIVE_DISPOSAL: {
    type: Disposal,
    operations: [disposeArchive],
    description: "Somebody else of archival asks to destroy the archive of an incident.",
  },
  HOLD_LIFT: {
    type: LegalHold,
    operations: [liftLegalHold],
    description: "Legal affairs asks for a second person who agrees that a legal hold is lifted.",
  },
} as const satisfies Readonly<Record<string, KindOfWork>>;
