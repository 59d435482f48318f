import { type EntityManager, In } from "typeorm";
import type { AuthorityNotice } from "../domain/records/notification/authority-notice.js";
import type { NotificationObligation } from "../domain/records/notification/notification-obligation.js";
import { tables } from "./tables.js";

/** The notices that led to an obligation: the one that promised it, the one that promised what that was sent for, and so on. */
const chain = `
  WITH RECURSIVE chain AS (
    SELECT id, obligation_id FROM authority_notice WHERE incident_id = $1 AND id = $2
    UNION
    SELECT before.id, before.obligation_id
    FROM chain
    JOIN notification_obligation AS owed ON owed.incident_id = $1 AND owed.id = chain.obligation_id
    JOIN authority_notice AS before ON before.incident_id = $1 AND before.id = owed.promised_by_id
  )
  SELECT id FROM chain`;

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
  const ids = await transaction.query<{ readonly id: string }[]>(chain, [incidentId, promisedById]);
  return transaction.findBy(tables.AuthorityNotice, { incidentId, id: In(ids.map(({ id }) => id)) });
}
