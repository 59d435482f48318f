import type { CourseInForce, ProcessInForce } from "./process-in-force.js";
import { operationRules, type Rule, reactionRules } from "./rules.js";

/** Each difference between the published process and the one a gateway runs, in words; none if they are the same. */
export function compareProcesses(published: ProcessInForce, running: ProcessInForce): readonly string[] {
  const differences = [
    ...compareCourses("operation", published.operations, running.operations, operationRules),
    ...compareCourses("reaction", published.reactions, running.reactions, reactionRules),
  ];
  if (differences.length > 0 || published.schemaHash === running.schemaHash) {
    return differences;
  }
  return [
    "The operations and their rules are the same, but the schemas differ elsewhere: in types, fields, words or places of " +
      "the matrix. Compare gateway/supergraph.graphql of both sides.",
  ];
}

function compareCourses<Course extends CourseInForce>(
  kind: string,
  published: readonly Course[],
  running: readonly Course[],
  rules: readonly Rule<Course>[],
): readonly string[] {
  const there = byName(running);
  const here = byName(published);
  return [
    ...published.flatMap((course) => {
      const other = there.get(course.name);
      return other
        ? differencesOf(course, other, rules).map((difference) => `${course.name}: ${difference}.`)
        : [`${course.name}: ${kind} missing: it is published, and the gateway does not have it.`];
    }),
    ...running
      .filter(({ name }) => !here.has(name))
      .map(({ name }) => `${name}: ${kind} not published: the gateway has it, the published process does not.`),
  ];
}

const differencesOf = <Course>(published: Course, running: Course, rules: readonly Rule<Course>[]) =>
  rules.flatMap(({ of, onlyPublished, onlyRunning }) => [
    ...missingFrom(of(running), of(published)).map(onlyPublished),
    ...missingFrom(of(published), of(running)).map(onlyRunning),
  ]);

const missingFrom = (some: readonly string[], all: readonly string[]) => all.filter((one) => !some.includes(one));

const byName = <Course extends CourseInForce>(courses: readonly Course[]) =>
  new Map(courses.map((course) => [course.name, course]));
