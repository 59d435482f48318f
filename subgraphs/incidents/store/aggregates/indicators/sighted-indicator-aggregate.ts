import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { findServices } from "../../../../access/directory/directory.js";
import type { CaseService } from "../../../domain/case-file.js";
import type { IndicatorFile } from "../../../domain/indicators/indicator-file.js";
import type { Records } from "../../../domain/records/records.js";
import { loadTarget, locksOfTarget, type NamesTarget } from "../../indicators/load-target.js";
import { indicatorAggregate, type OfIndicator } from "./indicator-aggregate.js";

interface OfSightings extends OfIndicator, Pick<NamesTarget, "incidentId" | "alertId"> {
  readonly serviceId: string;
}

export interface SightedFile extends IndicatorFile {
  readonly service: CaseService;
}

/** An indicator, and the service in which it was seen: a cell of the service side counts for that one. */
export const sightedIndicatorAggregate: Aggregate<OfSightings, SightedFile, Records> = {
  ...indicatorAggregate,
  async load(transaction, input, context) {
    const { serviceId, incidentId, alertId } = input;
    const [service] = await findServices(transaction, [serviceId]);
    if (!service) return notFound("Service", serviceId);
    const target = await loadTarget(transaction, { incidentId }, context.viewer);
    if (isRefusal(target)) return target;
    const alert = await loadTarget(transaction, { alertId }, context.viewer);
    if (isRefusal(alert)) return alert;
    const file = await indicatorAggregate.load(transaction, input, context);
    return isRefusal(file) ? file : { ...file, target, service };
  },
  locks: (input) => [{ type: "Indicator", id: input.indicatorId }, ...locksOfTarget(input)],
  serviceIds: ({ service }) => [service.id],
};
