import type { Permission, Reading } from "../../../../platform/graphql/reader/reading.js";
import { filtered, toOne, toPage } from "../../../../platform/graphql/reader/relations.js";
import { decidedBy } from "../../../access/reading/visibility.js";
import type { Records } from "../../domain/records/records.js";
import { indicatorPages } from "../lists/detection/indicator-list.js";
import { type ServiceSweepConditions, serviceSweepConditions } from "../lists/detection/service-sweep-list.js";
import { mayReadHit, sweepVisibleTo } from "../sweeps/readable-sweeps.js";
import { tables } from "../tables.js";
import { briefingBehind, briefingOfPriority } from "./briefings-readings.js";

const ofSweep: Permission = {
  as: { kind: "IndicatorSweep", by: "indicatorSweepId", alias: "sweep" },
  readable: (viewer) => sweepVisibleTo(viewer, "sweep"),
};

const itsSweep = toOne("IndicatorSweep", { id: "indicatorSweepId" });

/** How sweeps are read, how far they are in each service, and what was found. */
export const sweepsReadings = {
  IndicatorSweep: {
    alias: "sweep",
    table: tables.IndicatorSweep as unknown as Reading["table"],
    permission: { readable: (viewer) => sweepVisibleTo(viewer, "sweep") },
    relations: {
      incident: toOne("Incident", { id: "incidentId" }),
      briefing: briefingBehind,
      priorityBriefing: briefingOfPriority,
      indicators: toPage("Indicator", { id: { among: "indicatorIds" } }, indicatorPages),
      serviceSweeps: toPage(
        "ServiceSweep",
        { indicatorSweepId: "id" },
        { narrow: filtered<ServiceSweepConditions>(serviceSweepConditions) },
      ),
      hits: toPage("SweepHit", { indicatorSweepId: "id" }),
    },
    expressions: {},
  },
  ServiceSweep: {
    alias: "part",
    table: tables.ServiceSweep as unknown as Reading["table"],
    permission: ofSweep,
    relations: {
      sweep: itsSweep,
      result: toOne("SweepResult", { indicatorSweepId: "indicatorSweepId", id: "resultId" }),
      results: toPage("SweepResult", { indicatorSweepId: "indicatorSweepId", serviceSweepId: "id" }),
    },
    expressions: {},
  },
  SweepResult: {
    alias: "part",
    table: tables.SweepResult as unknown as Reading["table"],
    permission: ofSweep,
    relations: {
      serviceSweep: toOne("ServiceSweep", { indicatorSweepId: "indicatorSweepId", id: "serviceSweepId" }),
      hits: toPage("SweepHit", { indicatorSweepId: "indicatorSweepId", sweepResultId: "id" }),
    },
    expressions: {},
  },
  SweepHit: {
    alias: "part",
    table: tables.SweepHit as unknown as Reading["table"],
    permission: { readable: (viewer) => decidedBy(viewer, (seen) => mayReadHit("part", seen)) },
    relations: {
      result: toOne("SweepResult", { indicatorSweepId: "indicatorSweepId", id: "sweepResultId" }),
      indicator: toOne("Indicator", { id: "indicatorId" }),
      alert: toOne("Alert", { id: "alertId" }),
    },
    expressions: {},
  },
} as const satisfies Partial<Record<keyof Records, Reading<keyof Records>>>;
