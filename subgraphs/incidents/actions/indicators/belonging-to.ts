import { isDisclosed } from "../../domain/indicators/is-disclosed.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { Indicator } from "../../domain/records/indicators/indicator.js";
import type { IndicatorRelation } from "../../domain/records/indicators/indicator-relation.js";
import { newRelation, type Taking } from "./new-relation.js";

/**
 * What is for the services concerned, and was searched for or seen in an incident that is for few, belongs to that from then on: the teams that the
 * incident involves read the indicator by it, and nobody else learns that they are concerned. Pure.
 */
export const belongingTo = (
  { id: incidentId, handling }: Incident,
  indicators: readonly Indicator[],
  relatedIds: readonly string[],
  taking: Taking,
): readonly IndicatorRelation[] =>
  indicators
    .filter((indicator) => indicator.handling === "AMBER_STRICT" && !relatedIds.includes(indicator.id))
    .filter((indicator) => !isDisclosed(indicator, { handling, incidentHandling: handling }))
    .map((indicator) => newRelation(indicator.id, { incidentId }, taking));
