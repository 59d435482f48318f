import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildASTSchema,
  type ConstDirectiveNode,
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  type GraphQLNamedType,
  GraphQLObjectType,
  type GraphQLSchema,
  isIntrospectionType,
  isScalarType,
  parse,
  valueFromASTUntyped,
} from "graphql";
import { controls } from "../../subgraphs/response-model/controls/controls.js";
import { programOperations } from "../../subgraphs/response-model/process/program-operations.js";

const read = (file: string) =>
  buildASTSchema(parse(readFileSync(join(__dirname, "../..", file), "utf8")), { assumeValid: true });
const supergraph: GraphQLSchema = read("gateway/supergraph.graphql");
const ours = Object.values(supergraph.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !/^(join|link)__/.test(type.name) && !isBuiltInScalar(type),
);
const mutations = Object.values(supergraph.getMutationType()?.getFields() ?? {});
const reactions = Object.values(supergraph.getTypeMap())
  .filter((type) => type instanceof GraphQLObjectType)
  .flatMap((type) => Object.values(type.getFields()))
  .filter(({ astNode }) => uses(astNode, "reaction").length > 0);

function isBuiltInScalar(type: GraphQLNamedType): boolean {
  return isScalarType(type) && ["ID", "Int", "Float", "String", "Boolean"].includes(type.name);
}

function uses(node: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined, name: string) {
  return (node?.directives ?? [])
    .filter((directive) => directive.name.value === name)
    .map((directive) =>
      Object.fromEntries(
        (directive.arguments ?? []).map(({ name: { value }, value: node }) => [value, valueFromASTUntyped(node)]),
      ),
    );
}

const valuesOf = (name: string): readonly string[] =>
  (supergraph.getType(name) as GraphQLEnumType).getValues().map((value) => value.name);

const usedBy = (directive: string, argument: string): ReadonlySet<string> =>
  new Set(
    mutations.flatMap(({ astNode }) =>
      uses(astNode, directive).flatMap((use) => (use[argument] ?? []) as string | string[]),
    ),
  );

/** By released version, the oldest first, the operations that it had. */
const released = readdirSync(join(__dirname, "../../site/history"))
  .toSorted((one, other) => one.localeCompare(other, "en", { numeric: true }))
  .map((version) => {
    const snapshot = read(join("site/history", version, "downloads/supergraph.graphql"));
    return { version, has: new Set(Object.keys(snapshot.getMutationType()?.getFields() ?? {})) };
  });

test("Each operation says truly with which version it came", () => {
  const last = released.at(-1)?.version ?? "";
  for (const { name, astNode } of mutations) {
    const since = String(uses(astNode, "since")[0]?.version);
    const first = released.find(({ has }) => has.has(name))?.version;
    if (first !== undefined) expect([name, since]).toEqual([name, first]);
    else expect([name, since.localeCompare(last, "en", { numeric: true })]).toEqual([name, 1]);
  }
  expect(released).not.toHaveLength(0);
});

const takesApproval = mutations.some(({ astNode }) => uses(astNode, "approval").length > 0);

test("Every operation declares its phase, who may, since when it is there, and the controls it helps to satisfy.", () => {
  for (const { name, astNode } of mutations) {
    expect([name, uses(astNode, "phase").length]).toEqual([name, 1]);
    expect([name, uses(astNode, "allow").length]).not.toEqual([name, 0]);
    expect([name, uses(astNode, "since")]).toEqual([name, [{ version: expect.stringMatching(/^\d+\.\d+\.\d+$/) }]]);
    expect([name, uses(astNode, "control").length]).not.toEqual([name, 0]);
  }
  expect(mutations.length).toBeGreaterThan(60);
});

test("Every reaction declares its phase, since when there is it, and what sets it off: an event there is, or its time.", () => {
  const events = (supergraph.getType("EventType") as GraphQLEnumType)
    .getValues()
    .flatMap(({ astNode }) => uses(astNode, "event").map(({ type }) => type));
  for (const { name, astNode } of reactions) {
    expect([name, uses(astNode, "phase").length, uses(astNode, "since").length]).toEqual([name, 1, 1]);
    const [{ on, every } = {}] = uses(astNode, "reaction");
    expect([name, events.includes(on), Number(every) > 0]).toEqual([name, on !== undefined, on === undefined]);
    expect([name, uses(astNode, "allow"), uses(astNode, "actor")]).toEqual([name, [], []]);
  }
  expect(reactions.length).toBeGreaterThan(4);
});

test("Whom an operation is kept apart from is an operation, and whose approval it takes comes from states there are.", () => {
  const names = new Set(mutations.map(({ name }) => name));
  const states = (supergraph.getType("Machine") as GraphQLEnumType)
    .getValues()
    .flatMap(({ astNode }) => uses(astNode, "machine").flatMap((machine) => valuesOf(String(machine.states))));
  for (const { name, astNode } of mutations) {
    const separated = uses(astNode, "separate").flatMap(({ from }) => from as string[]);
    expect([name, separated.filter((other) => !names.has(other))]).toEqual([name, []]);
    const approved = uses(astNode, "approval").flatMap(({ from = [] }) => from as string[]);
    expect([name, approved.filter((state) => !states.includes(state))]).toEqual([name, []]);
  }
});

test("Every operation declares whether a program may, and those that one may are those that an account can list.", () => {
  const actors = mutations.map(
    ({ name, astNode }) => [name, uses(astNode, "actor").flatMap(({ kinds }) => kinds)] as const,
  );
  expect(actors.filter(([, kinds]) => !kinds.includes("PERSON"))).toEqual([]);
  const forPrograms = actors.filter(([, kinds]) => kinds.includes("SERVICE_ACCOUNT")).map(([name]) => name);
  expect([...forPrograms].sort()).toEqual([...programOperations].sort());
  // By hand from the process: a program reports, alone or for what it watches, counts logs, and records what its own searches found.
  expect([...forPrograms].sort()).toEqual([
    "ingestAlerts",
    "recordLogDays",
    "recordSightings",
    "recordSweepResult",
    "reportAlert",
    "reportMonitoringHealth",
  ]);
});

test("Every control that the crosswalk says is satisfied is exercised by an operation.", () => {
  const exercised = new Set(
    mutations.flatMap(({ astNode }) =>
      uses(astNode, "control").flatMap(({ framework, ids }) => (ids as string[]).map((id) => `${framework} ${id}`)),
    ),
  );
  const unexercised = Object.entries(controls).flatMap(([framework, terms]) =>
    Object.keys(terms)
      .map((id) => `${framework} ${id}`)
      .filter((control) => !exercised.has(control)),
  );
  // The published process as a whole is the procedure that this one asks for.
  expect(unexercised).toEqual(["NIST_800_53 IR-1"]);
});

test("Every one of the 25 responsibilities is exercised by an operation, and none that is not one.", () => {
  expect([...usedBy("allow", "responsibility")].sort()).toEqual([...valuesOf("Responsibility")].sort());
  expect(valuesOf("Responsibility")).toHaveLength(25);
});

test("Every team function acts in an operation.", () => {
  expect([...usedBy("allow", "function")].sort()).toEqual([...valuesOf("TeamFunction")].sort());
});

test("Every gate keeps an operation, that of an approval by what takes one, and none that is not one.", () => {
  expect([...usedBy("gate", "is"), ...(takesApproval ? ["APPROVED"] : [])].sort()).toEqual(
    [...valuesOf("Gate")].sort(),
  );
});

test("Every state of every machine is reached by an operation or a reaction, and transitions name only states there are.", () => {
  for (const { name: machine, astNode } of (supergraph.getType("Machine") as GraphQLEnumType).getValues()) {
    const [{ states: vocabulary = "" } = {}] = uses(astNode, "machine");
    const transitions = [...mutations, ...reactions]
      .flatMap(({ astNode }) => uses(astNode, "transition"))
      .filter((transition) => transition.machine === machine) as { from: string[]; to: string }[];
    const known = valuesOf(String(vocabulary));
    for (const { from, to } of transitions) for (const state of [...from, to]) expect(known).toContain(state);
    const reached = new Set(transitions.map(({ to }) => to));
    // An approval is used up by whatever takes one, beside all that this says of itself.
    if (machine === "Approval" && takesApproval) reached.add("USED");
    expect([machine, known.length > 1]).toEqual([machine, true]);
    const unreached = known.filter((state) => !reached.has(state));
    expect([machine, unreached]).toEqual([machine, []]);
  }
});

test("Every element of the schema is described for a newcomer.", () => {
  const silent: string[] = [];
  const expectWords = (coordinate: string, description: string | null | undefined) => {
    if (!description || !/\S{2,}/.test(description)) silent.push(coordinate);
  };
  for (const type of ours) {
    if (!["Query", "Mutation", "Subscription"].includes(type.name)) expectWords(type.name, type.description);
    if (type instanceof GraphQLEnumType)
      for (const value of type.getValues()) expectWords(`${type.name}.${value.name}`, value.description);
    if (
      type instanceof GraphQLObjectType ||
      type instanceof GraphQLInterfaceType ||
      type instanceof GraphQLInputObjectType
    )
      for (const field of Object.values(type.getFields())) {
        expectWords(`${type.name}.${field.name}`, field.description);
        if ("args" in field)
          for (const argument of field.args)
            expectWords(`${type.name}.${field.name}(${argument.name}:)`, argument.description);
      }
  }
  for (const directive of supergraph.getDirectives())
    if (!/^(join|link)__|^link$|^(include|skip|deprecated|specifiedBy|oneOf|inaccessible|tag)$/.test(directive.name))
      expectWords(`@${directive.name}`, directive.description);
  expect(silent).toEqual([]);
});
