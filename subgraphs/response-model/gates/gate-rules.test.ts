import type { Words } from "../../../platform/runtime/words.js";
import { attemptedAt } from "../../../platform/test-support/attempted-at.js";
import { gateRules, ofEach } from "./gate-rules.js";
import { type Gate, gates } from "./gates.js";

const attempt = attemptedAt(new Date("2026-05-04T08:00:00.000Z"));
const rules = gateRules<{ readonly services: readonly string[] }>()({
  OWNER_ACCEPTED: ({ services }) => services.map((service) => ["NO_OWNER", { service }] as const),
});

test("A gate that nothing keeps shut says nothing", () => {
  expect(rules.OWNER_ACCEPTED({ services: [] }, attempt)).toBeUndefined();
});

test("A gate says, for each reason, the words that the response model declares, with the facts filled in", () => {
  const sentence = (service: string) => gates.OWNER_ACCEPTED.refusals.NO_OWNER.en.replaceAll("{service}", service);
  expect(rules.OWNER_ACCEPTED({ services: ["Exchange", "SharePoint"] }, attempt)?.en).toBe(
    `${sentence("Exchange")} ${sentence("SharePoint")}`,
  );
});

test("A fact that looks like a place, or like a pattern, stays as it is", () => {
  const words = rules.OWNER_ACCEPTED({ services: ["{service} $& {people}"] }, attempt)?.en;
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

test("A reason whose words have no places is named alone, and nothing is filled in", () => {
  const shut = gateRules<object>()({ ["NOT_AN_ATTACK" as const]: () => [["TRUE_POSITIVE"]] });
  expect(shut.NOT_AN_ATTACK({}, attempt)).toEqual(gates.NOT_AN_ATTACK.refusals.TRUE_POSITIVE);
});

test("What somebody wrote is a sentence of its own, with its full stop, in every language", () => {
  const shut = gateRules<string>()({ ["SIGHTING_STANDS" as const]: (reason) => [["WITHDRAWN", { reason }]] });
  for (const reason of ["It was a test", "It was a test."]) {
    const words = shut.SIGHTING_STANDS(reason, attempt);
    expect([words?.en, words?.ko]).toEqual([
      expect.stringContaining("already: It was a test. What was seen"),
      expect.stringContaining("It was a test. "),
    ]);
  }
});

test("A gate sees who attempts what", () => {
  const shut = gateRules<object, { readonly service: string }>()({
    OWNER_ACCEPTED: (_, { input, viewer }) => [["NO_OWNER", { service: `${input.service}/${viewer.name}` }]],
  });
  const attempted = { ...attempt, input: { service: "Exchange" } };
  expect(shut.OWNER_ACCEPTED({}, attempted)?.en).toContain(`owner for Exchange/${attempt.viewer.name}.`);
});

describe("A gate that is asked of the parts of a thing", () => {
  interface Part {
    readonly name: string;
    readonly hasOwner: boolean;
  }
  const ofParts = ofEach(
    gateRules<Part>()({
      OWNER_ACCEPTED: ({ name, hasOwner }, { viewer }) =>
        hasOwner ? [] : [["NO_OWNER", { service: `${name} (${viewer.name})` }]],
    }),
    (parts: readonly Part[]) => parts,
  );
  const owned = { name: "Exchange", hasOwner: true };
  const unowned = ["SharePoint", "Teams"].map((name) => ({ name, hasOwner: false }));

  test("is open when it is open for every one, and where there is none", () => {
    expect(ofParts.OWNER_ACCEPTED([owned, owned], attempt)).toBeUndefined();
    expect(ofParts.OWNER_ACCEPTED([], attempt)).toBeUndefined();
  });

  test("is shut when it is shut for one, and says so of each such part, in its language and for the same attempt", () => {
    const { NO_OWNER } = gates.OWNER_ACCEPTED.refusals;
    const said = ({ en, ko }: Words, service: string): Words => ({
      en: en.replace("{service}", service),
      ko: ko.replace("{service}", service),
    });
    const [first, second] = unowned.map(({ name }) => said(NO_OWNER, `${name} (${attempt.viewer.name})`));
    expect(ofParts.OWNER_ACCEPTED([owned, ...unowned], attempt)).toEqual({
      en: `${first?.en} ${second?.en}`,
      ko: `${first?.ko} ${second?.ko}`,
    });
  });
});

const places = (text: string) => (text.match(/\{[a-z][A-Za-z]*\}/g) ?? []).toSorted();

describe.each(Object.keys(gates) as Gate[])("%s", (gate) => {
  const all: readonly Words[] = Object.values(gates[gate].refusals);

  test("has words, each of them sentences that begin with a capital, a fact or a quoted name, with nothing but places in their braces", () => {
    expect(all.length).toBeGreaterThan(0);
    for (const { en, ko } of all) {
      expect(en).toMatch(/^([A-Z]|["'`]?\{[a-z]|`[a-z]).*\.$/);
      expect(en).not.toMatch(/\. [a-z]/);
      expect(ko).toMatch(/[가-힣].*\.$/);
      for (const text of [en, ko]) expect(text.replaceAll(/\{[a-z][A-Za-z]*\}/g, "")).not.toMatch(/[{}]/);
    }
  });

  test("says the same facts in Korean", () => {
    for (const { en, ko } of all) expect(places(ko)).toEqual(places(en));
  });
});
