import { validateSync } from "class-validator";
import { EnvironmentsField } from "./environments-field.js";

class Named {
  @EnvironmentsField("Where.")
  environments!: readonly string[];
}
const isTaken = (...environments: readonly string[]) =>
  validateSync(Object.assign(new Named(), { environments })).length === 0;

test("An environment is required only under a name that monitoring can be deployed in", () => {
  expect(isTaken("production", "운영")).toBe(true);
  for (const name of ["a\u202eb", "a\nb", "a\u2028b", "\u200b", " a"])
    expect([name, isTaken(name)]).toEqual([name, false]);
});

test("One environment is not named twice, in other letters or in letters that are put together differently", () => {
  expect(isTaken("production", "Production")).toBe(false);
  expect(isTaken("운영", "운영".normalize("NFD"))).toBe(false);
});
