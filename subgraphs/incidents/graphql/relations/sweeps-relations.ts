import { filteredPage } from "../../../../platform/graphql/lists/filtered-page.js";
import { orderedPage } from "../../../../platform/graphql/lists/ordered-page.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { one, page, relationFields } from "../../../../platform/graphql/reader/relation-fields.js";
import { person } from "../../../access/directory/stub-fields.js";
import type { SweepPeriod as SweepPeriodRecord } from "../../domain/records/sweeps/service-sweep.js";
import { IndicatorArguments, IndicatorFilter } from "../filters/detection/indicator-filter.js";
import { ServiceSweepFilter } from "../filters/detection/sweep-filters.js";
import { Alert } from "../types/alerts/alert.js";
import { Incident } from "../types/case/incident.js";
import { Indicator, IndicatorConnection } from "../types/indicators/indicator.js";
import { IndicatorSweep } from "../types/sweeps/indicator-sweep.js";
import { ServiceSweep, ServiceSweepConnection, SweepPeriod } from "../types/sweeps/service-sweep.js";
import { SweepHit, SweepHitConnection } from "../types/sweeps/sweep-hit.js";
import { SweepResult, SweepResultConnection } from "../types/sweeps/sweep-result.js";
import { service, services } from "./service-fields.js";

/** Where the things of this room lead. */
export const sweepsRelations = [
  relationFields(IndicatorSweep, {
    incident: one(() => Incident, "The incident that it is part of; null where it is part of none."),
    services: services("serviceIds", "The services that are searched; none of one that was recorded as a text."),
    indicators: page(
      () => IndicatorConnection,
      "What is searched for, as far as you may read it, oldest first.",
      orderedPage(IndicatorFilter, IndicatorArguments.order),
    ),
    serviceSweeps: page(
      () => ServiceSweepConnection,
      "How far it is in each service, in the order in which they were named.",
      filteredPage(ServiceSweepFilter),
    ),
    hits: page(
      () => SweepHitConnection,
      "What was found in all services, by every result, oldest first, as far as you may read it.",
      PageArguments,
    ),
    sweptBy: person("sweptById", "Who ordered the sweep, or recorded it as a text."),
    endedBy: person("endedById", "Who completed or cancelled it; null before."),
  }),
  relationFields(ServiceSweep, {
    sweep: one(() => IndicatorSweep, "The sweep."),
    service: service("serviceId", "The service."),
    uncoveredPeriods: {
      type: () => [SweepPeriod],
      nullable: true,
      description:
        "What of the period of the sweep no result that stands has searched, oldest first: neither the latest result, nor those that the service's team has confirmed before. A gap of at most a minute beside what was searched is none, since programs round their times. Empty where all of it was; null where none stands, and of sweeps that ended before this was compared.",
      column: "uncoveredPeriods",
      of: (periods: readonly SweepPeriodRecord[] | null) =>
        periods?.map(({ from, to }) => ({ from: new Date(from), to: new Date(to) })) ?? null,
    },
    result: one(() => SweepResult, "The result that stands, or is disputed; null before there is one."),
    results: page(() => SweepResultConnection, "All results, oldest first.", PageArguments),
    judgedBy: person("judgedById", "Who last confirmed or disputed a result, or said why the service is not searched."),
  }),
  relationFields(SweepResult, {
    serviceSweep: one(() => ServiceSweep, "How far the sweep is in the service."),
    service: service("serviceId", "The service."),
    hits: page(() => SweepHitConnection, "What was found, oldest first, as far as you may read it.", PageArguments),
    recordedBy: person("recordedById", "Who recorded it."),
    judgedBy: person("judgedById", "Who of the service's team last confirmed or disputed it; null before."),
  }),
  relationFields(SweepHit, {
    result: one(() => SweepResult, "The result that it is of."),
    service: service("serviceId", "The service in which it was found."),
    indicator: one(() => Indicator, "What was found."),
    alert: one(() => Alert, "The alert that has come of it; null where you may not read it."),
  }),
] as const;
