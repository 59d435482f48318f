import { attemptedAt } from "../../../platform/test-support/attempted-at.js";
import { followUpGates, ownedFollowUpGates } from "./follow-up-gates.js";
import type { FollowUp } from "./records/follow-up.js";

const attempt = attemptedAt(new Date("2026-05-04T08:00:00.000Z"));
const fileOf = (followUp: Partial<FollowUp>) => ({
  followUp: { title: "Patch", priority: null, serviceId: "exchange", ...followUp } as FollowUp,
  serviceIds: [],
});

test("Work waits for its own priority, whoever gives it", () => {
  const gate = followUpGates.FOLLOW_UP_PRIORITIZED;
  expect(gate(fileOf({}), attempt)?.en).toMatch(/"Patch".* with prioritizeFollowUp\./);
  expect(gate(fileOf({ serviceId: null }), attempt)?.en).toMatch(/"Patch".* with prioritizeSecurityFollowUp\./);
  expect(gate(fileOf({ priority: 1 }), attempt)).toBeUndefined();
});

test("Work in a service and work on the security team's own list are told apart, with the operation that is for each", () => {
  const { FOLLOW_UP_IN_SERVICE: inService, FOLLOW_UP_ON_SECURITY_LIST: onList } = followUpGates;
  const starting = { ...attempt, operation: "startFollowUp" };
  const startingOnList = { ...attempt, operation: "startSecurityFollowUp" };
  expect([inService(fileOf({}), starting), onList(fileOf({ serviceId: null }), startingOnList)]).toEqual([
    undefined,
    undefined,
  ]);
  expect(inService(fileOf({ serviceId: null }), starting)?.en).toMatch(/own list.* uses startSecurityFollowUp\./);
  expect(onList(fileOf({}), startingOnList)?.en).toMatch(/in a service.* uses startFollowUp\./);
});

test("Work is due on a day that is not over anywhere, and within five years", () => {
  const due = (dueOn: string) =>
    ownedFollowUpGates.DUE_AHEAD({ ...fileOf({}), owner: null }, { ...attempt, input: { dueOn } })?.en;
  for (const day of ["2026-05-03", "2026-05-04", "2031-05-05"]) expect([day, due(day)]).toEqual([day, undefined]);
  expect(due("2026-05-02")).toMatch(/^The day 2026-05-02 is over already\./);
  expect(due("1999-12-31")).toMatch(/is over already\./);
  expect(due("9999-12-31")).toMatch(/more than five years ahead\./);
});

test("Work is verified by somebody who does not own it, by whichever account", () => {
  const gate = followUpGates.VERIFIED_BY_ANOTHER;
  const by = (personId: string, otherAccountIds: readonly string[] = []) => ({
    ...attempt,
    viewer: { ...attempt.viewer, personId, otherAccountIds },
  });
  expect(gate(fileOf({ ownerId: "7" }), by("8"))).toBeUndefined();
  expect(gate(fileOf({ ownerId: "7" }), by("7"))?.en).toMatch(/^You own the follow-up "Patch"/);
  expect(gate(fileOf({ ownerId: "7" }), by("8", ["7"]))?.en).toMatch(/^You own/);
});

test("Work is owned by a person whom the organization knows", () => {
  const gate = ownedFollowUpGates.OWNER_IS_PERSON;
  const attempted = { ...attempt, input: { ownerId: "7" } };
  const owned = (kind: "PERSON" | "SERVICE_ACCOUNT") => ({ ...fileOf({}), owner: { id: "7", name: "Robo", kind } });
  expect(gate(owned("PERSON"), attempted)).toBeUndefined();
  expect(gate(owned("SERVICE_ACCOUNT"), attempted)?.en).toMatch(/^The account Robo is a program/);
  expect(gate({ ...fileOf({}), owner: null }, attempted)?.en).toMatch(/^Nobody has the id 7\./);
});
