import { In } from "typeorm";
import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { type NewSuppression, newSuppressionGates } from "../../../domain/gates/alerts/alert-suppression-gates.js";
import type { AlertSuppression } from "../../../domain/records/alerts/alert-suppression.js";
import type { Records } from "../../../domain/records/records.js";
import { visibleSources } from "../../alert-sources/readable-sources.js";
import { canReadSuppression } from "../../alert-suppressions/can-read-suppression.js";
import { suppressionEvent } from "../../alert-suppressions/suppression-event.js";
import { forService } from "../../case/for-service.js";
import { tables } from "../../tables.js";

interface Named {
  readonly serviceId: string;
  readonly alertSourceIds: readonly string[];
}

/** A rule that is about to hold alerts of a service back. */
export const newSuppressionAggregate: Aggregate<Named, NewSuppression, Records> = {
  ...forService,
  name: "AlertSuppression",
  async load(transaction, input, context) {
    const file = await forService.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const { serviceId, alertSourceIds } = input;
    const sources = await visibleSources(transaction, context.viewer)
      .andWhere("source.id = ANY(CAST(:alertSourceIds AS uuid[]))", { alertSourceIds })
      .getMany();
    const missing = alertSourceIds.find((id) => !sources.some((source) => source.id === id));
    if (missing !== undefined) return notFound("AlertSource", missing);
    const others = await transaction.countBy(tables.AlertSuppression, {
      serviceId,
      state: In(["PROPOSED", "IN_FORCE"]),
    });
    return { ...file, others };
  },
  async findMade(transaction, id, { viewer }) {
    const made = await transaction.findOneBy(tables.AlertSuppression, { id });
    return made && canReadSuppression(viewer, made) ? made : null;
  },
  gates: newSuppressionGates,
  async save(transaction, _loaded, { writes }) {
    await writeRecords(transaction, tables, writes);
    const id = insertedId(writes, "AlertSuppression");
    return transaction.findOneByOrFail(tables.AlertSuppression, { id }) as Promise<AlertSuppression>;
  },
  event: suppressionEvent,
};
