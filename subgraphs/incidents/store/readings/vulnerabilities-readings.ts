import { among } from "../../../../platform/graphql/lists/conditions.js";
import { simpleOrder } from "../../../../platform/graphql/lists/order.js";
import type { Permission, Reading } from "../../../../platform/graphql/reader/reading.js";
import { filtered, toMany, toOne, toPage } from "../../../../platform/graphql/reader/relations.js";
import type { VulnerabilityState } from "../../../response-model/machines/detection/vulnerability-states.js";
import type { Records } from "../../domain/records/records.js";
import { incidentPages } from "../lists/case/incident-list.js";
import { tables } from "../tables.js";
import { visibleEntry } from "../vulnerabilities/visible-entry.js";
import { visibleRevision } from "../vulnerabilities/visible-revision.js";
import { visibleVulnerability } from "../vulnerabilities/visible-vulnerabilities.js";

const readable: Permission["readable"] = (viewer) => visibleVulnerability(viewer, "vulnerability");

const byNumber = simpleOrder<{ readonly number: number }>(
  { expression: "revision.number", valueOf: ({ number }) => number },
  "ASC",
);

/** The vulnerabilities that were exploited in an incident, each for whoever may read that vulnerability. */
export const vulnerabilitiesOfIncident = toPage(
  "Vulnerability",
  { incidentIds: { has: "id" } },
  {
    narrow: filtered<{ readonly states?: readonly VulnerabilityState[] | null }>({
      states: among("vulnerability.state"),
    }),
  },
);

/** How vulnerabilities are read, and what they are to each service. */
export const vulnerabilitiesReadings = {
  Vulnerability: {
    alias: "vulnerability",
    table: tables.Vulnerability as unknown as Reading["table"],
    permission: { readable },
    relations: {
      exposures: toMany("VulnerabilityExposure", { vulnerabilityId: "id" }),
      incidents: toPage("Incident", { id: { among: "incidentIds" } }, incidentPages),
      entries: toPage("VulnerabilityEntry", { vulnerabilityId: "id" }),
      revisions: toPage("VulnerabilityRevision", { vulnerabilityId: "id" }, { order: byNumber }),
    },
    expressions: {},
  },
  VulnerabilityExposure: {
    alias: "exposure",
    table: tables.VulnerabilityExposure as unknown as Reading["table"],
    permission: { as: { kind: "Vulnerability", by: "vulnerabilityId", alias: "vulnerability" }, readable },
    relations: { vulnerability: toOne("Vulnerability", { id: "vulnerabilityId" }) },
    expressions: {},
  },
  VulnerabilityEntry: {
    alias: "entry",
    table: tables.VulnerabilityEntry as unknown as Reading["table"],
    permission: {
      as: { kind: "Vulnerability", by: "vulnerabilityId", alias: "vulnerability", narrows: true },
      readable: (viewer) => visibleEntry(viewer, "entry", "vulnerability"),
    },
    relations: { incident: toOne("Incident", { id: "incidentId" }) },
    expressions: {},
  },
  VulnerabilityRevision: {
    alias: "revision",
    table: tables.VulnerabilityRevision as unknown as Reading["table"],
    permission: {
      as: { kind: "Vulnerability", by: "vulnerabilityId", alias: "vulnerability", narrows: true },
      readable: (viewer) => visibleRevision(viewer, "revision", "vulnerability"),
    },
    relations: {},
    expressions: {},
  },
} as const satisfies Partial<Record<keyof Records, Reading<keyof Records>>>;
