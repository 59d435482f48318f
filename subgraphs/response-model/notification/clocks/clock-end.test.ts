import { clockEnd, inForceAt, versionAt } from "./clock-end.js";
import type { ClockTerm } from "./clock-term.js";
import { type Clock, clocks } from "./clocks.js";

const at = (text: string) => new Date(text);
const due = (clock: Clock, startedAt: string, other?: string) => {
  const end = clockEnd(clocks[clock] as ClockTerm, at(startedAt), other ? at(other) : undefined);
  return end.dueAt?.toISOString();
};
const warned = (clock: Clock, startedAt: string, other?: string) =>
  clockEnd(clocks[clock] as ClockTerm, at(startedAt), other ? at(other) : undefined).atRiskAt?.toISOString();

describe("Hours are counted through whatever comes", () => {
  test.each([
    ["GDPR_ARTICLE_33", "2026-04-02T20:00Z", "2026-04-05T20:00:00.000Z", "Easter"],
    [
      "GDPR_ARTICLE_33",
      "2026-03-27T10:00Z",
      "2026-03-30T10:00:00.000Z",
      "the night that is an hour shorter in Brussels",
    ],
    ["NIS2_EARLY_WARNING", "2026-10-24T12:00Z", "2026-10-25T12:00:00.000Z", "the night that is an hour longer"],
    ["KOREA_NETWORK_ACT_REPORT", "2027-02-06T03:00Z", "2027-02-07T03:00:00.000Z", "Seollal"],
    ["KOREA_PIPA_REPORT", "2026-09-24T00:00Z", "2026-09-27T00:00:00.000Z", "Chuseok"],
    ["INDIA_CERT_IN_REPORT", "2026-12-31T20:00Z", "2027-01-01T02:00:00.000Z", "the end of a year"],
    ["CRA_INCIDENT_NOTIFICATION", "2026-12-24T18:00Z", "2026-12-27T18:00:00.000Z", "Christmas"],
  ] as const)("%s from %s ends at %s, through %s", (clock, start, end, _through) =>
    expect(due(clock, start)).toBe(end),
  );
});

describe("A calendar month ends at the same time of the day in Brussels", () => {
  test.each([
    ["2026-01-31T10:00Z", "2026-02-28T10:00:00.000Z", "the last day of a shorter month"],
    ["2028-01-31T10:00Z", "2028-02-29T10:00:00.000Z", "a leap day"],
    ["2026-03-15T10:00Z", "2026-04-15T09:00:00.000Z", "summer time has come: 11:00 both times"],
    ["2026-10-10T09:00Z", "2026-11-10T10:00:00.000Z", "summer time has gone: 11:00 both times"],
    ["2026-02-28T02:00Z", "2026-03-28T02:00:00.000Z", "the day before summer time"],
    ["2026-02-28T23:30Z", "2026-03-31T22:30:00.000Z", "in Brussels it is 1 March already"],
    ["2026-02-15T09:00Z", "2026-03-15T09:00:00.000Z", "a Sunday: the directive leaves moving it to the Member States"],
  ])("The final report of NIS2 after a notification at %s is due at %s: %s", (start, end) =>
    expect(due("NIS2_FINAL_REPORT", start)).toBe(end),
  );

  test("A time that is skipped by summer time is the one an hour later", () => {
    // 28 February 2027, 02:30 in Brussels; on 28 March the clocks go from 02:00 to 03:00.
    expect(due("NIS2_FINAL_REPORT", "2027-02-28T01:30Z")).toBe("2027-03-28T01:30:00.000Z");
  });

  test("The final report on a vulnerability is due 14 days after a measure was available", () =>
    expect(due("CRA_VULNERABILITY_FINAL_REPORT", "2027-03-20T09:00Z")).toBe("2027-04-03T08:00:00.000Z"));
});

describe("The initial notification of DORA", () => {
  test.each([
    ["2026-05-04T10:00Z", "2026-05-04T08:00Z", "2026-05-04T14:00:00.000Z", "is due 4 hours after classification"],
    ["2026-05-05T06:00Z", "2026-05-04T08:00Z", "2026-05-05T08:00:00.000Z", "and at most 24 hours after awareness"],
    ["2026-05-05T09:00Z", "2026-05-04T08:00Z", "2026-05-05T13:00:00.000Z", "unless it is classified later than that"],
    ["2026-05-05T08:00Z", "2026-05-04T08:00Z", "2026-05-05T12:00:00.000Z", "or at that very moment"],
    ["2026-05-04T10:00Z", undefined, "2026-05-04T14:00:00.000Z", "also where awareness is not on record"],
    ["2026-05-02T10:00Z", "2026-05-02T09:00Z", "2026-05-02T14:00:00.000Z", "on a Saturday as on any day"],
  ])("Classified at %s, known since %s: %s, %s", (classified, aware, end, _says) =>
    expect(due("DORA_INITIAL_NOTIFICATION", classified, aware)).toBe(end),
  );
});

describe("The final report of DORA that ends on a day of rest is due at noon of the next working day", () => {
  test.each([
    ["2026-04-15T08:00Z", "2026-05-15T08:00:00.000Z", "a Friday, which stays as it is"],
    ["2026-04-16T08:00Z", "2026-05-18T10:00:00.000Z", "a Saturday"],
    ["2026-04-17T08:00Z", "2026-05-18T10:00:00.000Z", "a Sunday"],
    ["2026-03-06T08:00Z", "2026-04-07T10:00:00.000Z", "Easter Monday: Tuesday"],
    ["2026-03-04T08:00Z", "2026-04-07T10:00:00.000Z", "the Saturday before Easter: Tuesday as well"],
    ["2026-04-01T08:00Z", "2026-05-04T10:00:00.000Z", "1 May, a Friday: Monday"],
    ["2025-12-01T09:00Z", "2026-01-02T11:00:00.000Z", "New Year's Day: 2 January, when authorities work"],
    ["2026-01-31T09:00Z", "2026-03-02T11:00:00.000Z", "28 February, a Saturday"],
    ["2031-03-14T09:00Z", "2031-04-14T08:00:00.000Z", "Easter Monday of a year that is not known: not moved"],
    ["2031-05-10T09:00Z", "2031-06-10T09:00:00.000Z", "a Tuesday of such a year"],
    ["2031-05-14T09:00Z", "2031-06-16T10:00:00.000Z", "a Saturday of such a year: moved"],
  ])("After an intermediate report at %s it is due at %s: %s", (start, end) =>
    expect(due("DORA_FINAL_REPORT", start)).toBe(end),
  );

  test("It warns ahead of the end as it was, since an authority may work that day", () =>
    expect(warned("DORA_FINAL_REPORT", "2026-04-16T08:00Z")).toBe("2026-05-11T08:00:00.000Z"));
});

describe("Form 8-K is due at the end of the fourth business day after the decision", () => {
  test.each([
    ["2023-12-20T15:00Z", "2023-12-27T22:30:00.000Z", "over the first Christmas since it is owed"],
    ["2025-01-16T15:00Z", "2025-01-23T22:30:00.000Z", "over the Birthday of Martin Luther King, Jr."],
    ["2026-03-02T15:00Z", "2026-03-06T22:30:00.000Z", "decided on a Monday: Friday, 17:30 in New York"],
    ["2026-03-05T15:00Z", "2026-03-11T21:30:00.000Z", "over the weekend on which summer time begins"],
    ["2026-03-07T15:00Z", "2026-03-12T21:30:00.000Z", "on a Saturday: Monday is the first of the four"],
    ["2026-07-01T14:00Z", "2026-07-08T21:30:00.000Z", "over Independence Day, observed on Friday, 3 July"],
    ["2026-11-24T15:00Z", "2026-12-01T22:30:00.000Z", "over Thanksgiving"],
    ["2027-12-22T15:00Z", "2027-12-29T22:30:00.000Z", "over Christmas, observed on Friday, 24 December"],
    ["2028-11-07T15:00Z", "2028-11-14T22:30:00.000Z", "over Veterans Day, observed on Friday, 10 November"],
    ["2026-03-03T03:00Z", "2026-03-06T22:30:00.000Z", "on Monday evening in New York, which is Tuesday in London"],
  ])("Decided at %s it is due at %s: %s", (start, end) => expect(due("SEC_8_K_ITEM_1_05", start)).toBe(end));
});

test("An amendment is due four business days after what was missing is known", () =>
  expect(due("SEC_8_K_AMENDMENT", "2026-11-24T15:00Z")).toBe("2026-12-01T22:30:00.000Z"));

test("A trust service provider notifies within a day", () =>
  expect(due("NIS2_TRUST_SERVICE_NOTIFICATION", "2026-10-24T12:00Z")).toBe("2026-10-25T12:00:00.000Z"));

test.each([
  "GDPR_ARTICLE_33_PROCESSOR",
  "GDPR_ARTICLE_34",
  "NIS2_INTERMEDIATE_REPORT",
  "DORA_INTERMEDIATE_UPDATE",
  "KOREA_PIPA_POSSIBLE_LEAK",
  "NIS2_SERVICE_RECIPIENTS",
  "NIS2_THREAT_MEASURES",
  "DORA_CLIENTS",
  "CRA_USERS",
] as const)("%s is owed without undue delay, and never runs out", (clock) =>
  expect(clockEnd(clocks[clock] as ClockTerm, at("2026-12-01T00:00Z"))).toEqual({ atRiskAt: null, dueAt: null }),
);

test("A clock that is shorter than its warning is at risk from its start", () => {
  const term = { law: "GDPR", versions: [{ ...clocks.GDPR_ARTICLE_33.versions[0], warnHours: 100 }] } as const;
  expect(clockEnd(term, at("2026-05-04T08:00Z")).atRiskAt).toEqual(at("2026-05-04T08:00Z"));
});

describe("A law is in force from its first day, by the calendar of its jurisdiction", () => {
  test.each([
    ["CRA_INCIDENT_EARLY_WARNING", "2026-09-10T21:59Z", false, "Thursday evening in Brussels"],
    ["CRA_INCIDENT_EARLY_WARNING", "2026-09-10T22:00Z", true, "midnight in Brussels, the day before in London"],
    ["KOREA_PIPA_POSSIBLE_LEAK", "2026-09-10T14:59Z", false, "a minute before midnight in Seoul"],
    ["KOREA_PIPA_POSSIBLE_LEAK", "2026-09-10T15:00Z", true, "midnight in Seoul"],
    ["SEC_8_K_ITEM_1_05", "2023-12-18T04:59Z", false, "the evening before in New York"],
    ["SEC_8_K_ITEM_1_05", "2023-12-18T05:00Z", true, "midnight in New York"],
    ["CIRCIA_INCIDENT_REPORT", "2026-11-26T00:00Z", false, "a law whose rule is not final"],
    ["CIRCIA_INCIDENT_REPORT", "2199-01-01T00:00Z", false, "as long as nobody says from when"],
  ] as const)("%s at %s: %s, %s", (clock, moment, expected, _when) =>
    expect(inForceAt(clocks[clock] as ClockTerm, at(moment))).toBe(expected),
  );

  test("A newer version applies to what starts from its first day on, and the older one ends the day before", () => {
    const versionOf = (moment: string) => versionAt(clocks.KOREA_PIPA_REPORT, at(moment)).validFrom;
    expect(versionOf("2026-09-10T14:59:59.999Z")).toBe("2023-09-15");
    expect(versionOf("2026-09-10T15:00Z")).toBe("2026-09-11");
    expect(inForceAt(clocks.KOREA_PIPA_REPORT, at("2023-09-14T14:59Z"))).toBe(false);
  });

  test("A clock that is in force no more cannot start, and what it said can still be read", () => {
    const repealed = {
      law: "GDPR",
      versions: [{ ...clocks.GDPR_ARTICLE_33.versions[0], validUntil: "2030-12-31" }],
    } as const;
    expect(inForceAt(repealed, at("2030-12-31T22:59Z"))).toBe(true);
    expect(inForceAt(repealed, at("2030-12-31T23:00Z"))).toBe(false);
    expect(versionAt(repealed, at("2031-06-01T00:00Z"))).toBe(repealed.versions[0]);
  });
});
