import { simpleOrder } from "../../../../platform/graphql/lists/order.js";
import type { Reading } from "../../../../platform/graphql/reader/reading.js";
import { toOne, toPage } from "../../../../platform/graphql/reader/relations.js";
import { visibleTo } from "../../../access/reading/visibility.js";
import type { Records } from "../../domain/records/records.js";
import { tables } from "../tables.js";
import { readAsHunt } from "../visible-records.js";

const ofHunt = { breachHuntId: "id" } as const;
const bySequence = simpleOrder<{ readonly sequence: number }>(
  { expression: "part.sequence", valueOf: ({ sequence }) => sequence },
  "ASC",
);

/** What is read as its hunt, or as its incident, and never by itself. */
const ofAnother = (
  kind: "HuntQuery" | "HuntFinding",
  relations: Reading<keyof Records>["relations"] = {},
): Reading<keyof Records> => ({
  alias: "part",
  table: tables[kind] as unknown as Reading["table"],
  permission: { readable: () => ({ sql: "false", parameters: {} }) },
  relations,
  expressions: {},
});

/** The findings of hunts that belong to an incident, and the hunts inside it. */
export const huntPages = {
  breachHunts: toPage("BreachHunt", { incidentId: "id" }),
  huntFindings: toPage("HuntFinding", { incidentId: "id" }, { inherits: true }),
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
      queries: toPage("HuntQuery", ofHunt, { order: bySequence, inherits: true }),
      findings: toPage("HuntFinding", ofHunt, { order: bySequence, inherits: true }),
    },
    expressions: {},
  },
  HuntQuery: ofAnother("HuntQuery"),
  HuntFinding: ofAnother("HuntFinding", {
    hunt: toOne("BreachHunt", { id: "breachHuntId" }),
    incident: toOne("Incident", { id: "incidentId" }),
  }),
} as const satisfies Partial<Record<keyof Records, Reading<keyof Records>>>;
