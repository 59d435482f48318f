import type { DueAggregate } from "../../../../platform/actions/reactions/on-time.js";
import { writeRecords } from "../../../../platform/actions/write-records.js";
import type { Records } from "../../domain/records/records.js";
import type { ResponsibilityRequest } from "../../domain/records/responsibility-request.js";
import { tables } from "../tables.js";
import { responsibilityRequestAggregate } from "./responsibility-request-aggregate.js";

/** A request for a responsibility that nobody has decided in time. */
export const lapsingRequest: DueAggregate<{ readonly request: ResponsibilityRequest }, Records> = {
  name: responsibilityRequestAggregate.name,
  rootOf: ({ request }) => request.id,
  async due(transaction, now, limit, passedOver) {
    const requests = await transaction
      .createQueryBuilder(tables.ResponsibilityRequest, "request")
      .where("request.state = 'PENDING' AND request.expiresAt <= :now", { now })
      .andWhere("request.id <> ALL(:passedOver)", { passedOver })
      .orderBy("request.id")
      .limit(limit)
      .setLock("pessimistic_write")
      .setOnLocked("skip_locked")
      .getMany();
    return { found: requests.map((request) => ({ request })), locked: [] };
  },
  async save(transaction, { request: { id } }, { writes }) {
    await writeRecords(transaction, tables, writes, { kind: "ResponsibilityRequest", id });
    return transaction.findOneByOrFail(tables.ResponsibilityRequest, { id });
  },
  event: responsibilityRequestAggregate.event,
};
