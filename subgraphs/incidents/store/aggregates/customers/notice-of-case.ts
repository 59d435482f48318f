import type { EntityManager } from "typeorm";
import type { CustomerNotice } from "../../../domain/records/notification/customer-notice.js";
import { withDuplicates } from "../../notices/notified-tenants.js";
import { tables } from "../../tables.js";

const ofCase = (transaction: EntityManager, incidentId: string, ids: readonly string[]) =>
  transaction
    .createQueryBuilder(tables.CustomerNotice, "notice")
    .where("notice.id = ANY(CAST(:ids AS uuid[]))", { ids })
    .andWhere(`notice.incidentId = ANY(${withDuplicates(":incidentId")})`, { incidentId });

/** A notice to the customers of an incident, or of a duplicate that was merged into it; null where there is none. */
export const noticeOfCase = (
  transaction: EntityManager,
  incidentId: string,
  id: string,
): Promise<CustomerNotice | null> => ofCase(transaction, incidentId, [id]).getOne();

/** Those of some notices that were given in duplicates of an incident, not in itself. */
export const noticesOfDuplicates = (
  transaction: EntityManager,
  incidentId: string,
  ids: readonly string[],
): Promise<readonly CustomerNotice[]> =>
  ofCase(transaction, incidentId, ids).andWhere("notice.incidentId <> :incidentId").getMany();
