import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { alertSourceGates } from "../../../domain/gates/alerts/alert-source-gates.js";
import type { AlertSource } from "../../../domain/records/alerts/alert-source.js";
import type { Records } from "../../../domain/records/records.js";
import { alertSourceEvent } from "../../alert-sources/alert-source-event.js";
import { visibleSources } from "../../alert-sources/readable-sources.js";
import { deciding, missingAmong, namedIn, type Routing } from "../../alerts/named-services.js";
import { tables } from "../../tables.js";

export interface OfSource extends Routing {
  readonly alertSourceId: string;
}

/** A source, with the services by which it is decided who may act on it: also those that it is moved to. */
export interface SourceFile {
  readonly source: AlertSource;
  readonly decidingIds?: readonly string[];
}

/** A source of alerts as actions act on it. */
export const alertSourceAggregate: Aggregate<OfSource, SourceFile, Records> = {
  name: "AlertSource",
  async load(transaction, input, { viewer }) {
    const { alertSourceId: id } = input;
    const source = await visibleSources(transaction, viewer)
      .andWhere("source.id = :id", { id })
      .setLock("pessimistic_write")
      .getOne();
    if (!source) return notFound("AlertSource", id);
    const named = namedIn(input);
    const missing = await missingAmong(transaction, named);
    return missing ?? { source, decidingIds: deciding({ viewer }, [...new Set([...source.serviceIds, ...named])]) };
  },
  about: ({ alertSourceId }) => ({ type: "AlertSource", id: alertSourceId }),
  expected: ({ source }) => source,
  serviceIds: ({ decidingIds, source }) => decidingIds ?? source.serviceIds,
  states: ({ source }) => ({ AlertSource: source.state }),
  gates: alertSourceGates,
  async save(transaction, { source: { id } }, { writes }) {
    await writeRecords(transaction, tables, writes, { kind: "AlertSource", id });
    return transaction.findOneByOrFail(tables.AlertSource, { id }) as Promise<AlertSource>;
  },
  event: (entity, by) => alertSourceEvent(entity as AlertSource, by),
};
