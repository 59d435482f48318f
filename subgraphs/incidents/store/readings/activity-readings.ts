import { simpleOrder } from "../../../../platform/graphql/lists/order.js";
import { filtered, toOne, toPage } from "../../../../platform/graphql/reader/relations.js";
import type { AdversaryActivity } from "../../domain/records/analysis/adversary-activity.js";
import { activityConditions } from "../lists/analysis/activity-conditions.js";
import { namedInOrder, restsOn } from "./analysis-readings.js";
import { byNumber } from "./case-file-readings.js";
import { detail, part } from "./part.js";

const relations = {
  ...restsOn,
  indicators: namedInOrder("Indicator", "indicatorIds"),
  observedTechnique: toOne("ObservedTechnique", { id: "observedTechniqueId", incidentId: "incidentId" }),
} as const;

/** The sequence of what the adversary did in an incident, by when each act began. */
export const attackSequence = toPage(
  "AdversaryActivity",
  { incidentId: "id" },
  {
    narrow: filtered(activityConditions, { states: ["STANDING"] }),
    order: simpleOrder<AdversaryActivity>(
      { expression: "part.beganAt", valueOf: ({ beganAt }) => beganAt.toISOString() },
      "ASC",
    ),
  },
);

/** How acts of the adversary are read. */
export const activityReadings = {
  AdversaryActivity: part("AdversaryActivity", {
    relations: {
      ...relations,
      history: toPage(
        "AdversaryActivityVersion",
        { incidentId: "incidentId", adversaryActivityId: "id" },
        { order: byNumber },
      ),
    },
  }),
  AdversaryActivityVersion: detail("AdversaryActivityVersion", { relations }),
} as const;
