import { type EntityManager, In } from "typeorm";
import type { AuthorityNotice } from "../../domain/records/notification/authority-notice.js";
import type { NotificationObligation } from "../../domain/records/notification/notification-obligation.js";
import { tables } from "../tables.js";
import { withDuplicates } from "./notified-tenants.js";

/** The notices that led to an obligation: the one that promised it, the one that promised what that was sent for, and so on, also where a duplicate gave it. */
const chain = `
  WITH RECURSIVE chain AS (
    SELECT incident_id, id, obligation_id FROM authority_notice WHERE incident_id = ANY(${withDuplicates("$1")}) AND id = $2
    UNION
    SELECT before.incident_id, before.id, before.obligation_id
    FROM chain
    JOIN notification_obligation AS owed ON owed.incident_id = chain.incident_id AND owed.id = chain.obligation_id
    JOIN authority_notice AS before ON before.incident_id = ANY(${withDuplicates("$1")}) AND before.id = owed.promised_by_id
  )
  SELECT incident_id AS "incidentId", id FROM chain`;

/** The notices that the next one for an obligation adds to: those that led to it, or else the latest that was sent for it. */
export async function noticesBefore(
  transaction: EntityManager,
  { id: obligationId, incidentId, promisedById }: NotificationObligation,
): Promise<readonly AuthorityNotice[]> {
  if (!promisedById)
    return transaction.find(tables.AuthorityNotice, {
      where: { incidentId, obligationId },
      order: { sentAt: "DESC", id: "DESC" },
      take: 1,
    });
  const keys = await transaction.query<{ readonly incidentId: string; readonly id: string }[]>(chain, [
    incidentId,
    promisedById,
  ]);
  return transaction.findBy(tables.AuthorityNotice, {
    incidentId: In(keys.map((key) => key.incidentId)),
    id: In(keys.map(({ id }) => id)),
  });
}
