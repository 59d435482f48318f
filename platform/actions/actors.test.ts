import type { Viewer } from "../identity/viewer.js";
import { whyNotBy } from "./actors.js";

const person: Viewer = { subject: "ada", kind: "PERSON", personId: "1", name: "Ada", memberships: [] };
const program: Viewer = { ...person, kind: "SERVICE_ACCOUNT", name: "Sweeper", operations: ["sweep", "report"] };
const system: Viewer = { ...person, kind: "SYSTEM" };
const forBoth = { actors: ["PERSON", "SERVICE_ACCOUNT"] } as const;

test("What a policy does not open to programs is for persons", () => {
  expect(whyNotBy(person, {}, "sweep")).toBeUndefined();
  expect(whyNotBy(program, {}, "sweep")?.en).toMatch(/^A program may not do this\. It is for persons/);
});

test("A program may only what its account lists of what is open to programs, and is told what that is", () => {
  expect(whyNotBy(program, forBoth, "sweep")).toBeUndefined();
  expect(whyNotBy(program, forBoth, "judge")?.en).toBe(
    'This program may not do this. The account "Sweeper" is to carry out nothing but sweep, report. To change that, add "judge" to its operations in the organization file.',
  );
});

test.each<[string, Viewer]>([
  ["without a list", { ...person, kind: "SERVICE_ACCOUNT" }],
  ["with an empty list", { ...program, operations: [] }],
])("A program %s only reads", (_what, viewer) => {
  expect(whyNotBy(viewer, forBoth, "sweep")?.en).toMatch(/is only to read/);
});

test("A list says nothing about a person", () => {
  expect(whyNotBy({ ...person, operations: [] }, forBoth, "sweep")).toBeUndefined();
});

test("The gateway itself may nothing, and what is for programs alone is for no person", () => {
  expect(whyNotBy(system, forBoth, "sweep")?.en).toMatch(/gateway itself may not/);
  expect(whyNotBy(person, { actors: ["SERVICE_ACCOUNT"] }, "sweep")?.en).toMatch(/A person may not do this/);
});
