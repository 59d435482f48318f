import type { Handling } from "../../../response-model/evidence/handlings.js";
import { isNarrow } from "../../../response-model/evidence/is-narrow.js";
import { strictest } from "../../../response-model/evidence/strictest.js";
import type { Indicator } from "../records/indicators/indicator.js";

/** Where something is done with an indicator: in an incident, an alert, a sweep, or by itself. */
export interface Place {
  /** The strictest marking of all that it is done in; null where that is nothing. */
  readonly handling: Handling | null;
  /** The marking of the incident among these. */
  readonly incidentHandling: Handling | null;
}

/**
 * Whether what is done with an indicator somewhere stands on the indicator as well, which all its readers see: in its version, in the services that
 * it concerns, and as news. It does where none of them is left out there. Who reads an incident that is for few reads what belongs to it by that. Pure.
 */
export const isDisclosed = (
  { handling }: Pick<Indicator, "handling">,
  { handling: there, incidentHandling }: Place,
): boolean =>
  there === null ||
  (strictest(handling, there) === handling && !(incidentHandling !== null && isNarrow({ handling: incidentHandling })));
