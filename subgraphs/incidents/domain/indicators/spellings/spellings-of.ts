import type { IndicatorType } from "../../../../response-model/evidence/indicator-types.js";
import { indicatorTypes } from "../../../../response-model/evidence/indicator-types.js";
import { mappedAddress } from "../ip-address.js";
import { normalizeIndicator } from "../normalize-indicator.js";

const types = Object.keys(indicatorTypes) as readonly IndicatorType[];

/** What a text, of which nobody says what it is, would be recorded as: as each type writes it, or has written it, each once. Pure. */
export const spellingsOf = (text: string): readonly string[] => [
  ...new Set(
    types.flatMap((type) => {
      const normalized = normalizeIndicator(type, text);
      if (!("value" in normalized)) return [];
      const former = type === "IP_ADDRESS" ? mappedAddress(normalized.value) : undefined;
      return former === undefined ? [normalized.value] : [normalized.value, former];
    }),
  ),
];
