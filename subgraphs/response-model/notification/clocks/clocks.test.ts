import { type Law, laws } from "../laws.js";
import { admittedExceptions } from "./admitted-exceptions.js";
import { endsOfNoticeClocks, endsOfOutsideClocks } from "./clock-ends.js";
import type { ClockTerm } from "./clock-term.js";
import { type Clock, clocks } from "./clocks.js";

const terms: readonly (readonly [string, ClockTerm])[] = Object.entries(clocks);

test("Every law has a clock", () => {
  expect(new Set(terms.map(([, { law }]) => law))).toEqual(new Set(Object.keys(laws) as Law[]));
});

test.each(terms)("The versions of %s follow one another without a gap, the oldest first", (_, { versions }) => {
  for (const [index, { validUntil }] of versions.slice(0, -1).entries()) {
    const next = versions[index + 1]?.validFrom;
    expect(next && validUntil && Date.parse(next) - Date.parse(validUntil)).toBe(86_400_000);
  }
});

test.each(terms)("%s is ended by whoever tells its addressee", (code, { addressee, endedBy }) => {
  if (code === "PROMISED_UPDATE")
    return expect(endedBy).toEqual(expect.arrayContaining(["recordNoticeDelivery", "recordAuthorityNotice"]));
  const isOutside = addressee === "AUTHORITY" || addressee === "INVESTORS";
  return expect(endedBy).toBe(isOutside ? endsOfOutsideClocks : endsOfNoticeClocks);
});

test("Only final reports, and what supplements a notice later, outlast the response", () => {
  const outlasting = terms.flatMap(([code, { blocks }]) => (blocks === "closeIncident" ? [code] : []));
  expect(outlasting.toSorted()).toEqual(
    [
      "PROMISED_UPDATE",
      "NIS2_FINAL_REPORT",
      "NIS2_FINAL_REPORT_AFTER_HANDLING",
      "DORA_FINAL_REPORT",
      "CRA_VULNERABILITY_FINAL_REPORT",
      "CRA_INCIDENT_FINAL_REPORT",
      "CIRCIA_SUPPLEMENT",
      "KOREA_NETWORK_ACT_SUPPLEMENT",
      "SEC_8_K_AMENDMENT",
    ].toSorted(),
  );
});

test.each(terms)("Whatever %s follows, starts with or takes the place of is a clock of the same law", (_, term) => {
  if (term.from === "PRECEDING_NOTICE") expect(term.after).toBeDefined();
  for (const other of [term.after, term.alongside, term.inPlaceOf])
    if (other) expect(clocks[other as Clock]).toMatchObject({ law: term.law, addressee: term.addressee });
});

test("Clocks that start together start with the same thing", () => {
  const together = terms.flatMap(([code, { alongside }]) => (alongside ? [[alongside, code]] : []));
  expect(together).toEqual([
    ["NIS2_EARLY_WARNING", "NIS2_INCIDENT_NOTIFICATION"],
    ["CRA_VULNERABILITY_EARLY_WARNING", "CRA_VULNERABILITY_NOTIFICATION"],
    ["CRA_INCIDENT_EARLY_WARNING", "CRA_INCIDENT_NOTIFICATION"],
  ]);
  for (const [first, second] of together) expect(clocks[first as Clock].from).toBe(clocks[second as Clock].from);
});

test("What can happen more than once asks for a notice each time, and nothing else does", () => {
  const several = ["NEW_FACT", "REQUEST", "RANSOM_PAYMENT", "MEASURE_AVAILABLE", "HANDLED"];
  for (const [code, { from, recurs }] of terms) expect([code, recurs === true]).toEqual([code, several.includes(from)]);
});

test("A duty has the exceptions that its law gives, and besides that it does not apply after all", () => {
  const others = terms.flatMap(([code, term]) => {
    const reasons = admittedExceptions(term).map(({ reason }) => reason);
    expect(reasons).toContain("DUTY_NOT_APPLICABLE");
    const own = reasons.filter((reason) => reason !== "DUTY_NOT_APPLICABLE");
    return own.length > 0 ? [[code, own]] : [];
  });
  expect(Object.fromEntries(others)).toEqual({
    CUSTOMER_CONTRACT_72_HOURS: ["DATA_UNINTELLIGIBLE"],
    PROMISED_UPDATE: ["DATA_UNINTELLIGIBLE"],
    CONTRACT_OF_THE_ORGANIZATION: ["DATA_UNINTELLIGIBLE"],
    GDPR_ARTICLE_33: ["RISK_UNLIKELY"],
    GDPR_ARTICLE_34: ["DATA_UNINTELLIGIBLE", "HIGH_RISK_AVERTED", "DISPROPORTIONATE_EFFORT"],
    KOREA_PIPA_REPORT: ["LEAK_RECOVERED"],
  });
});

test.each(terms)(
  "A delay of %s always has an end, and a first period where it does not add to another",
  (_, { delays = [] }) => {
    for (const { extensionDays, hours, totalDays, article } of delays) {
      expect(extensionDays).toBeGreaterThan(0);
      expect(article).not.toBe("");
      if (hours === undefined) expect(delays.some((one) => one.hours !== undefined)).toBe(true);
      if (totalDays !== undefined) expect(totalDays * 24).toBeGreaterThan(hours ?? 0);
    }
  },
);

test.each([
  ["GDPR_ARTICLE_33", "REASONABLE_CERTAINTY"],
  ["GDPR_ARTICLE_34", "REASONABLE_CERTAINTY"],
  ["GDPR_ARTICLE_33_PROCESSOR", "AWARENESS"],
  ["NIS2_EARLY_WARNING", "AWARENESS"],
  ["CRA_INCIDENT_EARLY_WARNING", "AWARENESS"],
  ["KOREA_NETWORK_ACT_REPORT", "AWARENESS"],
  ["KOREA_PIPA_POSSIBLE_LEAK", "POSSIBILITY_LEARNT"],
  ["INDIA_CERT_IN_REPORT", "NOTICED"],
  ["CIRCIA_INCIDENT_REPORT", "REASONABLE_BELIEF"],
] as const)("%s starts with %s", (clock, from) => expect(clocks[clock].from).toBe(from));

test.each(terms)("%s warns where it runs out, and only there", (_, { versions }) => {
  for (const { length, warnHours } of versions) expect(warnHours === undefined).toBe("none" in length);
});

test.each(terms)("%s says what its notice contains, once each, and where that is written", (code, { versions }) => {
  for (const { content, source, article } of versions) {
    expect(new Set(content).size).toBe(content.length);
    expect(content.length > 0).toBe(code !== "PROMISED_UPDATE");
    expect(new URL(source).protocol).toBe("https:");
    expect(article).not.toBe("");
  }
});
