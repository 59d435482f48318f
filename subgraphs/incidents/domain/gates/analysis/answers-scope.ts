import type { HuntScope } from "../../records/hunts/hunt-scope.js";

const words = (text: string) => text.trim().replace(/\s+/g, " ").toLowerCase();

/** No services are all that there are. */
const coversServices = (wide: readonly string[], narrow: readonly string[]) =>
  wide.length === 0 || (narrow.length > 0 && narrow.every((id) => wide.includes(id)));

/**
 * Whether a query that was run for one version of a hunt answers another: the same hypothesis, whose services and period lie within those that
 * it was run for. A hunt that was narrowed since is answered, one that looks for something else, elsewhere or further back is not. Pure.
 */
export const answersScope = (ran: HuntScope, stands: HuntScope): boolean =>
  words(ran.hypothesis) === words(stands.hypothesis) &&
  coversServices(ran.serviceIds, stands.serviceIds) &&
  (ran.periodFrom === null || (stands.periodFrom !== null && stands.periodFrom >= ran.periodFrom)) &&
  (ran.periodTo === null || (stands.periodTo !== null && stands.periodTo <= ran.periodTo));
