import type { OperationInForce, ProcessInForce } from "./process-in-force.js";

/** What there is to compare of an operation, as sentences that each side makes true or not. */
const rules: readonly {
  readonly of: (operation: OperationInForce) => readonly string[];
  readonly onlyPublished: (one: string) => string;
  readonly onlyRunning: (one: string) => string;
}[] = [
  {
    of: ({ responsibilities }) => responsibilities,
    onlyPublished: (one) =>
      `who may differs: the published process lets the responsibility ${one}, the gateway does not`,
    onlyRunning: (one) => `who may differs: the gateway lets the responsibility ${one}, the published process does not`,
  },
  {
    of: ({ functions }) => functions,
    onlyPublished: (one) =>
      `who may differs: the published process lets the team function ${one}, the gateway does not`,
    onlyRunning: (one) => `who may differs: the gateway lets the team function ${one}, the published process does not`,
  },
  {
    of: ({ gates }) => gates,
    onlyPublished: (one) => `gate differs: ${one} is published, and the gateway does not declare it`,
    onlyRunning: (one) => `gate differs: the gateway declares ${one}, which is not published`,
  },
  {
    of: ({ transitions }) => transitions.flatMap(transitionWords),
    onlyPublished: (one) => `transition differs: ${one} is published, and the gateway does not declare it`,
    onlyRunning: (one) => `transition differs: the gateway declares ${one}, which is not published`,
  },
  {
    of: ({ controls }) => controls.flatMap(({ framework, ids }) => ids.map((id) => `${framework} ${id}`)),
    onlyPublished: (one) => `control differs: ${one} is published, and the gateway does not declare it`,
    onlyRunning: (one) => `control differs: the gateway declares ${one}, which is not published`,
  },
  {
    // A gateway tells the first phase only, and that is where the site puts the operation.
    of: ({ phases }) => phases.slice(0, 1),
    onlyPublished: (one) => `phase differs: ${one} is published, and the gateway does not declare it`,
    onlyRunning: (one) => `phase differs: the gateway declares ${one}, which is not published`,
  },
  {
    of: ({ subgraphs }) => subgraphs.slice(0, 1),
    onlyPublished: (one) => `subgraph differs: as published ${one} carries it out, but not behind this gateway`,
    onlyRunning: (one) => `subgraph differs: behind this gateway ${one} carries it out, which is not as published`,
  },
  {
    of: ({ description }) => [description ?? ""],
    onlyPublished: (one) => `description differs: published is ${JSON.stringify(one)}`,
    onlyRunning: (one) => `description differs: the gateway says ${JSON.stringify(one)}`,
  },
];

/** Each difference between the published process and the one a gateway runs, in words; none if they are the same. */
export function compareProcesses(published: ProcessInForce, running: ProcessInForce): readonly string[] {
  const there = byName(running);
  const here = byName(published);
  const differences = [
    ...published.operations.flatMap((operation) => {
      const other = there.get(operation.name);
      return other
        ? differencesOf(operation, other).map((difference) => `${operation.name}: ${difference}.`)
        : [`${operation.name}: operation missing: it is published, and the gateway does not have it.`];
    }),
    ...running.operations
      .filter(({ name }) => !here.has(name))
      .map(({ name }) => `${name}: operation not published: the gateway has it, the published process does not.`),
  ];
  if (differences.length > 0 || published.schemaHash === running.schemaHash) {
    return differences;
  }
  return [
    "The operations and their rules are the same, but the schemas differ elsewhere: in types, fields, words or places of " +
      "the matrix. Compare gateway/supergraph.graphql of both sides.",
  ];
}

function differencesOf(published: OperationInForce, running: OperationInForce): readonly string[] {
  return rules.flatMap(({ of, onlyPublished, onlyRunning }) => [
    ...missingFrom(of(running), of(published)).map(onlyPublished),
    ...missingFrom(of(published), of(running)).map(onlyRunning),
  ]);
}

const missingFrom = (some: readonly string[], all: readonly string[]) => all.filter((one) => !some.includes(one));

/** One sentence for each way a state may change; an operation that brings something into being starts from nothing. */
function transitionWords({ machine, from, to }: OperationInForce["transitions"][number]): readonly string[] {
  return (from.length > 0 ? from : ["(new)"]).map((state) => `${machine} ${state} -> ${to}`);
}

const byName = ({ operations }: ProcessInForce) => new Map(operations.map((operation) => [operation.name, operation]));
