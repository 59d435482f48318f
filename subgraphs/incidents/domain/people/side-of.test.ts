import { people, teams } from "../../test-support/organization.js";
import { sideOf } from "./side-of.js";

test.each([
  ["of its own team", people.erin, "SERVICE_TEAM"],
  ["of the security team", people.sora, "SECURITY_TEAM"],
  ["of another service", people.shai, "SECURITY_TEAM"],
  ["of both teams", { memberships: [...people.sora.memberships, ...people.erin.memberships] }, "SERVICE_TEAM"],
] as const)("About a service, somebody %s speaks for the %s", (_, viewer, side) =>
  expect(sideOf(viewer, { ownerTeamId: teams.exchange.teamId })).toBe(side),
);
