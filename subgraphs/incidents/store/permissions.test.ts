import { permissionsThatDiffer } from "../../../platform/test-support/reading/permissions-that-differ.js";
import { people } from "../test-support/organization.js";
import { readings } from "./reader.js";

test("Who may read something is one text for everybody, in which the viewer is a parameter", () => {
  expect(permissionsThatDiffer(readings as never, Object.values(people))).toEqual([]);
});
