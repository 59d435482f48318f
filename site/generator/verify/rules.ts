import type { DeclarationInForce, OperationInForce, ReactionInForce } from "./process-in-force.js";

/** What there is to compare, as sentences that each side makes true or not. */
export interface Rule<Declaration> {
  readonly of: (declaration: Declaration) => readonly string[];
  readonly onlyPublished: (one: string) => string;
  readonly onlyRunning: (one: string) => string;
}

/** A rule of which each side declares some. */
const declared = <Declaration>(what: string, of: Rule<Declaration>["of"]): Rule<Declaration> => ({
  of,
  onlyPublished: (one) => `${what} differs: ${one} is published, and the gateway does not declare it`,
  onlyRunning: (one) => `${what} differs: the gateway declares ${one}, which is not published`,
});

const declarationRules: readonly Rule<DeclarationInForce>[] = [
  declared("gate", ({ gates }) => gates.map(({ is, of }) => scoped(is, of))),
  declared("transition", ({ transitions }) => transitions.flatMap(transitionWords)),
  declared("opened gate", ({ establishes }) => establishes.map(effectWords)),
  declared("shut gate", ({ clears }) => clears.map(effectWords)),
  declared("control", ({ controls }) =>
    controls.flatMap(({ framework, ids }) => ids.map((id) => `${framework} ${id}`)),
  ),
  // A gateway tells the first phase only, and that is where the site puts the operation.
  declared("phase", ({ phases }) => phases.slice(0, 1)),
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

export const operationRules: readonly Rule<OperationInForce>[] = [
  {
    of: ({ allow }) => allow.map(allowanceWords),
    onlyPublished: (one) => `who may differs: the published process lets ${one}, the gateway does not`,
    onlyRunning: (one) => `who may differs: the gateway lets ${one}, the published process does not`,
  },
  declared("kind of account", ({ actors }) => actors),
  declared("separation", ({ separate }) => separate),
  declared("approval", ({ approval }) => (approval ? [approvalWords(approval)] : [])),
  ...declarationRules,
];

export const reactionRules: readonly Rule<ReactionInForce>[] = [
  declared("what sets it off", ({ on, every }) => [on ?? `its time, every ${every} seconds`]),
  ...declarationRules,
];

function allowanceWords(allowance: OperationInForce["allow"][number]): string {
  const { responsibility, function: teamFunction, holder, vacant, from } = allowance;
  const parts = [
    ...(responsibility ? [`the responsibility ${responsibility}`] : []),
    ...(teamFunction ? [`the team function ${teamFunction}`] : []),
    ...(holder ? [`the named person ${holder}`] : []),
  ];
  return [
    parts.join(" with "),
    ...(vacant ? [`while there is no ${vacant}`] : []),
    ...(from.length > 0 ? [`from ${[...from].sort().join(" or ")}`] : []),
  ].join(" ");
}

const approvalWords = ({ by, from, flag }: NonNullable<OperationInForce["approval"]>) =>
  [
    [...by].sort().join(" or "),
    ...(from.length > 0 ? [`from ${[...from].sort().join(" or ")}`] : []),
    ...(flag ? [`if ${flag}`] : []),
  ].join(" ");

const scoped = (gate: string, of: string | null) => (of ? `${gate} of ${of}` : gate);

const effectWords = ({ gate, of, certainty }: DeclarationInForce["clears"][number]) =>
  `${scoped(gate, of)} (${certainty.toLowerCase()})`;

/** One sentence for each way a state may change; what brings something into being starts from nothing. */
const transitionWords = ({ machine, from, to, beside }: DeclarationInForce["transitions"][number]) =>
  (from.length > 0 ? from : ["(new)"]).map((state) => `${machine} ${state} -> ${to}${beside ? " beside" : ""}`);
