import type { Jurisdiction, Law } from "../model/process-model.js";
import { number, text } from "../schema/directive-uses.js";
import { type Enums, valuesOf } from "./read-enums.js";

/** The laws and contracts that ask for notices; up to version 2.0.0 the schema did not say. */
export function readLaws(enums: Enums): readonly Law[] {
  if (!enums.has("Law")) return [];
  return valuesOf(enums, "Law").map(({ term, uses }) => {
    const [use] = uses("law");
    return { ...term, jurisdiction: text(use, "jurisdiction"), source: text(use, "source") };
  });
}

/** Whose laws they are, and the calendars by which they count. */
export function readJurisdictions(enums: Enums): readonly Jurisdiction[] {
  if (!enums.has("Jurisdiction")) return [];
  return valuesOf(enums, "Jurisdiction").map(({ term, uses }) => {
    const [use] = uses("jurisdiction");
    const source = text(use, "holidays");
    return {
      ...term,
      timeZone: text(use, "timeZone"),
      businessDayEnds: text(use, "businessDayEnds"),
      holidays: source ? { source, from: number(use, "holidaysFrom"), until: number(use, "holidaysUntil") } : undefined,
    };
  });
}
