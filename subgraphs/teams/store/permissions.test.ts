import type { Viewer } from "../../../platform/identity/viewer.js";
import {
  narrowedForSome,
  permissionsThatDiffer,
  viewerParametersThatDiffer,
} from "../../../platform/test-support/reading/permissions-that-differ.js";
import { responsibilities } from "../../response-model/process/responsibilities.js";
import { readings } from "./reader.js";

const somebody: Viewer = { subject: "somebody", kind: "PERSON", personId: "1", name: "Somebody", memberships: [] };
const everything: Viewer = {
  ...somebody,
  memberships: [
    {
      ...{ teamId: "2", teamName: "Everybody's", kind: "CENTRAL_SECURITY", serviceIds: ["3"] },
      responsibilities: Object.keys(responsibilities),
    } as never,
  ],
};

test("Who may read something is one text for everybody, in which the viewer is a parameter", () => {
  expect(permissionsThatDiffer(readings as never, [somebody, everything])).toEqual([]);
});

test("What a permission is told of a viewer has one value under one name, whatever is read", () => {
  expect(viewerParametersThatDiffer(readings as never, [somebody, everything])).toEqual([]);
});

test("Pages that a row leads to are narrowed for everybody or for nobody, where nothing is asked for", () => {
  expect(narrowedForSome(readings as never, [somebody, everything])).toEqual([]);
});
