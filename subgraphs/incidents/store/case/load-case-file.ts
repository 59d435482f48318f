import { type EntityManager, type EntitySchema, type FindManyOptions, Not } from "typeorm";
import type { Refusal } from "../../../../platform/actions/decision.js";
import { notFound } from "../../../../platform/actions/not-found.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { findResponders, findServices } from "../../../access/directory.js";
import { visibleTo } from "../../../access/visibility.js";
import type { CaseFile } from "../../domain/case-file.js";
import type { Incident } from "../../domain/records/case/incident.js";
import { tables } from "../tables.js";
import { visibleAlerts } from "../visible-records.js";
import { holdSurvivors, mergedCasesOf } from "./merged-cases.js";

/** Locks an incident that the viewer may see and loads its case file; one that the viewer may not see is not found. */
export async function loadCaseFile(
  transaction: EntityManager,
  incidentId: string,
  viewer: Viewer,
): Promise<CaseFile | Refusal> {
  const visible = visibleTo(viewer, "incident");
  const incident = await transaction
    .createQueryBuilder(tables.Incident, "incident")
    .where("incident.id = :incidentId", { incidentId })
    .andWhere(visible.sql, visible.parameters)
    .setLock("pessimistic_write")
    .getOne();
  if (!incident) return notFound("Incident", incidentId);
  await holdSurvivors(transaction, incident);
  return caseFileOf(transaction, incident);
}

/** What is open of the evidence in a case: offers, holds and disposals. */
const loadEvidenceOfCase = async (transaction: EntityManager, incidentId: string) => ({
  transfers: await transaction.findBy(tables.EvidenceTransfer, { incidentId, state: "OFFERED" }),
  holds: await transaction.find(tables.LegalHold, {
    where: { incidentId, state: Not("LIFTED") },
    order: { id: "ASC" },
  }),
  disposals: await transaction.findBy(tables.Disposal, { incidentId, state: "REQUESTED" }),
});

/** The rest of the case file of a locked incident. */
export async function caseFileOf(transaction: EntityManager, incident: Incident): Promise<CaseFile> {
  const all = <Row extends { readonly id: string; readonly incidentId: string | null }>(table: EntitySchema<Row>) =>
    transaction.find(table, { where: { incidentId: incident.id }, order: { id: "ASC" } } as FindManyOptions<Row>);
  const responses = await all(tables.ServiceResponse);
  return {
    incident,
    alerts: await all(tables.Alert),
    assignments: await all(tables.Assignment),
    obligations: await all(tables.NotificationObligation),
    analyses: await all(tables.Analysis),
    huntCount: await transaction.countBy(tables.Hunt, { incidentId: incident.id }),
    responses,
    milestones: await all(tables.Milestone),
    plans: await all(tables.RecoveryPlan),
    steps: await all(tables.PlanStep),
    guidance: await all(tables.Guidance),
    approvals: await all(tables.Approval),
    consultations: await transaction.find(tables.Consultation, {
      where: { incidentId: incident.id, state: "REQUESTED" },
      order: { id: "ASC" },
    }),
    recommendations: await all(tables.Recommendation),
    ...(await loadEvidenceOfCase(transaction, incident.id)),
    merged: await mergedCasesOf(transaction, incident),
    services: await findServices(
      transaction,
      responses.map(({ serviceId }) => serviceId),
    ),
    virtualTeam: await findResponders(transaction, incident.virtualTeamPersonIds),
  };
}

/**
 * Locks an alert that the viewer may see. One that the viewer may not see is not locked, and not waited for. After the lock
 * it is looked at again: who had to wait for another's escalation sees the incident that came of it only in a statement that
 * begins after the wait.
 */
export async function lockAlert(transaction: EntityManager, alertId: string, viewer: Viewer) {
  const look = () => visibleAlerts(transaction, viewer).andWhere("alert.id = :alertId", { alertId }).getOne();
  if (!(await look())) return notFound("Alert", alertId);
  await transaction.findOne(tables.Alert, { where: { id: alertId }, lock: { mode: "pessimistic_write" } });
  return (await look()) ?? notFound("Alert", alertId);
}
