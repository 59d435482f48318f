import { yetToProve } from "./yet-to-prove.js";

const at = (day: number) => new Date(Date.UTC(2026, 0, day));

test.each([
  ["nothing that runs", [], [], []],
  ["what runs, and of which no alert has come", [[1, "T1528"]], [[2, "T1530"]], ["T1528"]],
  ["what was deployed anew after its last alert", [[3, "T1528"]], [[2, "T1528"]], ["T1528"]],
  [
    "nothing of which an alert has come since it was first deployed",
    [
      [1, "T1528"],
      [3, "T1528"],
    ],
    [[2, "T1528"]],
    [],
  ],
] as const)("There is yet to prove %s", (_which, active, proofs, expected) => {
  expect(
    yetToProve(
      active.map(([day, techniqueId]) => ({ deployedAt: at(day), techniqueIds: [techniqueId] })),
      proofs.map(([day, techniqueId]) => ({ provenAt: at(day), techniqueId })),
    ),
  ).toEqual(expected);
});
