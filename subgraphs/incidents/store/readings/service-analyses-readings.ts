import type { Reading } from "../../../../platform/graphql/reader/reading.js";
import { toOne } from "../../../../platform/graphql/reader/relations.js";
import type { Records } from "../../domain/records/records.js";
import { visibleServiceAnalysis } from "../service-analyses/visible-service-analysis.js";
import { tables } from "../tables.js";

/** How the analyses of services are read. */
export const serviceAnalysesReadings = {
  ServiceAnalysis: {
    alias: "analysis",
    table: tables.ServiceAnalysis as unknown as Reading["table"],
    permission: { readable: (viewer) => visibleServiceAnalysis(viewer, "analysis") },
    relations: {
      amends: toOne("ServiceAnalysis", { id: "amendsId" }),
      amendedBy: toOne(
        "ServiceAnalysis",
        { amendsId: "id" },
        { where: { state: ["DRAFT", "PUBLISHED", "SUPERSEDED"] } },
      ),
    },
    expressions: {},
  },
  MissingServiceAnalysis: {
    alias: "missing",
    table: tables.MissingServiceAnalysis as unknown as Reading["table"],
    permission: { readable: (viewer) => visibleServiceAnalysis(viewer, "missing") },
    relations: {},
    expressions: {},
  },
} as const satisfies Partial<Record<keyof Records, Reading<keyof Records>>>;
