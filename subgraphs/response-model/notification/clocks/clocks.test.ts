import { type Law, laws } from "../laws.js";
import { endsOfNoticeClocks, endsOfOutsideClocks } from "./clock-ends.js";
import type { ClockTerm } from "./clock-term.js";
import { clocks } from "./clocks.js";

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
    ].toSorted(),
  );
});

test.each(terms)("What starts %s with a preceding notice is a clock of the same law", (_, { law, from, after }) => {
  expect(after !== undefined).toBe(from === "PRECEDING_NOTICE");
  if (after) expect(clocks[after as keyof typeof clocks].law).toBe(law);
});

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
