import { isDisclosed, type Place } from "../indicators/is-disclosed.js";
import type { Indicator } from "../records/indicators/indicator.js";

/**
 * The writes by which services count as those that indicators concern, so that their teams read what they are to search for. Those that are
 * changed alike stand together and share one set, and so take one statement. What is RED is for those whom its record names, and stays so; what
 * more people read than the sweep names no service of it. Pure.
 */
export function concernServices(indicators: readonly Indicator[], serviceIds: readonly string[], place: Place) {
  const sets = new Map<string, { readonly serviceIds: readonly string[]; readonly ids: string[] }>();
  for (const indicator of indicators) {
    const missing = serviceIds.filter((id) => !indicator.serviceIds.includes(id));
    if (indicator.handling === "RED" || missing.length === 0 || !isDisclosed(indicator, place)) continue;
    const key = indicator.serviceIds.join(" ");
    const alike = sets.get(key) ?? { serviceIds: [...indicator.serviceIds, ...missing], ids: [] };
    alike.ids.push(indicator.id);
    sets.set(key, alike);
  }
  return [...sets.values()].flatMap(({ ids, ...set }) => ids.map((id) => ({ update: "Indicator", id, set }) as const));
}
