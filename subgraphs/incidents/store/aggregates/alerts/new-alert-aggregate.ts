import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { alertEvent } from "../../case/alert-event.js";
import { type ForService, forService } from "../../case/for-service.js";
import { tables } from "../../tables.js";
import { visibleAlerts } from "../../visible-records.js";

/** An alert that is about to arrive for a service. */
export const newAlertAggregate: ForService = {
  ...forService,
  name: "Alert",
  findMade: (transaction, id, { viewer }) =>
    visibleAlerts(transaction, viewer).andWhere("alert.id = :id", { id }).getOne(),
  async save(transaction, _loaded, { writes }) {
    await writeRecords(transaction, tables, writes);
    return transaction.findOneByOrFail(tables.Alert, { id: insertedId(writes, "Alert") });
  },
  event: alertEvent,
};
