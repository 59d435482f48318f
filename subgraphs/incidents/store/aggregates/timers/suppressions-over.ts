import type { DueAggregate } from "../../../../../platform/actions/reactions/on-time.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { findServices } from "../../../../access/directory/directory.js";
import type { AlertSuppression } from "../../../domain/records/alerts/alert-suppression.js";
import type { Records } from "../../../domain/records/records.js";
import { suppressionEvent } from "../../alert-suppressions/suppression-event.js";
import { tables } from "../../tables.js";

interface Over {
  readonly suppression: AlertSuppression;
  readonly serviceName: string;
}

/** Rules that hold alerts back whose time is over. */
export const suppressionsOver: DueAggregate<Over, Records> = {
  name: "AlertSuppression",
  rootOf: ({ suppression }) => suppression.id,
  async due(transaction, now, limit, passedOver) {
    const over = await transaction
      .createQueryBuilder(tables.AlertSuppression, "suppression")
      .where("suppression.state IN ('PROPOSED', 'IN_FORCE') AND suppression.endsAt <= :now", { now })
      .andWhere("suppression.id <> ALL(:passedOver)", { passedOver })
      .orderBy("suppression.endsAt")
      .limit(limit)
      .setLock("pessimistic_write")
      .setOnLocked("skip_locked")
      .getMany();
    const services = await findServices(
      transaction,
      over.map(({ serviceId }) => serviceId),
    );
    const nameOf = (serviceId: string) => services.find(({ id }) => id === serviceId)?.name ?? serviceId;
    const found = over.map((suppression) => ({ suppression, serviceName: nameOf(suppression.serviceId) }));
    return { found, locked: [] };
  },
  async save(transaction, { suppression: { id } }, { writes }) {
    await writeRecords(transaction, tables, writes, { kind: "AlertSuppression", id });
    return transaction.findOneByOrFail(tables.AlertSuppression, { id }) as Promise<AlertSuppression>;
  },
  event: suppressionEvent,
};
