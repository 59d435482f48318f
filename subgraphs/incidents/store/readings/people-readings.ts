import type { Reading } from "../../../../platform/graphql/reader/reading.js";
import { toOne } from "../../../../platform/graphql/reader/relations.js";
import type { Records } from "../../domain/records/records.js";
import { part } from "./part.js";

/** How it is read who takes part. */
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
} as const satisfies Partial<Record<keyof Records, Reading<keyof Records>>>;
