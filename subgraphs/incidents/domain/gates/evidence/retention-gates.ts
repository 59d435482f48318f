import { gateRules, type Unmet } from "../../../../response-model/gates/gate-rules.js";
import { stateWords } from "../../../../response-model/machines/case/incident-states.js";
import type { CaseFile } from "../../case-file.js";
import type { DisposalFile, LiftFile, PlacingFile, UnneededFile } from "../../evidence/evidence-files.js";
import { endingOf, leastRetentionEnd, retentionEnd } from "../../evidence/retention-end.js";
import type { LegalHold } from "../../records/retention/legal-hold.js";
import { type AttemptedAt, outOfOrder, type WithTime } from "./out-of-order.js";

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
  if (!archivedAt) return [["NOT_ARCHIVED"]];
  return archiveDisposedAt ? [["DISPOSED", { disposedAt: archiveDisposedAt.toISOString() }]] : met;
};

const setRetention = (file: CaseFile, now: Date): readonly Unmet<"RETENTION_OVER">[] => {
  const { survivor } = file.merged;
  const retainUntil = retentionEnd(file);
  if (!retainUntil) return survivor ? [["NOT_SET_THERE", { survivor: survivor.number }]] : [["NOT_SET"]];
  return retainUntil > now ? [["NOT_OVER", { retainUntil: retainUntil.toISOString() }]] : met;
};

const leastRetention = (
  file: CaseFile,
  kept: "EVIDENCE" | "ARCHIVE",
  now: Date,
): readonly Unmet<"RETENTION_OVER">[] => {
  const ending = endingOf(file);
  const until = leastRetentionEnd(file, kept);
  if (!ending || !until) return [["NOT_BEGUN"]];
  return until > now
    ? [["LEAST_NOT_OVER", { ending: stateWords(ending.state), retainUntil: until.toISOString() }]]
    : met;
};

const retentionOver = (file: CaseFile, kept: "EVIDENCE" | "ARCHIVE", now: Date) => [
  ...setRetention(file, now),
  ...leastRetention(file, kept, now),
];

/** The gate of whether anything of an incident may be destroyed at all. */
const overRules = gateRules<CaseFile>()({
  INCIDENT_OVER: (file) => {
    if (endingOf(file)) return met;
    const { survivor } = file.merged;
    return survivor
      ? [["GOES_ON_THERE", { survivor: survivor.number }]]
      : [["GOES_ON", { state: stateWords(file.incident.state) }]];
  },
});

/** The open investigations of an incident need its archive, which has the records of its evidence. */
const needArchive = ({ investigations }: CaseFile): readonly Unmet<"INVESTIGATIONS_CONCLUDED">[] =>
  investigations.length > 0 ? [["OPEN", { questions: investigations.map(({ question }) => `"${question}"`) }]] : met;

/** Open investigations that need a piece of evidence. What another incident asks, is for those who read that one. */
const needEvidence = ({
  incident,
  citedBy,
}: Pick<UnneededFile, "incident" | "citedBy">): readonly Unmet<"INVESTIGATIONS_CONCLUDED">[] => {
  const here = citedBy.filter(({ incidentId }) => incidentId === incident.id);
  const there = citedBy.filter(({ incidentId }) => incidentId !== incident.id);
  return [
    ...(here.length > 0 ? [["OPEN", { questions: here.map(({ question }) => `"${question}"`) }] as const] : met),
    ...(there.length > 0
      ? [["OPEN_THERE", { incidents: [...new Set(there.map(({ incidentNumber }) => incidentNumber))] }] as const]
      : met),
  ];
};

/** The gates of destroying the archive of an incident: any hold in the case keeps it, since its manifest names the evidence. */
export const archiveDisposalGates = {
  ...overRules,
  ...gateRules<CaseFile>()({
    INVESTIGATIONS_CONCLUDED: needArchive,
    RETENTION_OVER: (file, { now }) => retentionOver(file, "ARCHIVE", now),
    NO_HOLD_IN_FORCE: holdsOnArchive,
    DISPOSAL_NEW: (file) => pendingDisposal(file, null),
    INCIDENT_ARCHIVED: notArchived,
  }),
};

/** The gates of destroying a piece of evidence. */
export const evidenceDisposalGates = {
  ...overRules,
  ...gateRules<UnneededFile>()({
    INVESTIGATIONS_CONCLUDED: needEvidence,
    RETENTION_OVER: (file, { now }) => retentionOver(file, "EVIDENCE", now),
    NO_HOLD_IN_FORCE: (file) => holdsOn(file, file.evidence.id),
    DISPOSAL_NEW: (file) => pendingDisposal(file, file.evidence.id),
  }),
};

/** Nothing was destroyed before that was asked for, or when something still kept it: its retention, a hold, an investigation. */
function destroyedTooEarly(file: DisposalFile, { input, now }: AttemptedAt): readonly Unmet<"CUSTODY_IN_ORDER">[] {
  const at = input.occurredAt ?? now;
  const { requestedAt } = file.disposal;
  if (at < requestedAt)
    return [["BEFORE_THE_REQUEST", { occurredAt: at.toISOString(), requestedAt: requestedAt.toISOString() }]];
  const kept = [retentionEnd(file), leastRetentionEnd(file, "EVIDENCE"), file.releasedAt].flatMap((end) =>
    end && at < end ? [end] : [],
  );
  // What keeps it until a time ahead is a gate of its own.
  const until = kept.filter((end) => end <= now).sort((one, other) => other.getTime() - one.getTime())[0];
  return until ? [["STILL_KEPT", { occurredAt: at.toISOString(), until: until.toISOString() }]] : met;
}

/** The gates of carrying a disposal out. */
export const disposalGates = {
  ...overRules,
  ...gateRules<DisposalFile, WithTime>()({
    CUSTODY_IN_ORDER: (file, attempted) => [...outOfOrder(file, attempted), ...destroyedTooEarly(file, attempted)],
    INVESTIGATIONS_CONCLUDED: (file) => (file.disposal.evidenceId === null ? needArchive(file) : needEvidence(file)),
    RETENTION_OVER: (file, { now }) =>
      retentionOver(file, file.disposal.evidenceId === null ? "ARCHIVE" : "EVIDENCE", now),
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
    if ([viewer.personId, ...(viewer.otherAccountIds ?? [])].includes(person.id)) return [["SAME_PERSON"]];
    if (person.kind !== "PERSON") return [["PROGRAM", { person: person.name }]];
    const isEntitled =
      person.appointments.includes("EXECUTIVE_INCIDENT_MANAGER") ||
      person.teams.some((team) => lifting.includes(team.function));
    return isEntitled ? met : [["NOT_ENTITLED", { person: person.name }]];
  },
});
