import { gateRules } from "./gate-rules.js";
import { type Gate, gates } from "./gates.js";

const now = new Date("2026-05-04T08:00:00.000Z");
const rules = gateRules<{ readonly services: readonly string[] }>()({
  LEAD_AND_OWNERS_ASSIGNED: ({ services }) => services.map((service) => ["NO_OWNER", { service }] as const),
});

test("A gate that nothing keeps shut says nothing", () => {
  expect(rules.LEAD_AND_OWNERS_ASSIGNED({ services: [] }, now)).toBeUndefined();
});

test("A gate says, for each reason, the words that the response model declares, with the facts filled in", () => {
  const sentence = (service: string) =>
    gates.LEAD_AND_OWNERS_ASSIGNED.refusals.NO_OWNER.replaceAll("{service}", service);
  expect(rules.LEAD_AND_OWNERS_ASSIGNED({ services: ["Exchange", "SharePoint"] }, now)).toBe(
    `${sentence("Exchange")} ${sentence("SharePoint")}`,
  );
});

test("A fact that looks like a place, or like a pattern, stays as it is", () => {
  const words = rules.LEAD_AND_OWNERS_ASSIGNED({ services: ["{service} $& {people}"] }, now);
  expect(words).toContain("owner for {service} $& {people}.");
});

test.each(Object.keys(gates) as Gate[])(
  "%s has words, each a sentence with nothing but places in its braces",
  (gate) => {
    const texts: readonly string[] = Object.values(gates[gate].refusals);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text.replaceAll(/\{[a-z][A-Za-z]*\}/g, "")).not.toMatch(/[{}]/);
    }
  },
);
