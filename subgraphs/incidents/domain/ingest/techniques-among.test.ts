import { attackTechniques } from "../../../response-model/attack/attack-techniques.js";
import { techniquesAmong } from "./techniques-among.js";

test("The names that ATT&CK knows are returned as techniques, and the others as they were written", () => {
  expect(techniquesAmong(["t1110.003", "T9999", " T1528 ", "T1110.003", "Sign-in", "__proto__", "T1110.999"])).toEqual({
    known: ["T1110.003", "T1528"],
    unknown: ["T9999", "Sign-in", "__proto__", "T1110.999"],
  });
});

test("A revoked technique counts as its replacement, and a deprecated one as no technique", () => {
  const all = [...attackTechniques.values()];
  const revoked = all.filter(({ state }) => state === "REVOKED").map(({ id }) => id);
  const deprecated = all.filter(({ state }) => state === "DEPRECATED").map(({ id }) => id);
  const { known, unknown } = techniquesAmong(revoked);
  expect(revoked.length).toBeGreaterThan(50);
  expect(known.every((id) => attackTechniques.get(id)?.state === "CURRENT")).toBe(true);
  expect(unknown.every((id) => attackTechniques.get(id)?.state === "REVOKED")).toBe(true);
  expect(known.length).toBeGreaterThan(unknown.length);
  expect(techniquesAmong(deprecated)).toEqual({ known: [], unknown: deprecated });
});
