import type { Reading } from "../../../../platform/graphql/reader/reading.js";
import { toOne } from "../../../../platform/graphql/reader/relations.js";
import { forResponders } from "../../../access/reading/visibility.js";
import type { Records } from "../../domain/records/records.js";
import { tables } from "../tables.js";
import { part } from "./part.js";

/** How it is read who takes part, and what services must be able to detect. */
export const peopleReadings = {
  Assignment: part("Assignment"),
  Approval: part("Approval", {
    relations: {
      assignment: toOne(
        "Assignment",
        { incidentId: "incidentId" },
        { sql: "CAST(it.id AS text) = of.input ->> 'assignmentId'" },
      ),
    },
  }),
  DetectionRequirement: {
    alias: "requirement",
    table: tables.DetectionRequirement as unknown as Reading["table"],
    permission: { readable: forResponders },
    relations: {},
    expressions: {},
  },
} as const satisfies Partial<Record<keyof Records, Reading<keyof Records>>>;
