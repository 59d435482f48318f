import { type EntityManager, IsNull, Not } from "typeorm";
import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { decidedBy } from "../../../../access/reading/visibility.js";
import { sightingGates } from "../../../domain/gates/indicators/indicator-gates.js";
import { noTarget } from "../../../domain/indicators/relation-target.js";
import type { SightingFile } from "../../../domain/indicators/sighting-file.js";
import type { IndicatorSighting } from "../../../domain/records/indicators/indicator-sighting.js";
import type { Records } from "../../../domain/records/records.js";
import { placeOf } from "../../indicators/place-of.js";
import { mayReadSighting } from "../../indicators/visible-indicators.js";
import { tables } from "../../tables.js";
import { disclosedOrNot } from "./disclosed-or-not.js";
import { indicatorAggregate, type OfIndicator } from "./indicator-aggregate.js";

/** Whether the service is to search for the indicator: then it is one of those concerned, whatever was seen there. */
async function isSweptFor(
  transaction: EntityManager,
  { indicatorId, serviceId }: Pick<IndicatorSighting, "indicatorId" | "serviceId">,
): Promise<boolean> {
  const found = await transaction.query(
    `SELECT FROM service_sweep AS part JOIN indicator_sweep AS sweep ON sweep.id = part.indicator_sweep_id
     WHERE part.service_id = $1 AND $2 = ANY(sweep.indicator_ids) LIMIT 1`,
    [serviceId, indicatorId],
  );
  return found.length > 0;
}

/** An indicator, and a sighting of it that is to be taken back, where the viewer may read both: a cell of the service side counts for its service. */
export const withdrawnSightingAggregate: Aggregate<
  OfIndicator & { readonly sightingId: string },
  SightingFile,
  Records
> = {
  ...indicatorAggregate,
  ...disclosedOrNot,
  async load(transaction, input, context) {
    const { indicatorId, sightingId: id } = input;
    const file = await indicatorAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const { sql, parameters } = decidedBy(context.viewer, (deciding) => mayReadSighting("part", deciding));
    const sighting = await transaction
      .createQueryBuilder(tables.IndicatorSighting, "part")
      .where({ indicatorId, id })
      .andWhere(sql, parameters)
      // The dispute of a sweep's result withdraws sightings without a lock on the indicator.
      .setLock("pessimistic_write")
      .getOne();
    if (!sighting) return notFound("IndicatorSighting", id);
    const there = { indicatorId, serviceId: sighting.serviceId ?? IsNull() };
    const others = await transaction.existsBy(tables.IndicatorSighting, { ...there, stands: true, id: Not(id) });
    const isLastOfService =
      !others &&
      (await transaction.existsBy(tables.IndicatorSighting, { ...there, hasAddedService: true })) &&
      !(await isSweptFor(transaction, sighting));
    const target = { ...noTarget, ...(await placeOf(transaction, sighting)) };
    return { ...file, sighting, isLastOfService, target };
  },
  serviceIds: ({ sighting }) => (sighting.serviceId ? [sighting.serviceId] : []),
  gates: sightingGates,
};
