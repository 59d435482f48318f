import { validateSync } from "class-validator";
import { LogSourcesField } from "./log-sources-field.js";
import type { RequiredLogSourceInput } from "./required-log-source-input.js";

class Needed {
  @LogSourcesField("Which logs.")
  logSources!: readonly RequiredLogSourceInput[];
}
const isTaken = (...logSources: readonly RequiredLogSourceInput[]) =>
  validateSync(Object.assign(new Needed(), { logSources }), { forbidUnknownValues: false }).every(({ constraints }) =>
    Object.keys(constraints ?? {}).every((rule) => rule === "unknownValue"),
  );

test("Logs are named by their product, their category or their service, or any of them together", () => {
  expect(isTaken({ product: "windows" }, { category: "proxy" }, { service: "sysmon" })).toBe(true);
  expect(isTaken({ product: "windows", category: "process_creation", service: "sysmon" })).toBe(true);
  expect(isTaken({})).toBe(false);
  expect(isTaken({ product: "aws" }, { product: null })).toBe(false);
});

test("The same logs are not named twice, in other letters", () => {
  expect(isTaken({ product: "aws" }, { product: "AWS", category: null })).toBe(false);
});
