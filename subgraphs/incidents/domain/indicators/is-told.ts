import { strictest } from "../../../response-model/evidence/strictest.js";
import type { Indicator } from "../records/indicators/indicator.js";
import { isNarrow } from "../writes/name-of-alert.js";
import type { RelationTarget } from "./relation-target.js";

/**
 * Whether what is done with an indicator in an incident, an alert or a sweep stands on the indicator as well, which all its readers see: in its
 * version, in the services that it concerns, and as news. It does where none of them is left out there. Who reads an incident that is for few reads
 * what belongs to it by that. Pure.
 */
export const isTold = (
  { handling }: Pick<Indicator, "handling">,
  place: Pick<RelationTarget, "handling" | "incidentId">,
): boolean =>
  place.handling === null ||
  (strictest(handling, place.handling) === handling &&
    !(place.incidentId !== null && isNarrow({ handling: place.handling })));
