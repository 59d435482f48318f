import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { CaseFile } from "../../case-file.js";

const met = [] as const;

/** How many tags an incident can have. */
const maxTags = 30;

/** The gates of tags. */
export const tagGates = gateRules<Pick<CaseFile, "incident">, { readonly tag?: string }>()({
  TAG_NEW: ({ incident: { tags } }, { input: { tag = "" } }) => (tags.includes(tag) ? [["ALREADY", { tag }]] : met),
  TAGS_HAVE_SPACE: ({ incident: { tags } }) => (tags.length < maxTags ? met : [["FULL", { max: String(maxTags) }]]),
  TAG_PRESENT: ({ incident: { tags } }, { input: { tag = "" } }) => {
    if (tags.length === 0) return [["NONE"]];
    return tags.includes(tag) ? met : [["MISSING", { tag, tags }]];
  },
});
