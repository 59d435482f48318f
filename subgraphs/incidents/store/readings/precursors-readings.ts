import { simpleOrder } from "../../../../platform/graphql/lists/order.js";
import type { Permission, Reading } from "../../../../platform/graphql/reader/reading.js";
import { toOne, toPage } from "../../../../platform/graphql/reader/relations.js";
import type { Records } from "../../domain/records/records.js";
import {
  precursorLinkVisibleTo,
  precursorVersionVisibleTo,
  precursorVisibleTo,
} from "../precursors/readable-precursors.js";
import { tables } from "../tables.js";

const readable: Permission["readable"] = (viewer) => precursorVisibleTo(viewer, "precursor");
const byNumber = simpleOrder<{ readonly number: number }>(
  { expression: "entry.number", valueOf: ({ number }) => number },
  "ASC",
);
const ofPrecursor = { precursorId: "id" } as const;

/** The precursors that are linked to an incident, each for whoever may read it. */
export const precursorsOfIncident = toPage("PrecursorLink", { incidentId: "id" });

/** How precursors are read, by their own marking, and their links by whoever reads the incident as well. */
export const precursorsReadings = {
  Precursor: {
    alias: "precursor",
    table: tables.Precursor as unknown as Reading["table"],
    permission: { readable },
    relations: {
      measures: toPage("PrecursorMeasure", ofPrecursor),
      incidents: toPage("PrecursorLink", ofPrecursor),
      closings: toPage("PrecursorClosing", ofPrecursor),
      history: toPage("PrecursorVersion", ofPrecursor, { order: byNumber }),
    },
    expressions: {},
  },
  PrecursorMeasure: {
    alias: "part",
    table: tables.PrecursorMeasure as unknown as Reading["table"],
    permission: { as: { kind: "Precursor", by: "precursorId", alias: "precursor" }, readable },
    relations: {},
    expressions: {},
  },
  PrecursorClosing: {
    alias: "part",
    table: tables.PrecursorClosing as unknown as Reading["table"],
    permission: { as: { kind: "Precursor", by: "precursorId", alias: "precursor" }, readable },
    relations: {},
    expressions: {},
  },
  PrecursorVersion: {
    alias: "entry",
    table: tables.PrecursorVersion as unknown as Reading["table"],
    permission: {
      as: { kind: "Precursor", by: "precursorId", alias: "precursor", narrows: true },
      readable: (viewer) => precursorVersionVisibleTo(viewer, "entry"),
    },
    relations: {},
    expressions: {},
  },
  PrecursorLink: {
    alias: "part",
    table: tables.PrecursorLink as unknown as Reading["table"],
    permission: { readable: (viewer) => precursorLinkVisibleTo(viewer, "part") },
    relations: {
      precursor: toOne("Precursor", { id: "precursorId" }),
      incident: toOne("Incident", { id: "incidentId" }),
    },
    expressions: {},
  },
} as const satisfies Partial<Record<keyof Records, Reading<keyof Records>>>;
