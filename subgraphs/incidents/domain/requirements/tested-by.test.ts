import { latestWith, testedBy } from "./tested-by.js";

const at = (minute: number) => new Date(Date.UTC(2026, 4, 4, 8, minute));
const result = (techniqueId: string, outcome: "DETECTED" | "MISSED", minute: number) => ({
  ...{ techniqueId, outcome, testedAt: at(minute) },
});

test("Of each technique the latest test counts, and what fails does so since the oldest of those", () => {
  expect(testedBy([])).toEqual({ passedTechniqueIds: [], failedTechniqueIds: [], failedTestAt: null });
  expect(
    testedBy([result("T1528", "MISSED", 2), result("T1039", "DETECTED", 1), result("T1021", "MISSED", 1)]),
  ).toEqual({ passedTechniqueIds: ["T1039"], failedTechniqueIds: ["T1021", "T1528"], failedTestAt: at(1) });
});

test("Monitoring that is for no technique fails and passes as a whole", () => {
  const failed = latestWith([], { techniqueIds: [], outcome: "MISSED", testedAt: at(1) });
  expect(testedBy(failed)).toEqual({ passedTechniqueIds: [], failedTechniqueIds: [], failedTestAt: at(1) });
  const passed = latestWith(failed, { techniqueIds: [], outcome: "DETECTED", testedAt: at(2) });
  expect(testedBy(passed).failedTestAt).toBeNull();
});

test("A test that is older than what is known changes that technique alone of which nothing later is known", () => {
  const latest = [result("T1528", "DETECTED", 5)];
  const older = latestWith(latest, { techniqueIds: ["T1528", "T1039"], outcome: "MISSED", testedAt: at(3) });
  expect(testedBy(older)).toMatchObject({ passedTechniqueIds: ["T1528"], failedTechniqueIds: ["T1039"] });
  // Of the same moment what is recorded last counts.
  const same = latestWith(latest, { techniqueIds: ["T1528"], outcome: "MISSED", testedAt: at(5) });
  expect(testedBy(same)).toMatchObject({ failedTechniqueIds: ["T1528"] });
});
