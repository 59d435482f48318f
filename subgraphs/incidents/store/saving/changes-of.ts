import type { Write } from "../../../../platform/actions/decision.js";
import type { CaseFile } from "../../domain/case-file.js";
import type { Change } from "../../domain/records/case/timeline-entry.js";
import type { Evidence } from "../../domain/records/evidence/evidence.js";
import type { Investigation } from "../../domain/records/evidence/investigation.js";
import type { Records } from "../../domain/records/records.js";

/** What of a case file the timeline tells the changes of. */
export type Before = Pick<CaseFile, "incident"> &
  Partial<CaseFile> & {
    /** What is acted on, where it is no part of every case file. */
    readonly evidence?: Evidence | null;
    readonly investigation?: Investigation | null;
  };

/** The values whose changes a timeline tells, by kind of record. Everything else is told in the words of the entry. */
const recorded = {
  Incident: [
    "state",
    "determination",
    "title",
    "summary",
    "severity",
    "priority",
    "handling",
    "tags",
    "nextSteps",
    "serviceIds",
    "virtualTeamPersonIds",
    "customerDataEffects",
    "reviewState",
    "mergedIntoId",
    "receiptDueAt",
    "retainUntil",
    "legalHold",
  ],
  ServiceResponse: [
    "state",
    "round",
    "severity",
    "priority",
    "severityProvisional",
    "businessImpact",
    "vigilanceUntil",
  ],
  Assignment: ["state"],
  RecoveryPlan: ["state"],
  PlanStep: ["state", "title", "ownerName", "dueAt"],
  Guidance: ["state"],
  Approval: ["state"],
  Consultation: ["state"],
  Recommendation: ["state"],
  Evidence: ["state", "custodianName", "hashMatches"],
  EvidenceTransfer: ["state"],
  Investigation: ["state"],
  LegalHold: ["state"],
  Disposal: ["state"],
  NotificationObligation: ["state", "dueAt", "delayedUntil"],
} as const satisfies { readonly [Kind in keyof Records]?: readonly (keyof Records[Kind])[] };

/** What a decision changes, from what to what. Pure. */
export function changesOf(before: Before, writes: readonly Write<Records>[]): readonly Change[] {
  return writes.flatMap((write) => {
    if (!("update" in write) || !(write.update in recorded)) return [];
    const of = write.update as keyof typeof recorded;
    const row = rowsOf(before, of).find(({ id }) => id === write.id) as Readonly<Record<string, unknown>> | undefined;
    const set: Readonly<Record<string, unknown>> = write.set;
    return recorded[of].flatMap((field) => {
      if (!(field in set) || !row) return [];
      const [from, to] = [asText(row[field]), asText(set[field])];
      return from === to ? [] : [{ of, id: write.id, field, from, to }];
    });
  });
}

function rowsOf(before: Before, kind: keyof typeof recorded): readonly { readonly id: string }[] {
  const {
    incident,
    responses = [],
    assignments = [],
    plans = [],
    steps = [],
    guidance = [],
    approvals = [],
    consultations = [],
    recommendations = [],
    transfers = [],
    holds = [],
    disposals = [],
    obligations = [],
  } = before;
  return {
    Incident: [incident],
    ServiceResponse: responses,
    Assignment: assignments,
    RecoveryPlan: plans,
    PlanStep: steps,
    Guidance: guidance,
    Approval: approvals,
    Consultation: consultations,
    Recommendation: recommendations,
    Evidence: before.evidence ? [before.evidence] : [],
    EvidenceTransfer: transfers,
    Investigation: before.investigation ? [before.investigation] : [],
    LegalHold: holds,
    Disposal: disposals,
    NotificationObligation: obligations,
  }[kind];
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  return Array.isArray(value) ? value.join(", ") : String(value);
}
