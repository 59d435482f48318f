import type { EntityManager } from "typeorm";
import type { PerformedBy } from "../../../../../platform/actions/aggregate.js";
import { appendEvent } from "../../../../../platform/events/outbox/outbox.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import type { HuntFinding } from "../../../domain/records/hunts/hunt-finding.js";
import { tables } from "../../tables.js";
import { visibleHunts } from "../../visible-records.js";
import { huntEvent } from "./hunt-event.js";

/** A finding of a hunt that the viewer may see, with a lock on its hunt; null where there is none. */
export async function lockFinding(transaction: EntityManager, id: string, viewer: Viewer): Promise<HuntFinding | null> {
  const found = await transaction.findOneBy(tables.HuntFinding, { id });
  if (!found) return null;
  const { breachHuntId } = found;
  const hunts = visibleHunts(transaction, viewer).andWhere("hunt.id = :breachHuntId", { breachHuntId });
  if (!(await hunts.getOne())) return null;
  await transaction.findOne(tables.BreachHunt, { where: { id: breachHuntId }, lock: { mode: "pessimistic_write" } });
  return transaction.findOneBy(tables.HuntFinding, { breachHuntId, id });
}

/** Says of the hunt that a finding of it belongs to an incident now. */
export async function reportFinding(
  transaction: EntityManager,
  finding: HuntFinding | null | undefined,
  by: PerformedBy,
): Promise<void> {
  if (!finding) return;
  const hunt = await transaction.findOneByOrFail(tables.BreachHunt, { id: finding.breachHuntId });
  await appendEvent(transaction, { subject: hunt.id, time: by.now, ...huntEvent(hunt, by) });
}
