import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { findServices } from "../../../../access/directory/directory.js";
import { strictest } from "../../../../response-model/evidence/strictest.js";
import type { CaseService } from "../../../domain/case-file.js";
import { sightingsGates } from "../../../domain/gates/indicators/timely-indicator-gates.js";
import type { IndicatorFile } from "../../../domain/indicators/indicator-file.js";
import type { Records } from "../../../domain/records/records.js";
import { relatedTo } from "../../indicators/known-indicators.js";
import { disclosedOrNot } from "./disclosed-or-not.js";
import { indicatorAggregate, type OfIndicator } from "./indicator-aggregate.js";
import { loadTarget, locksOfTarget, type NamesTarget } from "./load-target.js";

interface OfSightings extends OfIndicator, Pick<NamesTarget, "incidentId" | "alertId"> {
  readonly serviceId: string;
}

interface SightedFile extends IndicatorFile {
  readonly service: CaseService;
  /** Whether the indicator belongs to the incident already: its id where it does. */
  readonly relatedIds: readonly string[];
}

/** An indicator, and the service in which it was seen: a cell of the service side counts for that one. */
export const sightedIndicatorAggregate: Aggregate<OfSightings, SightedFile, Records> = {
  ...indicatorAggregate,
  ...disclosedOrNot,
  async load(transaction, input, context) {
    const { serviceId, incidentId, alertId } = input;
    const [service] = await findServices(transaction, [serviceId]);
    if (!service) return notFound("Service", serviceId);
    const incident = await loadTarget(transaction, { incidentId }, context.viewer);
    if (isRefusal(incident)) return incident;
    const alert = await loadTarget(transaction, { alertId }, context.viewer);
    if (isRefusal(alert)) return alert;
    const target = {
      ...incident,
      handling: strictest(incident.handling, alert.handling) ?? null,
      incidentHandling: strictest(incident.incidentHandling, alert.incidentHandling) ?? null,
    };
    const file = await indicatorAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    return { ...file, target, service, relatedIds: await relatedTo(transaction, target, [input.indicatorId]) };
  },
  locks: (input) => [{ type: "Indicator", id: input.indicatorId }, ...locksOfTarget(input)],
  serviceIds: ({ service }) => [service.id],
  gates: { ...indicatorAggregate.gates, ...sightingsGates },
};
