import type { DeclarationInForce, ProcessInForce } from "./process-in-force.js";
import { operationRules, type Rule, reactionRules } from "./rules.js";

/** Each difference between the published process and the one a gateway runs, in words; none if they are the same. */
export function compareProcesses(published: ProcessInForce, running: ProcessInForce): readonly string[] {
  const differences = [
    ...compareDeclarations("operation", published.operations, running.operations, operationRules),
    ...compareDeclarations("reaction", published.reactions, running.reactions, reactionRules),
  ];
  if (differences.length > 0 || published.schemaHash === running.schemaHash) {
    return differences;
  }
  return [
    "The operations and their rules are the same, but the schemas differ elsewhere: in types, fields, words or places of " +
      "the matrix. Compare gateway/supergraph.graphql of both sides.",
  ];
}

function compareDeclarations<Declaration extends DeclarationInForce>(
  kind: string,
  published: readonly Declaration[],
  running: readonly Declaration[],
  rules: readonly Rule<Declaration>[],
): readonly string[] {
  const there = byName(running);
  const here = byName(published);
  return [
    ...published.flatMap((declaration) => {
      const other = there.get(declaration.name);
      return other
        ? differencesOf(declaration, other, rules).map((difference) => `${declaration.name}: ${difference}.`)
        : [`${declaration.name}: ${kind} missing: it is published, and the gateway does not have it.`];
    }),
    ...running
      .filter(({ name }) => !here.has(name))
      .map(({ name }) => `${name}: ${kind} not published: the gateway has it, the published process does not.`),
  ];
}

const differencesOf = <Declaration>(
  published: Declaration,
  running: Declaration,
  rules: readonly Rule<Declaration>[],
) =>
  rules.flatMap(({ of, onlyPublished, onlyRunning }) => [
    ...missingFrom(of(running), of(published)).map(onlyPublished),
    ...missingFrom(of(published), of(running)).map(onlyRunning),
  ]);

const missingFrom = (some: readonly string[], all: readonly string[]) => all.filter((one) => !some.includes(one));

const byName = <Declaration extends DeclarationInForce>(declarations: readonly Declaration[]) =>
  new Map(declarations.map((declaration) => [declaration.name, declaration]));
