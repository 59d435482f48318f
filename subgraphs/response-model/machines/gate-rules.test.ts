import type { Words } from "../../../platform/runtime/words.js";
import { attemptedAt } from "../../../platform/test-support/attempted-at.js";
import { gateRules } from "./gate-rules.js";
import { type Gate, gates } from "./gates.js";

const attempt = attemptedAt(new Date("2026-05-04T08:00:00.000Z"));
const rules = gateRules<{ readonly services: readonly string[] }>()({
  LEAD_AND_OWNERS_ASSIGNED: ({ services }) => services.map((service) => ["NO_OWNER", { service }] as const),
});

test("A gate that nothing keeps shut says nothing", () => {
  expect(rules.LEAD_AND_OWNERS_ASSIGNED({ services: [] }, attempt)).toBeUndefined();
});

test("A gate says, for each reason, the words that the response model declares, with the facts filled in", () => {
  const sentence = (service: string) =>
    gates.LEAD_AND_OWNERS_ASSIGNED.refusals.NO_OWNER.en.replaceAll("{service}", service);
  expect(rules.LEAD_AND_OWNERS_ASSIGNED({ services: ["Exchange", "SharePoint"] }, attempt)?.en).toBe(
    `${sentence("Exchange")} ${sentence("SharePoint")}`,
  );
});

test("A fact that looks like a place, or like a pattern, stays as it is", () => {
  const words = rules.LEAD_AND_OWNERS_ASSIGNED({ services: ["{service} $& {people}"] }, attempt)?.en;
  expect(words).toContain("owner for {service} $& {people}.");
});

test("Words that are filled in are in the language of the sentence", () => {
  const missing = { en: "the Exchange team", ko: "Exchange 팀" };
  const shut = gateRules<typeof missing>()({
    ["VIRTUAL_TEAM_FORMED" as const]: (them) => [["INCOMPLETE", { missing: them }]],
  });
  const { en, ko } = shut.VIRTUAL_TEAM_FORMED(missing, attempt) ?? { en: "", ko: "" };
  expect(en).toContain("somebody from the Exchange team.");
  expect(ko).toContain("가상 팀에 Exchange 팀 구성원이 없습니다.");
});

test("A gate sees who attempts what", () => {
  const shut = gateRules<object, { readonly service: string }>()({
    LEAD_AND_OWNERS_ASSIGNED: (_, { input, viewer }) => [["NO_OWNER", { service: `${input.service}/${viewer.name}` }]],
  });
  const attempted = { ...attempt, input: { service: "Exchange" } };
  expect(shut.LEAD_AND_OWNERS_ASSIGNED({}, attempted)?.en).toContain(`owner for Exchange/${attempt.viewer.name}.`);
});

const places = (text: string) => (text.match(/\{[a-z][A-Za-z]*\}/g) ?? []).toSorted();

describe.each(Object.keys(gates) as Gate[])("%s", (gate) => {
  const all: readonly Words[] = Object.values(gates[gate].refusals);

  test("has words, each a sentence with nothing but places in its braces", () => {
    expect(all.length).toBeGreaterThan(0);
    for (const { en, ko } of all) {
      expect(en).toMatch(/^[A-Z].*\.$/);
      expect(ko).toMatch(/[가-힣].*\.$/);
      for (const text of [en, ko]) expect(text.replaceAll(/\{[a-z][A-Za-z]*\}/g, "")).not.toMatch(/[{}]/);
    }
  });

  test("says the same facts in Korean", () => {
    for (const { en, ko } of all) expect(places(ko)).toEqual(places(en));
  });
});
