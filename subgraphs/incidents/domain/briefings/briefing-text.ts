import type { BriefingText } from "../records/briefings/threat-briefing.js";

/** What an amendment may change in the text of a briefing. */
type TextChanges = { readonly [Key in keyof BriefingText]?: BriefingText[Key] | null };

const keys = [
  ...(["handling", "priority", "title", "whatIsKnown", "recommendation"] as const),
  ...(["techniqueIds", "indicatorIds", "serviceIds", "dueAt", "validUntil"] as const),
];

/** The fields that an amendment names: the others stay as they are. Pure. */
export const changesIn = (changes: TextChanges): Partial<BriefingText> =>
  Object.fromEntries(keys.flatMap((key) => (changes[key] == null ? [] : [[key, changes[key]]])));

/** What a briefing says, apart from how far it is. Pure. */
export const textOf = (briefing: BriefingText): BriefingText => changesIn(briefing) as BriefingText;
