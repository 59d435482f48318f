import { among, whether } from "../../../../platform/graphql/lists/conditions.js";
import type { Rollup } from "../../../../platform/graphql/statistics/rollups/rollup.js";
import { rowsNaming } from "../../../access/reading/rows-naming.js";
import { statisticsAudiences } from "../../../access/reading/statistics-audiences.js";
import { handlings } from "../../../response-model/evidence/handlings.js";
import { markings } from "../markings.js";
import type { FollowUpDimension } from "./follow-up-source.js";

const ofReview = "review JOIN follow_up ON follow_up.review_id = review.id";

/** What is counted beforehand of follow-ups. Its days are marked by the migration 1791800060000: what changes here needs one that marks all. */
export const followUpRollup: Rollup<FollowUpDimension> = {
  kind: "FOLLOW_UP",
  table: "follow_up",
  alias: "follow_up",
  from: ofReview,
  marked: [{ from: ofReview, marking: "review.handling", naming: (viewer) => rowsNaming(viewer, "review") }],
  marking: "review.handling",
  time: "follow_up.requested_at",
  markings: Object.keys(handlings),
  audiences: statisticsAudiences.all,
  isConfirmed: `coalesce(cardinality(known_withheld_subjects('${markings.source}')) = 0, false)`,
  groupings: [
    { by: ["STATE", "KIND", "NATURE"], durations: true },
    { by: ["STATE", "PRIORITY", "KIND"], durations: true },
    { by: ["TEAM", "STATE"], durations: true },
    { by: ["SERVICE", "TEAM", "STATE"], durations: true },
    { by: ["SERVICE", "TEAM", "STATE", "PRIORITY"] },
  ],
  filters: {
    states: { dimension: "STATE", condition: among },
    kinds: { dimension: "KIND", condition: among },
    natures: { dimension: "NATURE", condition: among },
    serviceIds: { dimension: "SERVICE", condition: among },
    teamIds: { dimension: "TEAM", condition: among },
    priorities: { dimension: "PRIORITY", condition: among },
    prioritized: { dimension: "PRIORITY", condition: (key) => whether(`${key} IS NOT NULL`, `${key} IS NULL`) },
    onSecurityList: { dimension: "SERVICE", condition: (key) => whether(`${key} IS NULL`, `${key} IS NOT NULL`) },
    open: {
      dimension: "STATE",
      condition: (key) => whether(`${key} NOT IN ('RESOLVED', 'WILL_NOT_DO')`, `${key} IN ('RESOLVED', 'WILL_NOT_DO')`),
    },
  },
  range: { from: "requestedFrom", before: "requestedBefore" },
};
