import { operations } from "../../graphql/operations.js";
import { partEvents, reportedParts } from "./reported-parts.js";

test("Each part that is written is reported once, under its kind, with what was acted on first", () => {
  const parts = reportedParts(
    [
      { update: "PlanStep", id: "step 1", set: { state: "AGREED" } },
      { update: "PlanStep", id: "step 2", set: { state: "AGREED" } },
      { update: "PlanStep", id: "step 1", set: { ownerName: "Erin" } },
      { insert: "Hunt", row: { id: "hunt" } as never },
      { update: "Incident", id: "incident", set: {} },
      { insert: "PlanStepVersion", row: { id: "version" } as never },
    ],
    { kind: "PlanStep", id: "step 2" },
  );
  expect([...parts]).toEqual([
    ["PlanStep", ["step 2", "step 1"]],
    ["Hunt", ["hunt"]],
  ]);
});

test("What was acted on is reported though nothing of its own row was written, as a room that somebody joins", () => {
  const joined = reportedParts([{ insert: "RoomPresence", row: { id: "presence" } as never }], {
    kind: "IncidentRoom",
    id: "room",
  });
  expect([...joined]).toEqual([["IncidentRoom", ["room"]]]);
});

test("Whatever operations act on has an event of its own", () => {
  const kinds = new Set(Object.values(operations).flatMap((some) => some.map(({ aggregate }) => aggregate.name)));
  const withOwnAggregate = [
    ...[
      "Incident",
      "Alert",
      "AlertBatch",
      "AlertSource",
      "AlertSourceKey",
      "AlertSuppression",
      "TuningRequest",
      "AlertCorrelation",
      "Indicator",
      "IndicatorIntake",
    ],
    ...["DetectionRequirement", "MonitoringDeployment", "Vulnerability", "VulnerabilityExposure", "ServiceAnalysis"],
    ...["ThreatBriefing", "BriefingAcknowledgement", "ThreatActorProfile"],
    ...["BreachHunt", "IndicatorSweep", "ServiceSweep", "SweepResult"],
    ...["Precursor", "PrecursorLink"],
  ];
  expect([...kinds].filter((kind) => !(kind in partEvents)).toSorted()).toEqual(withOwnAggregate.toSorted());
});
