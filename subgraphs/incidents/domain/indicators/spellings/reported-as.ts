import type { Indicator } from "../../records/indicators/indicator.js";
import { addressesWithin } from "../ip-address.js";
import { unspecificValue } from "../unspecific-value.js";
import { reportedSpellings } from "./reported-spellings.js";

/**
 * How alerts report an indicator, as far as an index finds them by it: in any spelling, and of a small range each of its addresses. Those that report
 * an address of a wider range, or a link to a host, are found the other way round alone, when they come in. What every machine has leads nowhere. Pure.
 */
export const reportedAs = ({ type, value }: Pick<Indicator, "type" | "value">): readonly string[] =>
  unspecificValue(value)?.kind === "THIS_MACHINE"
    ? []
    : [...new Set([...reportedSpellings(value), ...(type === "IP_ADDRESS" ? addressesWithin(value) : [])])];
