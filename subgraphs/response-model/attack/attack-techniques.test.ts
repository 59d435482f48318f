import { attackTactics } from "./attack-tactics.js";
import { attackTechniques } from "./attack-techniques.js";
import { techniqueProblem } from "./technique-problem.js";
import { techniquesOfTactics } from "./techniques-of-tactics.js";
import { withSubtechniques } from "./with-subtechniques.js";

const all = [...attackTechniques.values()];
const current = all.filter(({ state }) => state === "CURRENT");

test("The release has as many tactics, techniques and sub-techniques as MITRE says of it", () => {
  expect(Object.keys(attackTactics)).toHaveLength(15);
  expect(current.filter(({ parentId }) => parentId === null)).toHaveLength(222);
  expect(current.filter(({ parentId }) => parentId !== null)).toHaveLength(475);
});

test("Each id stands once and has the form of ATT&CK's, and each current technique serves a tactic of the matrix", () => {
  expect(all.filter(({ id }) => !/^T1\d{3}(\.\d{3})?$/.test(id))).toEqual([]);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  const known = Object.keys(attackTactics);
  expect(current.filter(({ tactics }) => tactics.length === 0 || tactics.some((one) => !known.includes(one)))).toEqual(
    [],
  );
});

test("A sub-technique is of a technique that stands, and what was revoked names one that stands now", () => {
  const stands = (id: string | null) => id === null || attackTechniques.get(id)?.state === "CURRENT";
  expect(current.filter(({ parentId }) => !stands(parentId))).toEqual([]);
  expect(all.filter(({ replacedById }) => !stands(replacedById))).toEqual([]);
});

test("Ids that are unknown, revoked or deprecated are named, each with what to write instead", () => {
  expect(techniqueProblem(["T1078.004", "T1566"])).toBeUndefined();
  expect(techniqueProblem(["T1078", "T9999", "T1562.001", "T1064"])).toBe(
    "must name techniques of ATT&CK Enterprise 19.1 by their ids, such as T1078.004: T9999 is none; T1562.001 (Disable or Modify Tools) was revoked, write T1685 (Disable or Modify Tools); T1064 (Scripting) is deprecated and has no successor",
  );
});

test("A technique is looked for with its sub-techniques, and a tactic has those of its techniques", () => {
  expect(withSubtechniques(["T1098.001", "T1176"])).toEqual(["T1098.001", "T1176", "T1176.001", "T1176.002"]);
  expect(techniquesOfTactics(["LATERAL_MOVEMENT"])).toEqual(expect.arrayContaining(["T1021", "T1021.004", "T1080"]));
  expect(techniquesOfTactics(["LATERAL_MOVEMENT"])).not.toContain("T1486");
});
