import { addressesWithin, ipAddress } from "../ip-address.js";
import { refang } from "../refang.js";
import { reportedSpellings } from "./reported-spellings.js";

/** So many ranges are looked for at a time: each stands for up to 256 addresses, each of which an index is asked for. */
const maxRanges = 16;

const rangeOf = (text: string): string | undefined => {
  const range = ipAddress(refang(text.trim()));
  return range?.includes("/") ? range : undefined;
};

/** Whether a text is a range of addresses. Pure. */
export const isRange = (text: string): boolean => rangeOf(text) !== undefined;

/**
 * By which values alerts are found that report one of some, or something in it: as it was written, in any spelling, and each address of a small range. Pure.
 */
export const reportedWithin = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => [...reportedSpellings(text), ...addressesWithin(rangeOf(text) ?? "")])),
];

/** Why alerts are not looked for by some values, in words; undefined where they are. Pure. */
export function problemOfReported(texts: readonly string[]): string | undefined {
  const ranges = texts.flatMap((text) => rangeOf(text) ?? []);
  const tooWide = ranges.find((range) => addressesWithin(range).length === 0);
  if (tooWide !== undefined)
    return `must hold no range of more than 256 addresses of version 4 (/24), and none of version 6, as no index knows what lies in ${tooWide}: name smaller ranges, or the addresses`;
  return ranges.length > maxRanges
    ? `must hold at most ${maxRanges} ranges, as each of their addresses is looked for: ask for the others by themselves`
    : undefined;
}
