import { idOf, services, sources } from "../../test-support/organization.js";
import { keptFingerprints, namedFingerprints } from "./named-fingerprints.js";
import { isMatched } from "./suppression-of.js";

const alert = {
  serviceId: services.exchange,
  alertSourceId: sources.exchange,
  title: "Disk nearly full on MBX-12",
  fingerprint: "disk-12",
  reportedTechniques: ["T1110.003"],
  reportedRules: ["7f21", "Disk nearly full"],
  severityRank: 1,
};
const rule = {
  serviceId: services.exchange,
  alertSourceIds: [],
  titleContains: null,
  fingerprints: [],
  rules: [],
  techniques: [],
  severityAtMost: "MEDIUM",
  includesUnrated: false,
} as const;

test.each([
  ["words of the title, in capitals or not", { titleContains: "NEARLY full" }],
  ["its fingerprint among several", { fingerprints: ["disk-11", "disk-12"] }],
  ["the id or the name of a rule that raised it", { rules: ["9a04", "7f21"] }],
  ["its source", { alertSourceIds: [sources.exchange] }],
  ["the whole of a technique that it has a part of", { techniques: ["T1110"] }],
  ["the same technique", { techniques: ["T1003", "T1110.003"] }],
  ["several things that are all true of it", { titleContains: "disk", techniques: ["T1110"] }],
])("A rule with %s matches an alert", (_what, set) => expect(isMatched({ ...rule, ...set }, alert)).toBe(true));

test.each([
  ["of another service", { serviceId: services.sharepoint }],
  ["with another rule", { rules: ["9a04"] }],
  ["with a part of the name of a rule", { rules: ["Disk"] }],
  ["of another source", { alertSourceIds: [sources.routed] }],
  ["with signs that mean something in a pattern", { titleContains: "Disk.*full" }],
  ["with another part of the technique", { techniques: ["T1110.001"] }],
  ["with a technique whose number begins alike", { techniques: ["T111"] }],
  ["with one thing that is true and one that is not", { titleContains: "disk", fingerprints: ["other"] }],
])("A rule %s does not match it", (_what, set) => expect(isMatched({ ...rule, ...set }, alert)).toBe(false));

test("A rule matches nothing worse than it says, and nothing without a severity unless it says so", () => {
  const matches = (severityRank: number, set: object = {}) =>
    isMatched({ ...rule, ...set }, { ...alert, severityRank });
  expect([0, 1, 2, 3, 4, -1].map((rank) => matches(rank))).toEqual([true, true, true, false, false, false]);
  expect([-1, 3].map((rank) => matches(rank, { includesUnrated: true }))).toEqual([true, false]);
});

test("An alert that no source has handed in is matched by no rule for a source or a fingerprint", () => {
  const reported = { ...alert, alertSourceId: null, fingerprint: null };
  expect(isMatched({ ...rule, alertSourceIds: [idOf(1)] }, reported)).toBe(false);
  expect(isMatched({ ...rule, fingerprints: ["disk-12"] }, reported)).toBe(false);
});

test("What names rules alone matches what they raise, and nothing where a process of the release before reads it", () => {
  const kept = { ...rule, rules: ["7f21"], fingerprints: keptFingerprints([], ["7f21"]) };
  expect(isMatched(kept, alert)).toBe(true);
  expect(namedFingerprints(kept)).toEqual([]);
  // That process knows no rules: what it would hold back by the rest of it, it would of every alert.
  const ofBefore = ({ fingerprints }: typeof kept, { fingerprint }: typeof alert) =>
    fingerprints.length === 0 || fingerprints.includes(fingerprint);
  expect(ofBefore(kept, alert)).toBe(false);
  const both = { ...rule, rules: ["7f21"], fingerprints: keptFingerprints(["disk-12", "disk-12"], ["7f21"]) };
  expect(namedFingerprints(both)).toEqual(["disk-12"]);
  expect(ofBefore(both, { ...alert, fingerprint: "disk-12" })).toBe(false);
  expect(keptFingerprints([], [])).toEqual([]);
});
