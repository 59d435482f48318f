import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { EntityManager, EntitySchema } from "typeorm";
import type { Records } from "../../domain/records/records.js";
import type { ArchivedDuplicate, ArchivedEvidence, ArchivedKind } from "../../domain/records/retention/archive.js";
import { tables } from "../tables.js";

/** The kinds of record that belong to a case. */
type OfCase = {
  [Kind in keyof Records]: Records[Kind] extends { readonly incidentId: string | null } ? Kind : never;
}[keyof Records];

/**
 * The records that an archive has, by kind: what belongs to a case and is missing here does not compile. Archives are not in themselves. The link
 * of a precursor belongs to that one, and the entry of a vulnerability to that, which fewer may read than the case: their numbers tell them nothing here.
 */
const archived: Readonly<
  Record<Exclude<OfCase, "Archive" | "PrecursorLink" | "VulnerabilityEntry"> | "Incident", true>
> = {
  AffectedTenant: true,
  Alert: true,
  AlertHistoryEntry: true,
  AlertNote: true,
  Analysis: true,
  Approval: true,
  Assignment: true,
  BreachHunt: true,
  BreachHuntConclusion: true,
  BreachHuntVersion: true,
  CaseLink: true,
  Consultation: true,
  ConsultationAnswer: true,
  CustodyEntry: true,
  CustomerNotice: true,
  CustomerNoticeVersion: true,
  Disposal: true,
  Evidence: true,
  EvidenceTransfer: true,
  Finding: true,
  Guidance: true,
  Hunt: true,
  HuntFinding: true,
  Hypothesis: true,
  HypothesisDecision: true,
  HypothesisPoint: true,
  // With what is kept in it: tags, next steps, the virtual team.
  Incident: true,
  IncidentRelation: true,
  IncidentRoom: true,
  IndicatorRelation: true,
  IndicatorSighting: true,
  IndicatorSweep: true,
  Investigation: true,
  LegalHold: true,
  Milestone: true,
  Note: true,
  NoteVersion: true,
  NoticeDelivery: true,
  NotificationObligation: true,
  RegulationAssessment: true,
  AuthorityNotice: true,
  AdversaryActivity: true,
  AdversaryActivityVersion: true,
  ObservedTechnique: true,
  ObservedTechniqueVersion: true,
  PlanStep: true,
  PlanStepVersion: true,
  Recommendation: true,
  RecoveryPlan: true,
  ResponseStep: true,
  RetentionEntry: true,
  RoomInvitation: true,
  RoomPresence: true,
  ServiceHealthPost: true,
  ServiceHealthUpdate: true,
  ServiceNote: true,
  ServiceNoteVersion: true,
  ServiceResponse: true,
  SeverityAssessment: true,
  SeverityChange: true,
  Task: true,
  ThreatActor: true,
  ThreatActorVersion: true,
  TimelineEntry: true,
};

/** In the order in which a manifest lists them. */
export const archivedKinds = Object.keys(archived) as readonly (keyof typeof archived)[];

/** So many records are in memory at once. */
const pageSize = 5_000;

/** How many records of each kind some incidents have, of those of which they have any, with a hash over them. */
export async function listKinds(
  transaction: EntityManager,
  incidentIds: readonly string[],
): Promise<readonly ArchivedKind[]> {
  const kinds: ArchivedKind[] = [];
  for (const kind of archivedKinds) {
    const found = await hashRecords(transaction, kind, incidentIds);
    if (found.count > 0) kinds.push({ kind, ...found });
  }
  return kinds;
}

async function hashRecords(
  transaction: EntityManager,
  kind: keyof typeof archived,
  incidentIds: readonly string[],
): Promise<Omit<ArchivedKind, "kind">> {
  const table = tables[kind] as unknown as EntitySchema<{ readonly id: string; readonly incidentId?: string }>;
  const incident = kind === "Incident" ? "record.id" : "record.incidentId";
  const hash = createHash("sha256");
  let count = 0;
  let last: { readonly id: string; readonly incidentId?: string } | undefined;
  for (;;) {
    const query = transaction
      .createQueryBuilder(table, "record")
      .where(`${incident} = ANY(CAST(:incidentIds AS uuid[]))`, { incidentIds });
    if (last)
      query.andWhere(`(${incident}, record.id) > (CAST(:lastIncident AS uuid), CAST(:last AS uuid))`, {
        lastIncident: last.incidentId ?? last.id,
        last: last.id,
      });
    // By the incident first: its index finds them, and no other table is walked in the order of ids.
    const page = await query.orderBy(incident).addOrderBy("record.id").limit(pageSize).getMany();
    for (const record of page) hash.update(`${canonicalize(JSON.parse(JSON.stringify(record)))}\n`);
    count += page.length;
    last = page.at(-1);
    if (page.length < pageSize) return { count, sha256: hash.digest("hex") };
  }
}

/** The evidence of some incidents that is not disposed of, each with its hash and the last one of its chain of custody. */
export const listEvidence = (
  transaction: EntityManager,
  incidentIds: readonly string[],
): Promise<readonly ArchivedEvidence[]> =>
  transaction.query(
    `SELECT evidence.id AS "evidenceId", evidence.title, evidence.sha256, last.hash AS "custodyHash"
     FROM evidence CROSS JOIN LATERAL (
       SELECT entry.hash FROM custody_entry AS entry WHERE entry.evidence_id = evidence.id
       ORDER BY entry.sequence DESC LIMIT 1) AS last
     WHERE evidence.incident_id = ANY($1) AND evidence.state <> 'DISPOSED' ORDER BY evidence.id`,
    [incidentIds],
  );

/** The duplicates whose records an archive has as well. */
export const listDuplicates = (
  transaction: EntityManager,
  ids: readonly string[],
): Promise<readonly ArchivedDuplicate[]> =>
  transaction.query(
    `SELECT id AS "incidentId", number, timeline_hash AS "timelineHash" FROM incident WHERE id = ANY($1) ORDER BY id`,
    [ids],
  );
