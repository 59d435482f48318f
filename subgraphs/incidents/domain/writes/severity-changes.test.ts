import { caseFile, moment, responseWith } from "../../test-support/case-file.js";
import { people } from "../../test-support/organization.js";
import { followingServices } from "./severity-changes.js";

const grave = responseWith({ id: "grave", severity: "CRITICAL", severityRank: 4, priority: 1 });
const small = responseWith({ id: "small", severity: "LOW", severityRank: 1, priority: 4 });
const unjudged = responseWith({ id: "unjudged", severity: null, severityRank: null, priority: null });

const following = (
  before: readonly (typeof grave)[],
  after: readonly (typeof grave)[],
  incident: object = {},
  severityTold = false,
) => {
  const file = caseFile();
  const loaded = { ...file, incident: { ...file.incident, ...incident }, responses: before, severityTold };
  const given = { loaded, viewer: people.sora, now: moment, newIdentifier: () => "new" };
  return followingServices(given, after, { reason: "Because." });
};

test("A service that joins or leaves changes how bad the incident is, and history tells of it", () => {
  const joined = following([small], [small, grave], { severity: "LOW", priority: 4 });
  expect(joined.set).toMatchObject({ severity: "CRITICAL", priority: 1 });
  expect(joined.history).toMatchObject([
    {
      insert: "SeverityChange",
      row: {
        serviceId: null,
        fromSeverity: "LOW",
        toSeverity: "CRITICAL",
        fromPriority: 4,
        toPriority: 1,
        reason: "Because.",
      },
    },
  ]);
  const left = following([small, grave], [small], { severity: "CRITICAL", priority: 1 });
  expect(left.history).toMatchObject([{ row: { fromSeverity: "CRITICAL", toSeverity: "LOW" } }]);
});

test("History begins with nothing, not with what counts while nobody has judged a service", () => {
  const first = following([unjudged], [{ ...unjudged, severity: "MEDIUM", severityRank: 2, priority: 3 }], {
    severity: "MEDIUM",
    priority: 3,
  });
  expect(first.history).toMatchObject([
    { row: { fromSeverity: null, toSeverity: "MEDIUM", fromPriority: null, toPriority: 3 } },
  ]);
});

test("What history has said of a finding it does not say again, and goes on from, however bad that seemed", () => {
  const judged = (severity: "MEDIUM" | "LOW", priority: number) =>
    following([unjudged], [{ ...unjudged, severity, priority }], { severity: "MEDIUM", priority: 3 }, true).history;
  expect(judged("MEDIUM", 3)).toEqual([]);
  expect(judged("LOW", 4)).toMatchObject([
    { row: { fromSeverity: "MEDIUM", toSeverity: "LOW", fromPriority: 3, toPriority: 4 } },
  ]);
});

test("What stays as it is leaves no line", () => {
  expect(following([grave], [grave, small], { severity: "CRITICAL", priority: 1 }).history).toEqual([]);
  expect(following([unjudged], [unjudged, unjudged], { severity: "MEDIUM", priority: 3 }).history).toEqual([]);
});

test("An escalation that turns out to be worse waits no longer than its new severity allows, and never longer than before", () => {
  const inMinutes = (minutes: number) => new Date(moment.getTime() + minutes * 60_000);
  const dueAfter = (receiptDueAt: Date | null, incident: object = {}) =>
    following([small], [small, grave], { state: "SUSPECTED", severity: "LOW", receiptDueAt, ...incident }).set;
  expect(dueAfter(inMinutes(200))).toMatchObject({ receiptDueAt: inMinutes(15) });
  expect(dueAfter(inMinutes(10))).not.toHaveProperty("receiptDueAt");
  expect(dueAfter(inMinutes(200), { state: "RECEIVED" })).not.toHaveProperty("receiptDueAt");
  expect(dueAfter(inMinutes(-5), { receiptOverdueAt: moment })).not.toHaveProperty("receiptDueAt");
});
