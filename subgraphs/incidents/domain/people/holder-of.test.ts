import { assignmentStates } from "../../../response-model/machines/case/assignment-states.js";
import { assignmentOf } from "../../test-support/case-file.js";
import type { Assignment } from "../records/people/assignment.js";
import { holderOf, leadRole, openOfferOf, ownerRole } from "./holder-of.js";

const roles = [leadRole, ownerRole("exchange"), ownerRole("sharepoint")] as const;
const assignments = roles.map((role) => assignmentOf(role));

test.each(roles)("Each role has its own holder: %j", (role) => {
  expect(holderOf(role, assignments)).toBe(assignments[roles.indexOf(role)]);
  expect(
    holderOf(
      role,
      assignments.filter((one) => one !== assignments[roles.indexOf(role)]),
    ),
  ).toBeUndefined();
});

test("Who has accepted holds a role, and who was offered it has not answered; nobody else counts", () => {
  const states = Object.keys(assignmentStates) as Assignment["state"][];
  const counting = (one: typeof holderOf) => states.filter((state) => one(leadRole, [assignmentOf({ state })]));
  expect(counting(holderOf)).toEqual(["ACCEPTED"]);
  expect(counting(openOfferOf)).toEqual(["OFFERED"]);
});
