import { gateRules, type Unmet } from "../../../response-model/gates/gate-rules.js";
import type { CaseFile } from "../case-file.js";
import type { DisposalFile, EvidenceFile, LiftFile, PlacingFile } from "../evidence-files.js";
import type { LegalHold } from "../records/retention/legal-hold.js";

const met = [] as const;

const heldBy = (holds: readonly LegalHold[]): readonly Unmet<"NO_HOLD_IN_FORCE">[] =>
  holds.length > 0 ? [["HELD", { matter: holds.map(({ matter }) => matter) }]] : met;

/** Of a duplicate: the holds on all of what it was merged into. For which matter, is for those who read that one. */
const heldWithSurvivor = ({ merged: { survivor } }: Pick<CaseFile, "merged">): readonly Unmet<"NO_HOLD_IN_FORCE">[] =>
  survivor && survivor.held.length > 0 ? [["HELD_WITH_SURVIVOR", { survivor: survivor.held }]] : met;

/** That holds cover one piece of evidence: those on it, those on the whole incident, those on what this was merged into. */
const holdsOn = (file: Pick<CaseFile, "holds" | "merged">, id: string): readonly Unmet<"NO_HOLD_IN_FORCE">[] => [
  ...heldBy(file.holds.filter(({ evidenceId }) => evidenceId === null || evidenceId === id)),
  ...heldWithSurvivor(file),
];

/** That holds cover an archive: any in the case, since its manifest names the evidence, and any in what was merged into it. */
const holdsOnArchive = ({
  holds,
  merged: { heldDuplicates },
}: Pick<CaseFile, "holds" | "merged">): readonly Unmet<"NO_HOLD_IN_FORCE">[] => [
  ...heldBy(holds),
  ...(heldDuplicates.length > 0 ? [["HELD_IN_DUPLICATE", { duplicates: heldDuplicates }] as const] : met),
];

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
  // A duplicate is kept for as long as what it was merged into, which took over the longer retention of both.
  RETENTION_OVER: ({ incident, merged: { survivor } }, { now }) => {
    const there = survivor?.retainUntil ?? null;
    const here = incident.retainUntil;
    const retainUntil = here && there && here > there ? here : (there ?? here);
    if (!retainUntil) return survivor ? [["NOT_SET_THERE", { survivor: survivor.number }]] : [["NOT_SET", {}]];
    return retainUntil > now ? [["NOT_OVER", { retainUntil: retainUntil.toISOString() }]] : met;
  },
});

/** The gates of destroying the archive of an incident: any hold in the case keeps it, since its manifest names the evidence. */
export const archiveDisposalGates = {
  ...retentionRules,
  ...gateRules<CaseFile>()({
    NO_HOLD_IN_FORCE: holdsOnArchive,
    DISPOSAL_NEW: (file) => pendingDisposal(file, null),
    INCIDENT_ARCHIVED: notArchived,
  }),
};

/** The gates of destroying a piece of evidence. */
export const evidenceDisposalGates = {
  ...retentionRules,
  ...gateRules<EvidenceFile>()({
    NO_HOLD_IN_FORCE: (file) => holdsOn(file, file.evidence.id),
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
      file.disposal.evidenceId === null ? holdsOnArchive(file) : holdsOn(file, file.disposal.evidenceId),
    TRANSFER_SETTLED: ({ disposal, transfers }) => {
      const offer = transfers.find(({ evidenceId }) => evidenceId === disposal.evidenceId);
      return offer ? [["OFFERED", { person: offer.toName }]] : met;
    },
    INCIDENT_ARCHIVED: notArchived,
  }),
};

/** The gates of placing a legal hold. */
export const placingGates = gateRules<PlacingFile>()({
  EVIDENCE_THERE: ({ heldEvidence, merged: { survivor } }) => {
    if (!heldEvidence) return survivor ? [["MERGED", { survivor: survivor.number }]] : met;
    return heldEvidence.state === "DISPOSED" ? [["DISPOSED", { title: heldEvidence.title }]] : met;
  },
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
