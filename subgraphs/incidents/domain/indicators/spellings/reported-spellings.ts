import { macAddress } from "../mac-address.js";
import { spellingsOf } from "./spellings-of.js";

/** The name of a machine without that of a domain. */
const oneLabel = /^[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?\.?$/i;
const autonomousSystem = /^AS(\d+)$/i;

/**
 * How alerts keep what may be something else as well, which is as it came, in the spellings that are usual: a hardware address without marks, the
 * name of a machine in capitals or with a dot at its end, the number of an autonomous system by itself.
 */
function uncertainSpellings(text: string): readonly string[] {
  const digits = macAddress(text)?.replaceAll(":", "");
  const lower = oneLabel.test(text) ? text.toLowerCase().replace(/\.$/, "") : undefined;
  const [, number] = autonomousSystem.exec(text) ?? [];
  return [
    ...(digits === undefined ? [] : [digits, digits.toUpperCase()]),
    ...(lower === undefined
      ? []
      : [lower, lower.toUpperCase(), lower.charAt(0).toUpperCase() + lower.slice(1)].flatMap((one) => [
          one,
          `${one}.`,
        ])),
    ...(number === undefined ? [] : [number]),
  ];
}

/**
 * By which texts alerts are found that report a value: as it is written, as each type of indicator writes it, and as it is kept where nobody can tell by the
 * spelling what it is. An index knows whole texts alone: a name without a dot in any other mixture of small letters and capitals is found by that spelling. Pure.
 */
export const reportedSpellings = (text: string): readonly string[] => {
  const spellings = [text, ...spellingsOf(text)];
  return [...new Set([...spellings, ...spellings.flatMap(uncertainSpellings)])];
};
