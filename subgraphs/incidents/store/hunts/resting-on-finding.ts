import type { EntityManager } from "typeorm";
import type { Context } from "../../../../platform/actions/context.js";
import type { RestingOnFinding } from "../../domain/gates/analysis/withdrawn-finding-gates.js";
import { isWithdrawalApproved } from "../../domain/people/is-withdrawal-approved.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { HuntFinding } from "../../domain/records/hunts/hunt-finding.js";
import { tables } from "../tables.js";
import { visibleIncidents } from "../visible-records.js";
import { textHuntThatFound } from "./text-hunt-that-found.js";

/** Locks an incident, as whoever declares it does: nobody does while what it rests on is taken back. */
export const lockRestingOn = (transaction: EntityManager, id: string) =>
  transaction.findOneOrFail(tables.Incident, { where: { id }, lock: { mode: "pessimistic_write" } });

/** That a locked incident is declared on a finding and on nothing else, and no withdrawal of it is approved. */
export async function restingOnFinding(
  transaction: EntityManager,
  incident: Incident,
  { id, withdrawnAt }: HuntFinding,
  { viewer, now }: Pick<Context, "viewer" | "now">,
): Promise<RestingOnFinding | null> {
  const left = "hunt_finding.id <> $2";
  if (withdrawnAt || !(await restsOnNothingElse(transaction, incident, { left, id }, now))) return null;
  const readable = visibleIncidents(transaction, viewer).andWhere("incident.id = :id", { id: incident.id });
  return { incidentNumber: (await readable.getOne())?.number ?? null };
}

/** The same of all that a hunt has found, also where it was recorded as a text. */
export const restsOnHunt = (
  transaction: EntityManager,
  incident: Incident,
  id: string,
  { now }: Pick<Context, "now">,
): Promise<boolean> =>
  restsOnNothingElse(
    transaction,
    incident,
    { left: "hunt_finding.breach_hunt_id <> $2", leftHunts: "other.id <> $2", id },
    now,
  );

interface TakenAway {
  /** Which findings of hunts are left. */
  readonly left: string;
  /** Which hunts that were recorded as a text are. */
  readonly leftHunts?: string;
  readonly id: string;
}

async function restsOnNothingElse(
  transaction: EntityManager,
  { id: incidentId, state }: Incident,
  { left, leftHunts = "true", id }: TakenAway,
  now: Date,
): Promise<boolean> {
  if (state !== "DECLARED" && state !== "POST_INCIDENT_ACTIVITY") return false;
  const approvals = await transaction.findBy(tables.Approval, { incidentId, state: "GRANTED" });
  if (isWithdrawalApproved({ approvals }, now)) return false;
  const [others] = await transaction.query<{ stand: boolean }[]>(
    `SELECT EXISTS (SELECT FROM alert WHERE incident_id = $1 AND (disposition IS NULL OR disposition = 'TRUE_POSITIVE'))
       OR EXISTS (SELECT FROM analysis WHERE incident_id = $1)
       OR EXISTS (SELECT FROM hunt_finding WHERE incident_id = $1 AND withdrawn_at IS NULL AND ${left})
       OR EXISTS (SELECT FROM breach_hunt AS other WHERE other.incident_id = $1 AND ${textHuntThatFound("other")} AND ${leftHunts})
       AS stand`,
    [incidentId, id],
  );
  return !others?.stand;
}
