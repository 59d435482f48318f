import type { BriefingText } from "../records/briefings/threat-briefing.js";

/** What of a briefing may be said anew. */
export type Said = { readonly [Key in keyof BriefingText]?: BriefingText[Key] | null };

const keys = [
  ...(["handling", "priority", "title", "whatIsKnown", "recommendation"] as const),
  ...(["techniqueIds", "indicatorIds", "serviceIds", "dueAt", "validUntil"] as const),
];

/** Those of the texts that are said anew: what is left out stays. Pure. */
export const saidIn = (said: Said): Partial<BriefingText> =>
  Object.fromEntries(keys.flatMap((key) => (said[key] == null ? [] : [[key, said[key]]])));

/** What a briefing says, apart from how far it is. Pure. */
export const textOf = (briefing: BriefingText): BriefingText => saidIn(briefing) as BriefingText;
