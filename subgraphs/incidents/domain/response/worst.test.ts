import { worst } from "./worst.js";

test("What was assessed several times is as bad as at the gravest, and as urgent as at the most urgent", () => {
  expect(worst([])).toBeUndefined();
  const row = { severity: "LOW", priority: 5, serviceId: null } as const;
  expect(worst([row])).toEqual({ severity: "LOW", priority: 5 });
  expect(
    worst([
      { severity: "LOW", priority: 1 },
      { severity: "HIGH", priority: 4 },
      { severity: "MEDIUM", priority: 2 },
    ]),
  ).toEqual({ severity: "HIGH", priority: 1 });
});
