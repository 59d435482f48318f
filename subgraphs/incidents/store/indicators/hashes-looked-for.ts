import type { IndicatorType } from "../../../response-model/evidence/indicator-types.js";
import { spellingsOf } from "../../domain/indicators/spellings/spellings-of.js";
import { widerValuesOf } from "../../domain/indicators/wider-values.js";
import type { Indicator } from "../../domain/records/indicators/indicator.js";
import { hashOfValue } from "./known-indicators.js";

interface LookedFor {
  readonly hash: string;
  readonly isFoundIn: (indicator: Pick<Indicator, "type">) => boolean;
}

/** A host or a range by its type alone: the name of an account may be written as the one, a path as the other. */
const wider: readonly IndicatorType[] = ["IP_ADDRESS", "DOMAIN_NAME", "HOSTNAME"];

/**
 * By which hashes what a text says is looked for among indicators: as itself, however it is written, and as what it belongs to.
 * @param lengths the lengths of prefixes of ranges that are on record; all are looked for where it is left out
 */
export const hashesLookedFor = (text: string, lengths?: ReadonlySet<number>): readonly LookedFor[] => [
  ...spellingsOf(text).map((value) => ({ hash: hashOfValue(value), isFoundIn: () => true })),
  ...widerValuesOf(text, lengths).map((value) => ({
    hash: hashOfValue(value),
    isFoundIn: ({ type }: Pick<Indicator, "type">) => wider.includes(type),
  })),
];
