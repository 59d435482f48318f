import { keptFiles, type Same } from "../../../../platform/test-support/policies/kept-rows.js";
import type { CitingInvestigation } from "../../domain/evidence/evidence-files.js";
import { type EndingFile } from "../../domain/gates/case/survivor-gates.js";
import { type LeftWithCustomers } from "../../domain/gates/customers/closing-gates.js";
import { type MergedCases, noMergedCases } from "../../domain/merged-cases.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { Evidence } from "../../domain/records/evidence/evidence.js";
import type { EvidenceTransfer } from "../../domain/records/evidence/evidence-transfer.js";
import type { Investigation } from "../../domain/records/evidence/investigation.js";
import type { Disposal } from "../../domain/records/retention/disposal.js";
import type { LegalHold } from "../../domain/records/retention/legal-hold.js";
import { alertsOfCase } from "../case-file.js";
import { type OfIncident, type Rows, rowsIn } from "./watched-rows.js";

/** A case file, and with it what of the evidence no case file has whole. */
export interface WatchedFile extends EndingFile, LeftWithCustomers {
  readonly allEvidence: readonly Evidence[];
  readonly citations: readonly (CitingInvestigation & { readonly evidenceId: string })[];
  readonly allInvestigations: readonly Investigation[];
  readonly allTransfers: readonly EvidenceTransfer[];
  readonly allHolds: readonly LegalHold[];
  readonly allDisposals: readonly Disposal[];
}

/** What counts in an incident of those that were merged with it: the same as the statements of the store say, out of rows. */
const mergedRows = (rows: Rows, same: Same) => {
  const heldIds = new Set(rows.LegalHold.filter(({ state }) => state !== "LIFTED").map(({ incidentId }) => incidentId));
  const heldAsAWhole = new Set(
    rows.LegalHold.filter(({ state, evidenceId }) => state !== "LIFTED" && evidenceId === null).map(
      ({ incidentId }) => incidentId,
    ),
  );
  const byId = new Map(rows.Incident.map((incident) => [incident.id, incident]));
  const survivorsOf = ({ mergedIntoId }: Incident): readonly Incident[] => {
    const next = mergedIntoId ? byId.get(mergedIntoId) : undefined;
    return next ? [next, ...survivorsOf(next)] : [];
  };
  const duplicatesOf = ({ id }: Incident): readonly Incident[] =>
    rows.Incident.filter(({ mergedIntoId }) => mergedIntoId === id).flatMap((one) => [one, ...duplicatesOf(one)]);
  return (incident: Incident): MergedCases => {
    const survivors = survivorsOf(incident);
    const last = survivors.at(-1);
    const held = survivors.filter(({ id }) => heldAsAWhole.has(id));
    const heldDuplicates = incident.archivedAt ? duplicatesOf(incident).filter(({ id }) => heldIds.has(id)) : [];
    if (!last && heldDuplicates.length === 0) return noMergedCases;
    return same(`merged ${incident.id}`, {
      survivor: last
        ? same(`survivor of ${incident.id}`, {
            number: last.number,
            state: last.state,
            endedAt: last.endedAt,
            retainUntil: last.retainUntil,
            held: held.map(({ number }) => number),
          })
        : null,
      heldDuplicates: heldDuplicates.map(({ number }) => number),
    });
  };
};

/** Which open investigations need the evidence of an incident: the same as the statement of the store says, out of rows. */
const citationsIn = (rows: Rows, same: Same) => {
  const byId = new Map(rows.Incident.map((incident) => [incident.id, incident]));
  const lastOf = (id: string): string => {
    const next = byId.get(id)?.mergedIntoId;
    return next ? lastOf(next) : id;
  };
  const open = rows.Investigation.filter(({ state }) => state === "OPEN");
  const needs = ({ id }: Investigation, evidence: Evidence) =>
    id === evidence.investigationId ||
    rows.Finding.some(
      ({ investigationId, evidenceIds }) => investigationId === id && evidenceIds.includes(evidence.id),
    );
  return (incident: Incident): WatchedFile["citations"] =>
    rowsIn(rows.Evidence, incident.id).flatMap((evidence) =>
      open
        .filter((one) => lastOf(one.incidentId) === lastOf(incident.id) && needs(one, evidence))
        .map(({ id, question, incidentId }) =>
          same(`citation of ${evidence.id} by ${id}`, {
            evidenceId: evidence.id,
            question,
            incidentId,
            incidentNumber: byId.get(incidentId)?.number ?? "",
          }),
        ),
    );
};

/** Whose rows go into the file of another incident as well, or of every one. */
const ofSeveralFiles: readonly (keyof Rows)[] = [
  "DirectoryPerson",
  "DirectoryService",
  "DirectoryTeam",
  "Evidence",
  "Finding",
  "Investigation",
  "LegalHold",
];

/** The incidents of which a row is another than before, or that may see another row of an incident; undefined where that may be any. */
function incidentsWrittenTo(before: Rows, now: Rows): ReadonlySet<string> | undefined {
  if (ofSeveralFiles.some((table) => before[table] !== now[table])) return undefined;
  const former = new Map(before.Incident.map((incident) => [incident.id, incident]));
  const written = new Set<string>();
  for (const incident of now.Incident) {
    const was = former.get(incident.id);
    if (was === incident) continue;
    // What is merged, or was, is looked at by others.
    if (incident.mergedIntoId !== null || (was?.mergedIntoId ?? null) !== null) return undefined;
    written.add(incident.id);
  }
  if (now.Incident.length < former.size) return undefined;
  for (const table of Object.keys(now) as (keyof Rows)[])
    if (table !== "Incident" && before[table] !== now[table])
      for (const id of incidentsApart(before[table], now[table])) written.add(id);
  const merged = now.Incident.filter(({ mergedIntoId }) => mergedIntoId !== null);
  const isMerged = ({ id, mergedIntoId }: Incident) => written.has(id) || written.has(mergedIntoId ?? "");
  return merged.some(isMerged) ? undefined : written;
}

/** The incidents of which two lists of rows have others. */
function incidentsApart(before: readonly object[], now: readonly object[]): readonly string[] {
  const [former, present] = [new Set(before), new Set(now)];
  const apart = [...before.filter((row) => !present.has(row)), ...now.filter((row) => !former.has(row))];
  return apart.flatMap((row) => (row as OfIncident).incidentId ?? []);
}

/** The case files of all incidents; that of an incident of which nothing has changed is the one of the last look. */
export function watchedFiles(): (rows: Rows) => readonly WatchedFile[] {
  const same = keptFiles();
  let last: { readonly rows: Rows; readonly files: ReadonlyMap<string, WatchedFile> } | undefined;
  return (rows) => {
    const written = last && incidentsWrittenTo(last.rows, rows);
    const makeFile = fileMaker(rows, same);
    const files = rows.Incident.map((incident) => {
      const before = written?.has(incident.id) === false ? last?.files.get(incident.id) : undefined;
      return before ?? makeFile(incident);
    });
    last = { rows, files: new Map(files.map((file) => [file.incident.id, file])) };
    return files;
  };
}

const nothingOfAttack = { techniques: [], acts: [], precursors: [] };

function fileMaker(rows: Rows, same: Same): (incident: Incident) => WatchedFile {
  const members = rows.DirectoryPerson.map((person) =>
    same(`DirectoryPerson ${person.id}`, {
      ...person,
      teams: rows.DirectoryTeam.filter(({ id }) => person.teamIds.includes(id)),
    }),
  );
  const merged = mergedRows(rows, same);
  const citations = citationsIn(rows, same);
  return (incident) => {
    const of = <Row extends OfIncident>(all: readonly Row[]) => rowsIn(all, incident.id);
    const { areLinked, withoutDisposition, truePositives } = alertsOfCase(...of(rows.Alert));
    return same(`Incident ${incident.id}`, {
      incident,
      alerts: same(`alerts of ${incident.id}`, {
        areLinked,
        withoutDisposition: same(`alerts without disposition of ${incident.id}`, withoutDisposition),
        truePositives: same(`true positives of ${incident.id}`, truePositives),
      }),
      assignments: of(rows.Assignment),
      obligations: of(rows.NotificationObligation),
      assessments: of(rows.RegulationAssessment),
      analyses: of(rows.Analysis),
      huntRecorded:
        of(rows.BreachHunt).filter(
          ({ carriedFromId, conclusions, outcome }) =>
            carriedFromId !== null && conclusions !== null && (outcome ?? "FOUND") === "FOUND",
        ).length +
          of(rows.HuntFinding).filter((one) => one.withdrawnAt === null).length >
        0,
      severityTold: of(rows.SeverityChange).some(({ serviceId }) => serviceId === null),
      responses: of(rows.ServiceResponse),
      milestones: of(rows.Milestone),
      plans: of(rows.RecoveryPlan),
      steps: of(rows.PlanStep),
      guidance: of(rows.Guidance),
      approvals: of(rows.Approval),
      consultations: of(rows.Consultation),
      recommendations: of(rows.Recommendation),
      transfers: of(rows.EvidenceTransfer).filter(({ state }) => state === "OFFERED"),
      holds: of(rows.LegalHold).filter(({ state }) => state !== "LIFTED"),
      disposals: of(rows.Disposal).filter(({ state }) => state === "REQUESTED"),
      investigations: of(rows.Investigation).filter(({ state }) => state === "OPEN"),
      merged: merged(incident),
      allEvidence: of(rows.Evidence),
      citations: citations(incident),
      allInvestigations: of(rows.Investigation),
      allTransfers: of(rows.EvidenceTransfer),
      allHolds: of(rows.LegalHold),
      allDisposals: of(rows.Disposal),
      services: rows.DirectoryService.filter(({ id }) =>
        of(rows.ServiceResponse).some(({ serviceId }) => serviceId === id),
      ),
      virtualTeam: members.filter(({ id }) => incident.virtualTeamPersonIds.includes(id)),
      custodians: members.filter(({ id }) =>
        of(rows.Evidence).some(({ custodianId, state }) => custodianId === id && state !== "DISPOSED"),
      ),
      // Told by the store alone, and not watched.
      untoldTenants: 0,
      ownReports: [],
      standingPosts: of(rows.ServiceHealthPost)
        .filter(({ state }) => state === "PUBLISHED")
        .map(({ title }) => title),
      attack: nothingOfAttack,
      waiting: rows.Incident.filter(
        ({ mergedIntoId, mergeDueAt }) => mergedIntoId === incident.id && mergeDueAt !== null,
      ),
    });
  };
}
