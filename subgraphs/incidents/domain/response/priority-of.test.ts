import type { FunctionalImpact } from "../../../response-model/detection-and-analysis/functional-impacts.js";
import type { InformationImpact } from "../../../response-model/detection-and-analysis/information-impacts.js";
import { informationImpacts } from "../../../response-model/detection-and-analysis/information-impacts.js";
import type { Recoverability } from "../../../response-model/detection-and-analysis/recoverabilities.js";
import { priorityOf } from "./priority-of.js";

const information: readonly InformationImpact[] = ["NONE", "PROPRIETARY_BREACH", "INTEGRITY_LOSS", "PRIVACY_BREACH"];

/** Functional impact and recoverability, then the priority for each information impact of the list above. */
const table: readonly (readonly [FunctionalImpact, Recoverability, readonly number[]])[] = [
  ["NONE", "REGULAR", [5, 3, 3, 2]],
  ["NONE", "SUPPLEMENTED", [4, 3, 3, 2]],
  ["NONE", "EXTENDED", [3, 2, 2, 1]],
  ["NONE", "NOT_RECOVERABLE", [2, 1, 1, 1]],
  ["LOW", "REGULAR", [4, 3, 3, 2]],
  ["LOW", "SUPPLEMENTED", [4, 3, 3, 2]],
  ["LOW", "EXTENDED", [3, 2, 2, 1]],
  ["LOW", "NOT_RECOVERABLE", [2, 1, 1, 1]],
  ["MEDIUM", "REGULAR", [3, 2, 2, 1]],
  ["MEDIUM", "SUPPLEMENTED", [3, 2, 2, 1]],
  ["MEDIUM", "EXTENDED", [2, 2, 2, 1]],
  ["MEDIUM", "NOT_RECOVERABLE", [1, 1, 1, 1]],
  ["HIGH", "REGULAR", [2, 1, 1, 1]],
  ["HIGH", "SUPPLEMENTED", [2, 1, 1, 1]],
  ["HIGH", "EXTENDED", [1, 1, 1, 1]],
  ["HIGH", "NOT_RECOVERABLE", [1, 1, 1, 1]],
];

test.each(table)(
  "With functional impact %s and recoverability %s the priorities are %j",
  (functional, recoverability, priorities) => {
    expect(information.map((impact) => priorityOf(functional, [impact], recoverability))).toEqual(priorities);
  },
);

test("The table names every information impact", () => {
  expect([...information].sort()).toEqual(Object.keys(informationImpacts).sort());
});

test("Of several information impacts the gravest counts", () => {
  expect(priorityOf("NONE", ["INTEGRITY_LOSS", "PRIVACY_BREACH"], "REGULAR")).toBe(2);
  expect(priorityOf("NONE", [], "REGULAR")).toBe(5);
});
