import "reflect-metadata";
import { validateInput } from "../../../../platform/graphql/validate-input.js";
import { CweIdsField } from "./cwe-ids-field.js";

class Classified {
  @CweIdsField()
  cweIds?: readonly string[] | null;
}

const classified = (cweIds: readonly string[] | null) => validateInput(Object.assign(new Classified(), { cweIds }));

test.each([[["CWE-79"]], [["CWE-918", "CWE-20"]], [[]], [null]])("%p are weaknesses", async (cweIds) => {
  await classified(cweIds);
});

test.each([
  [["79"]],
  [["CWE-0"]],
  [["cwe-79"]],
  [["CWE-79", "CWE-79"]],
  [["CWE-79", "NVD-CWE-noinfo"]],
  [[...Array(11).keys()].map((place) => `CWE-${place + 1}`)],
])("%p are none, or too many", async (cweIds) => {
  await expect(classified(cweIds)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
});
