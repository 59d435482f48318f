import type { EntityManager, EntitySchema } from "typeorm";
import type { Refusal } from "../../../../platform/actions/decision.js";
import { notFound } from "../../../../platform/actions/not-found.js";
import { readTogether } from "../../../../platform/database/statements/read-together.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { inTheirTeams } from "../../../access/directory/directory.js";
import { directoryTables } from "../../../access/directory/directory-tables.js";
import { type Condition, visibleTo } from "../../../access/reading/visibility.js";
import type { CaseFile } from "../../domain/case-file.js";
import type { Incident } from "../../domain/records/case/incident.js";
import { maxCounted, maxNames } from "../../domain/writes/some-names.js";
import { textHuntThatFound } from "../hunts/text-hunt-that-found.js";
import { hideUnreadSurvivor } from "../merged-cases/hide-unread-survivor.js";
import { lockWithSurvivors } from "../merged-cases/lock-with-survivors.js";
import { mergedCasesOf } from "../merged-cases/merged-cases.js";
import { tables } from "../tables.js";
import { visibleAlerts } from "../visible-records.js";

/** Locks an incident that the viewer may see and loads its case file; one that the viewer may not see is not found. */
export const loadCaseFile = (transaction: EntityManager, incidentId: string, viewer: Viewer) =>
  lockCaseFile(transaction, incidentId, viewer, visibleTo(viewer, "incident"));

/** The same for whoever may act on an incident that they need not see, such as legal affairs, which keeps any. */
export const loadUnseenCaseFile = (transaction: EntityManager, incidentId: string, viewer: Viewer) =>
  lockCaseFile(transaction, incidentId, viewer, { sql: "true", parameters: {} });

async function lockCaseFile(
  transaction: EntityManager,
  incidentId: string,
  viewer: Viewer,
  visible: Condition,
): Promise<CaseFile | Refusal> {
  const look = () =>
    transaction
      .createQueryBuilder(tables.Incident, "incident")
      .where("incident.id = :incidentId", { incidentId })
      .andWhere(visible.sql, visible.parameters);
  // Nearly all are no duplicates: one statement is enough for them.
  const alone = await look().andWhere("incident.mergedIntoId IS NULL").setLock("pessimistic_write").getOne();
  if (alone) return caseFileOf(transaction, alone, viewer);
  if (!(await look().getOne())) return notFound("Incident", incidentId);
  await lockWithSurvivors(transaction, [incidentId]);
  const duplicate = await look().getOne();
  return duplicate ? caseFileOf(transaction, duplicate, viewer) : notFound("Incident", incidentId);
}

/** The records of a table that belong to the incident `$1`. */
const all = <Row>(table: EntitySchema<Row>) => ({ table, where: "incident_id = $1" }) as const;

/** Those of them in a state of which few are. */
const some = <Row>(table: EntitySchema<Row>, which: string) =>
  ({ table, where: `incident_id = $1 AND ${which}` }) as const;

/** Whoever has evidence of the incident that is not disposed of, as a condition on people. */
const haveEvidence =
  "active AND id IN (SELECT custodian_id FROM evidence WHERE incident_id = $1 AND evidence.state <> 'DISPOSED')";

/** Of its alerts with some disposition, which may be very many, those that a refusal names, and how many there are. */
const first = (which: string) =>
  ({
    table: tables.Alert,
    where: `incident_id = $1 AND ${which}`,
    properties: ["title", "handling"],
    first: maxNames,
  }) as const;
const counted = (which: string, countUpTo = maxCounted + 1) =>
  ({ table: tables.Alert, where: `incident_id = $1 AND ${which}`, countUpTo }) as const;

/** What the case file of the incident `$1`, whose virtual team are the people `$2`, is made of. */
const parts = {
  linked: counted("true", 1),
  withoutDisposition: first("disposition IS NULL"),
  withoutDispositionCount: counted("disposition IS NULL"),
  truePositives: first("disposition = 'TRUE_POSITIVE'"),
  truePositiveCount: counted("disposition = 'TRUE_POSITIVE'"),
  assignments: all(tables.Assignment),
  obligations: all(tables.NotificationObligation),
  assessments: all(tables.RegulationAssessment),
  analyses: all(tables.Analysis),
  responses: all(tables.ServiceResponse),
  milestones: all(tables.Milestone),
  plans: all(tables.RecoveryPlan),
  steps: all(tables.PlanStep),
  guidance: all(tables.Guidance),
  approvals: all(tables.Approval),
  consultations: some(tables.Consultation, "state = 'REQUESTED'"),
  recommendations: all(tables.Recommendation),
  transfers: some(tables.EvidenceTransfer, "state = 'OFFERED'"),
  holds: some(tables.LegalHold, "state <> 'LIFTED'"),
  disposals: some(tables.Disposal, "state = 'REQUESTED'"),
  investigations: some(tables.Investigation, "state = 'OPEN'"),
  // One: whether there is any is all that a rule looks at. Of one that was recorded as a text, its text is the finding.
  // Without a LIMIT: by that the whole statement counted as a page, and was planned anew each time.
  hunts: some(
    tables.BreachHunt,
    `${textHuntThatFound("breach_hunt")} AND NOT EXISTS (SELECT FROM breach_hunt AS other
      WHERE other.incident_id = $1 AND ${textHuntThatFound("other")} AND other.id < breach_hunt.id)`,
  ),
  huntFindings: some(
    tables.HuntFinding,
    `hunt_finding.withdrawn_at IS NULL AND NOT EXISTS (SELECT FROM hunt_finding AS other
      WHERE other.incident_id = $1 AND other.withdrawn_at IS NULL AND other.id < hunt_finding.id)`,
  ),
  // One as well: how bad the incident is as a whole stands in its history once anybody has said so.
  severityChanges: some(
    tables.SeverityChange,
    `severity_change.service_id IS NULL AND NOT EXISTS (SELECT FROM severity_change AS other
      WHERE other.incident_id = $1 AND other.service_id IS NULL AND other.id < severity_change.id)`,
  ),
  services: {
    table: directoryTables.DirectoryService,
    where: "id IN (SELECT service_id FROM service_response WHERE incident_id = $1)",
  },
  people: { table: directoryTables.DirectoryPerson, where: "id = ANY($2::uuid[])" },
  custodians: { table: directoryTables.DirectoryPerson, where: haveEvidence },
  teams: {
    table: directoryTables.DirectoryTeam,
    where: `id IN (SELECT unnest(team_ids) FROM directory_person WHERE id = ANY($2::uuid[])
      UNION SELECT unnest(team_ids) FROM directory_person WHERE ${haveEvidence})`,
  },
};

/**
 * The rest of the case file of a locked incident, in one statement, and more where others were merged with it.
 * @param viewer of whom other incidents are hidden that they may not see; nobody where Cordon itself acts
 */
export async function caseFileOf(transaction: EntityManager, incident: Incident, viewer?: Viewer): Promise<CaseFile> {
  const everything = await readTogether(transaction, parts, [incident.id, incident.virtualTeamPersonIds]);
  const { linked, withoutDisposition, withoutDispositionCount, truePositives, truePositiveCount, ...others } =
    everything;
  const { people, custodians, teams, hunts, huntFindings, severityChanges, ...read } = others;
  const merged = await mergedCasesOf(transaction, incident, viewer);
  return {
    incident: viewer ? await hideUnreadSurvivor(transaction, viewer, incident) : incident,
    ...read,
    alerts: {
      areLinked: linked > 0,
      withoutDisposition: { first: withoutDisposition, count: withoutDispositionCount },
      truePositives: { first: truePositives, count: truePositiveCount },
    },
    huntRecorded: hunts.length + huntFindings.length > 0,
    severityTold: severityChanges.length > 0,
    merged,
    virtualTeam: inTheirTeams(people, teams),
    custodians: inTheirTeams(custodians, teams),
  };
}

/**
 * Locks an alert that the viewer may see. One that the viewer may not see is not locked, and not waited for. After the lock
 * it is looked at again: who had to wait for another's escalation sees the incident that came of it only in a statement that
 * begins after the wait.
 */
export async function lockAlert(transaction: EntityManager, alertId: string, viewer: Viewer) {
  const visible = () => visibleAlerts(transaction, viewer).andWhere("alert.id = :alertId", { alertId });
  const look = () => visible().getOne();
  if (!(await visible().setLock("pessimistic_write", undefined, ["alert"]).getOne())) {
    // Of what it waited for, the statement sees the alert as it is now, and the incidents as they were before: that may not fit.
    if (!(await look())) return notFound("Alert", alertId);
    await transaction.findOne(tables.Alert, { where: { id: alertId }, lock: { mode: "pessimistic_write" } });
  }
  return (await look()) ?? notFound("Alert", alertId);
}
