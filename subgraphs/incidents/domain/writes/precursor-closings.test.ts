import type { PrecursorFile } from "../precursors/precursor-file.js";
import type { Precursor } from "../records/precursors/precursor.js";
import type { PrecursorClosing } from "../records/precursors/precursor-closing.js";
import { keptForOthers } from "./precursor-closings.js";

const [before, now] = [new Date("2026-11-01T08:00:00Z"), new Date("2026-11-02T08:00:00Z")];
const outcome = "EXPIRED" as const;
const whole = { id: "whole", serviceId: null, outcome, closedById: "sora", closedByName: "Sora" };

const kept = (closings: readonly Partial<PrecursorClosing>[]) => {
  const closed = {
    state: "CLOSED",
    outcome,
    closingReason: "Nobody scans any more.",
    closedById: "tia",
    closedAt: now,
  };
  const precursor = { id: "precursor", serviceIds: ["exchange", "sharepoint"], ...closed } as unknown as Precursor;
  const loaded: PrecursorFile = { precursor, isLinked: false, closings: closings as PrecursorClosing[], services: [] };
  const viewer = { personId: "erin", name: "Erin" };
  return keptForOthers({ loaded, viewer, now, newIdentifier: () => "new" }, "exchange").map(({ row }) => row);
};

test("What stays closed for another service carries the name of who closed the whole", () => {
  expect(kept([{ ...whole, closedAt: now, closedById: "tia", closedByName: "Tia" }])).toMatchObject([
    { serviceId: "sharepoint", closedById: "tia", closedByName: "Tia", closedAt: now },
  ]);
});

test("It never carries the name of who closed the whole before, where a replica of the release before has opened and closed it since", () => {
  expect(kept([{ ...whole, closedAt: before }])).toMatchObject([
    { serviceId: "sharepoint", closedById: "tia", closedByName: null, closedAt: now },
  ]);
});
