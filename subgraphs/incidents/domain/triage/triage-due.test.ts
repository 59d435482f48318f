import { alertWith, moment } from "../../test-support/case-file.js";
import { triageDue, triageDueAfter } from "./triage-due.js";

const inMinutes = (minutes: number) => new Date(moment.getTime() + minutes * 60_000);
const waiting = alertWith({
  ...{ state: "RECEIVED", acknowledgedAt: null, suppressedAt: null, reportedSeverity: "LOW" },
  triageDueAt: inMinutes(600),
});

test("What is worse is triaged sooner, and what nobody has judged as what is medium", () => {
  const due = (["CRITICAL", "HIGH", "MEDIUM", null, "LOW", "INFORMATIONAL"] as const).map((one) =>
    triageDue(one, moment),
  );
  expect(due).toEqual([30, 60, 240, 240, 1440, 4320].map(inMinutes));
});

test.each([
  ["what is told again as it was keeps its time", waiting, waiting, inMinutes(600)],
  ["what is worse waits no longer than that allows", waiting, { ...waiting, reportedSeverity: "HIGH" }, inMinutes(60)],
  [
    "what is worse and was due before that stays so",
    { ...waiting, triageDueAt: inMinutes(5) },
    { ...waiting, triageDueAt: inMinutes(5), reportedSeverity: "HIGH" },
    inMinutes(5),
  ],
  [
    "what somebody has acknowledged is due as they said, while it is as bad as it was",
    { ...waiting, acknowledgedAt: moment },
    { ...waiting, acknowledgedAt: moment },
    inMinutes(600),
  ],
  [
    "what somebody has acknowledged and is worse waits no longer than that allows",
    { ...waiting, acknowledgedAt: moment },
    { ...waiting, acknowledgedAt: moment, reportedSeverity: "CRITICAL" },
    inMinutes(30),
  ],
  [
    "what somebody has acknowledged for sooner than it turns out to allow stays so",
    { ...waiting, acknowledgedAt: moment, triageDueAt: inMinutes(5) },
    { ...waiting, acknowledgedAt: moment, triageDueAt: inMinutes(5), reportedSeverity: "CRITICAL" },
    inMinutes(5),
  ],
  ["what is held back keeps its time", waiting, { ...waiting, suppressedAt: moment }, inMinutes(600)],
  ["what comes back has its time from now", { ...waiting, suppressedAt: moment }, waiting, inMinutes(1440)],
  ["what has none gets one", { ...waiting, triageDueAt: null }, { ...waiting, triageDueAt: null }, inMinutes(1440)],
  [
    "what is triaged and is worse than that is looked at again",
    { ...waiting, state: "TRIAGED" },
    { ...waiting, state: "TRIAGED", reportedSeverity: "CRITICAL" },
    inMinutes(30),
  ],
  ["what is triaged keeps what it has", waiting, { ...waiting, state: "TRIAGED", triageDueAt: null }, null],
] as const)("After a report: %s", (_, before, after, due) => {
  expect(triageDueAfter(before, after, moment)).toEqual(due);
});
