import { gateRules, type Unmet } from "../../../response-model/gates/gate-rules.js";
import type { CaseFile } from "../case-file.js";
import type { DisposalFile, EvidenceFile, LiftFile, PlacingFile } from "../evidence-files.js";
import type { LegalHold } from "../records/retention/legal-hold.js";

const met = [] as const;

const heldBy = (holds: readonly LegalHold[]): readonly Unmet<"NO_HOLD_IN_FORCE">[] =>
  holds.length > 0 ? [["HELD", { matter: holds.map(({ matter }) => matter) }]] : met;

/** The holds that cover one piece of evidence: those on it, and those on the whole incident. */
const holdsOn = ({ holds }: Pick<CaseFile, "holds">, id: string): readonly LegalHold[] =>
  holds.filter(({ evidenceId }) => evidenceId === null || evidenceId === id);

const pendingDisposal = (
  { disposals }: Pick<CaseFile, "disposals">,
  of: string | null,
): readonly Unmet<"DISPOSAL_NEW">[] => {
  const pending = disposals.find(({ evidenceId, state }) => evidenceId === of && state === "REQUESTED");
  return pending ? [["REQUESTED", { person: pending.requestedByName }]] : met;
};

const notArchived = ({
  incident: { archivedAt, archiveDisposedAt },
}: Pick<CaseFile, "incident">): readonly Unmet<"INCIDENT_ARCHIVED">[] => {
  if (!archivedAt) return [["NOT_ARCHIVED", {}]];
  return archiveDisposedAt ? [["DISPOSED", { disposedAt: archiveDisposedAt.toISOString() }]] : met;
};

/** The gate of how long the data of an incident is kept. */
const retentionRules = gateRules<CaseFile>()({
  RETENTION_OVER: ({ incident: { retainUntil } }, { now }) => {
    if (!retainUntil) return [["NOT_SET", {}]];
    return retainUntil > now ? [["NOT_OVER", { retainUntil: retainUntil.toISOString() }]] : met;
  },
});

/** The gates of destroying the archive of an incident: any hold in the case keeps it, since its manifest names the evidence. */
export const archiveDisposalGates = {
  ...retentionRules,
  ...gateRules<CaseFile>()({
    NO_HOLD_IN_FORCE: ({ holds }) => heldBy(holds),
    DISPOSAL_NEW: (file) => pendingDisposal(file, null),
    INCIDENT_ARCHIVED: notArchived,
  }),
};

/** The gates of destroying a piece of evidence. */
export const evidenceDisposalGates = {
  ...retentionRules,
  ...gateRules<EvidenceFile>()({
    NO_HOLD_IN_FORCE: (file) => heldBy(holdsOn(file, file.evidence.id)),
    DISPOSAL_NEW: (file) => pendingDisposal(file, file.evidence.id),
  }),
};

/** The gates of carrying a disposal out. */
export const disposalGates = {
  ...retentionRules,
  ...gateRules<DisposalFile>()({
    DISPOSES_OF_THIS: ({ disposal }, { operation }) => {
      if (operation === "disposeArchive")
        return disposal.evidenceId === null ? met : [["EVIDENCE", { operation: "disposeEvidence" }]];
      return disposal.evidenceId === null ? [["ARCHIVE", { operation: "disposeArchive" }]] : met;
    },
    NO_HOLD_IN_FORCE: (file) =>
      heldBy(file.disposal.evidenceId === null ? file.holds : holdsOn(file, file.disposal.evidenceId)),
    TRANSFER_SETTLED: ({ disposal, transfers }) => {
      const offer = transfers.find(({ evidenceId }) => evidenceId === disposal.evidenceId);
      return offer ? [["OFFERED", { person: offer.toName }]] : met;
    },
    INCIDENT_ARCHIVED: notArchived,
  }),
};

/** The gates of placing a legal hold. */
export const placingGates = gateRules<PlacingFile>()({
  EVIDENCE_THERE: ({ heldEvidence }) =>
    heldEvidence?.state === "DISPOSED" ? [["DISPOSED", { title: heldEvidence.title }]] : met,
});

const lifting = ["LEGAL_AFFAIRS", "TRUST"];

/** The gates of asking to lift one. */
export const liftGates = gateRules<LiftFile, { readonly approverId?: string }>()({
  APPROVER_FITS: ({ people }, { input: { approverId = "" }, viewer }) => {
    const person = people.find(({ id }) => id === approverId);
    if (!person) return [["UNKNOWN", { id: approverId }]];
    if ([viewer.personId, ...(viewer.otherAccountIds ?? [])].includes(person.id)) return [["SAME_PERSON", {}]];
    if (person.kind !== "PERSON") return [["PROGRAM", { person: person.name }]];
    const isEntitled =
      person.appointments.includes("EXECUTIVE_INCIDENT_MANAGER") ||
      person.teams.some((team) => lifting.includes(team.function));
    return isEntitled ? met : [["NOT_ENTITLED", { person: person.name }]];
  },
});
