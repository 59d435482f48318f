import { codesOf, matrixRows } from "./matrix.js";

test("The matrix has three rows of two sides each, and each of the 25 cells in exactly one place", () => {
  expect(matrixRows.map(({ sides }) => sides.map(({ side, cells }) => [side, cells.length]))).toEqual([
    [
      ["SECURITY_TEAM", 5],
      ["SERVICE_TEAM", 5],
    ],
    [
      ["SECURITY_TEAM", 4],
      ["SERVICE_TEAM", 3],
    ],
    [
      ["SECURITY_TEAM", 4],
      ["SERVICE_TEAM", 4],
    ],
  ]);
  const all = matrixRows.flatMap(({ sides }) => sides.flatMap(({ cells }) => cells.map(({ id }) => id)));
  expect(new Set(all).size).toBe(25);
});

test("The security side has 13 cells, the service side 12", () => {
  expect([codesOf("SECURITY_TEAM").length, codesOf("SERVICE_TEAM").length]).toEqual([13, 12]);
});
