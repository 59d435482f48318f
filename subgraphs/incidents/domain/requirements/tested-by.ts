import type { DetectionTest } from "../records/requirements/detection-test.js";
import type { MonitoringDeployment } from "../records/requirements/monitoring-deployment.js";

/** The latest test that stands of one technique of monitoring; of monitoring that is for none, with an empty id. */
export type LatestTest = Pick<DetectionTest, "outcome" | "testedAt"> & { readonly techniqueId: string };

type Tested = Pick<MonitoringDeployment, "passedTechniqueIds" | "failedTechniqueIds" | "failedTestAt">;

/** What is known of monitoring by its tests: of each technique the latest one counts. Pure. */
export function testedBy(latest: readonly LatestTest[]): Tested {
  const failed = latest.filter(({ outcome }) => outcome === "MISSED");
  const named = (tests: readonly LatestTest[]) =>
    tests
      .map(({ techniqueId }) => techniqueId)
      .filter(Boolean)
      .toSorted();
  const [since] = failed.map(({ testedAt }) => testedAt).toSorted((one, other) => one.getTime() - other.getTime());
  return {
    passedTechniqueIds: named(latest.filter(({ outcome }) => outcome === "DETECTED")),
    failedTechniqueIds: named(failed),
    failedTestAt: since ?? null,
  };
}

/** The latest tests once another one is recorded, which may be older than what is known already. Pure. */
export function latestWith(
  latest: readonly LatestTest[],
  { techniqueIds, outcome, testedAt }: Pick<DetectionTest, "techniqueIds" | "outcome" | "testedAt">,
): readonly LatestTest[] {
  const tried = techniqueIds.length > 0 ? techniqueIds : [""];
  const isOlder = (techniqueId: string) =>
    latest.some((one) => one.techniqueId === techniqueId && one.testedAt > testedAt);
  const newest = tried.filter((one) => !isOlder(one));
  return [
    ...latest.filter(({ techniqueId }) => !newest.includes(techniqueId)),
    ...newest.map((techniqueId) => ({ techniqueId, outcome, testedAt })),
  ];
}
