import {
  narrowedForSome,
  permissionsThatDiffer,
  viewerParametersThatDiffer,
} from "../../../platform/test-support/reading/permissions-that-differ.js";
import { people } from "../test-support/organization.js";
import { readings } from "./reader.js";

test("Who may read something is one text for everybody, in which the viewer is a parameter", () => {
  expect(permissionsThatDiffer(readings as never, Object.values(people))).toEqual([]);
});

test("What a permission is told of a viewer has one value under one name, whatever is read", () => {
  expect(viewerParametersThatDiffer(readings as never, Object.values(people))).toEqual([]);
});

test("Pages that a row leads to are narrowed for everybody or for nobody, where nothing is asked for", () => {
  expect(narrowedForSome(readings as never, Object.values(people))).toEqual([]);
});
