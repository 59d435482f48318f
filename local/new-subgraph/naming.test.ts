import { entityOf, namingProblems } from "./naming.js";

test.each([
  ["exercises", "Exercise"],
  ["policies", "Policy"],
  ["losses", "Loss"],
  ["searches", "Search"],
  ["taxes", "Tax"],
])("one of %s is %s", (name, entity) => {
  expect(entityOf(name)).toBe(entity);
});

test.each(["sheep", "loss", "data"])("what is one of %s is left to say", (name) => {
  expect(entityOf(name)).toBeUndefined();
});

const taken = { names: ["teams", "gateway"], types: ["Team", "TaskResult"], fields: ["teams", "recordNote"] };
const wanted = { name: "exercises", entity: "Exercise", owner: "@cordon/exercises" };

test("names that nobody has will do", () => {
  expect(namingProblems(wanted, taken)).toEqual([]);
});

test.each([
  [
    { name: "Exercises" },
    '"Exercises" cannot be a name: it takes one word of small letters in the plural, like exercises.',
  ],
  [{ name: "fire-drills" }, /^"fire-drills" cannot be a name/],
  [{ name: "gateway" }, "The name gateway is taken."],
  [{ name: "sheep", entity: undefined }, "What is one of sheep? Say it with --entity, like --entity Exercise."],
  [{ entity: "exercise" }, /^"exercise" cannot be the entity of exercises/],
  [{ name: "sheep", entity: "Sheep" }, /^"Sheep" cannot be the entity of sheep/],
  [{ name: "tasks", entity: "Task" }, "The schema has a type TaskResult already."],
  [{ name: "notes", entity: "Note" }, "The schema has a field recordNote already."],
  [{ owner: "somebody" }, '"somebody" is no owner that CODEOWNERS knows, like @cordon/exercises.'],
])("%j is refused in one line", (part, words) => {
  const problems = namingProblems({ ...wanted, ...part }, taken);
  expect(problems).toEqual([typeof words === "string" ? words : expect.stringMatching(words)]);
});
