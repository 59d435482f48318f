import { simpleOrder } from "../../../../platform/graphql/lists/order.js";
import type { Permission, Reading } from "../../../../platform/graphql/reader/reading.js";
import { toOne, toPage } from "../../../../platform/graphql/reader/relations.js";
import { visibleTo } from "../../../access/reading/visibility.js";
import type { Records } from "../../domain/records/records.js";
import { huntVersionVisibleTo, ofHuntVisibleTo } from "../hunts/readable-hunts.js";
import { breachHuntPages } from "../lists/analysis/hunt-list.js";
import { requirementPages } from "../lists/detection/requirement-list.js";
import { tables } from "../tables.js";
import { readAsHunt } from "../visible-records.js";
import { briefingBehind } from "./briefings-readings.js";

const ofHunt = { breachHuntId: "id" } as const;
const bySequence = simpleOrder<{ readonly sequence: number }>(
  { expression: "part.sequence", valueOf: ({ sequence }) => sequence },
  "ASC",
);

const byNumber = simpleOrder<{ readonly number: number }>(
  { expression: "entry.number", valueOf: ({ number }) => number },
  "ASC",
);

/** What belongs to a hunt is read as the hunt, also where it is found by an incident that more people read. */
const asHunt: Permission = {
  as: { kind: "BreachHunt", by: "breachHuntId", alias: "hunt" },
  readable: (viewer) => ofHuntVisibleTo(viewer, "part"),
};

/** The findings of hunts that belong to an incident, and the hunts inside it. */
export const huntPages = {
  breachHunts: toPage("BreachHunt", { incidentId: "id" }, breachHuntPages),
  huntFindings: toPage("HuntFinding", { incidentId: "id" }),
} as const;

/** How hunts are read: inside an incident as that, others by their own marking. */
export const huntsReadings = {
  BreachHunt: {
    alias: "hunt",
    table: tables.BreachHunt as unknown as Reading["table"],
    permission: {
      as: { kind: "Incident", by: "incidentId", alias: "incident", optional: true },
      readable: (viewer) => visibleTo(viewer, "incident", readAsHunt()),
    },
    relations: {
      incident: toOne("Incident", { id: "incidentId" }),
      briefing: briefingBehind,
      queries: toPage("HuntQuery", ofHunt, { order: bySequence }),
      findings: toPage("HuntFinding", ofHunt, { order: bySequence }),
      requirements: toPage("DetectionRequirement", ofHunt, requirementPages),
      formerConclusions: toPage("BreachHuntConclusion", ofHunt),
      history: toPage("BreachHuntVersion", ofHunt, { order: byNumber }),
    },
    expressions: {},
  },
  BreachHuntVersion: {
    alias: "entry",
    table: tables.BreachHuntVersion as unknown as Reading["table"],
    permission: { readable: (viewer) => huntVersionVisibleTo(viewer, "entry") },
    relations: {},
    expressions: {},
  },
  BreachHuntConclusion: {
    alias: "entry",
    table: tables.BreachHuntConclusion as unknown as Reading["table"],
    permission: { readable: (viewer) => huntVersionVisibleTo(viewer, "entry") },
    relations: {},
    expressions: {},
  },
  HuntQuery: {
    alias: "part",
    table: tables.HuntQuery as unknown as Reading["table"],
    permission: asHunt,
    relations: {},
    expressions: {},
  },
  HuntFinding: {
    alias: "part",
    table: tables.HuntFinding as unknown as Reading["table"],
    permission: asHunt,
    relations: {
      hunt: toOne("BreachHunt", { id: "breachHuntId" }),
      incident: toOne("Incident", { id: "incidentId" }),
    },
    expressions: {},
    hiddenWith: { linkedAt: "incident", linkedById: "incident" },
  },
} as const satisfies Partial<Record<keyof Records, Reading<keyof Records>>>;
