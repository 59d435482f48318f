import type { CaseFile, CaseMember } from "../case-file.js";
import type { CustodyEntry } from "../records/evidence/custody-entry.js";
import type { Evidence } from "../records/evidence/evidence.js";
import type { EvidenceTransfer } from "../records/evidence/evidence-transfer.js";
import type { Investigation } from "../records/evidence/investigation.js";
import type { Disposal } from "../records/retention/disposal.js";
import type { LegalHold } from "../records/retention/legal-hold.js";

/** An open investigation that needs a piece of evidence, and in which incident it is. */
export interface CitingInvestigation {
  readonly question: string;
  readonly incidentId: string;
  readonly incidentNumber: string;
}

/** A piece of evidence in the file of its incident, with the last entry of its chain of custody. */
export interface EvidenceFile extends CaseFile {
  readonly evidence: Evidence;
  readonly lastEntry: CustodyEntry;
}

/** Evidence that is about to be destroyed, and who needs it. */
export interface UnneededFile extends EvidenceFile {
  readonly citedBy: readonly CitingInvestigation[];
}

/** Who has had a piece of evidence in their hands besides its custodian, and what was last found of its hash. */
export interface Handled {
  /** Who has accessed it since it last changed hands. */
  readonly accessedByIds: readonly string[];
  /** Who computed its hash last, and whether it was that of the collection; null where nobody has. */
  readonly lastVerification: { readonly byId: string; readonly hashMatches: boolean } | null;
}

/** Evidence whose hash is about to be computed again. */
export type VerificationFile = EvidenceFile & Handled;

/** Evidence, the person that an operation names, and its custodian, as far as the organization still has them. */
export interface ReceiverFile extends EvidenceFile {
  readonly people: readonly Named[];
}

/** A person that an operation names, by their account. */
export interface Named extends CaseMember {
  readonly email?: string | null;
}

/** An offer to take evidence over. */
export interface TransferFile extends EvidenceFile {
  readonly transfer: EvidenceTransfer;
}

/** Evidence that is about to be collected: where it comes from, and for which investigation. */
export interface CollectionFile extends CaseFile {
  readonly sourceServiceId: string | null;
  readonly sourceService: string;
  readonly investigation: Investigation | null;
}

/** An investigation in the file of its incident. */
export interface InvestigationFile extends CaseFile {
  readonly investigation: Investigation;
}

/** A finding that is about to be recorded, and which of the evidence that it names there is. */
export interface FindingFile extends InvestigationFile {
  readonly knownEvidenceIds: readonly string[];
}

/** A hold that is about to be placed, and the evidence that it is to cover; null for the whole incident. */
export interface PlacingFile extends CaseFile {
  readonly heldEvidence: Evidence | null;
}

/** A legal hold in the file of its incident. */
export interface HoldFile extends CaseFile {
  readonly hold: LegalHold;
}

/** A hold that is to be lifted, and the people that are named for it. */
export interface LiftFile extends HoldFile {
  readonly people: readonly CaseMember[];
}

/** A disposal that is asked for, and what it is of; the evidence is null for the archive. */
export interface DisposalFile extends CaseFile {
  readonly disposal: Disposal;
  readonly evidence: Evidence | null;
  readonly citedBy: readonly CitingInvestigation[];
  readonly lastEntry: CustodyEntry | null;
  /** When the last hold on it was lifted, or the last investigation that needed it concluded; null where there was none. */
  readonly releasedAt: Date | null;
}
