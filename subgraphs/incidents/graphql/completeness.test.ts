import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type GraphQLSchema, isObjectType, isUnionType } from "graphql";
import { buildSubgraph } from "../../../platform/graphql/federation.js";
import type { Responsibility } from "../../response-model/process/responsibilities.js";
import { alertGates } from "../domain/alert-gates.js";
import { incidentGates } from "../domain/gates.js";
import { requirementGates } from "../domain/requirement-gates.js";
import { allActions } from "../test-support/incident-scenario.js";
import { inputs } from "../test-support/inputs.js";
import { operations } from "./operations.js";
import { schema as definition } from "./schema.js";

let schema: GraphQLSchema;
beforeAll(async () => {
  ({ schema } = await buildSubgraph(definition));
});

/** The cells whose operations live in this subgraph; the others belong to lessons. */
const cellsOfIncidents: readonly Responsibility[] = [
  "SECURITY_DETECTION_REQUIREMENTS",
  "SECURITY_MONITORING_AND_ANALYSIS",
  "IOC_SWEEPS",
  "BREACH_HUNT",
  "SECURITY_ON_CALL_AND_RESPONSE_LEAD",
  "SERVICE_DETECTION_REQUIREMENTS",
  "MONITORING_INFRASTRUCTURE_DEPLOYMENT",
  "SERVICE_ANALYSIS_AND_INSIGHT",
  "EVENT_AND_ALERT_TRIAGE",
  "SERVICE_ENGINEERING_ON_CALL",
  "INCIDENT_RESPONSE_LEAD",
  "FORENSICS_INVESTIGATION",
  "SECURITY_EXPERTISE_AND_CONSULTING",
  "RECOVERY_GUIDANCE",
  "SECURITY_INCIDENT_OWNER",
  "SERVICE_INSIGHT_AND_EXPERTISE",
  "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY",
  "POST_INCIDENT_ANALYSIS_LEAD",
  "DATA_COLLECTION_AND_ARCHIVAL",
];

test.each(allActions.map((action) => [action.name, action] as const))(
  "%s has a phase, somebody who may, a control and a description",
  (_name, { policy, description }) => {
    expect(policy.phase).toMatch(/^[A-Z_]+$/);
    expect([...(policy.responsibility ?? []), ...(policy.function ?? [])]).not.toEqual([]);
    expect(policy.controls?.flatMap(({ ids }) => ids)).not.toHaveLength(0);
    expect(description).toMatch(/^[A-Z].{30,}\.$/);
  },
);

test("Every cell of this subgraph is exercised by an operation, and no other cell", () => {
  const exercised = new Set(allActions.flatMap(({ policy }) => policy.responsibility ?? []));
  expect([...exercised].sort()).toEqual([...cellsOfIncidents].sort());
});

test("Every gate has a rule where it is used, and every rule is used", () => {
  const used = (actions: readonly { readonly policy: { readonly gates?: readonly string[] } }[]) =>
    [...new Set(actions.flatMap(({ policy }) => policy.gates ?? []))].sort();
  const ofAlerts = operations.incident.filter(({ name }) => name === "escalateAlert");
  const ofIncidents = operations.incident.filter(({ name }) => name !== "escalateAlert");
  expect(used([...operations.alert, ...ofAlerts])).toEqual(Object.keys(alertGates).sort());
  expect(used(ofIncidents)).toEqual(Object.keys(incidentGates).sort());
  expect(used(operations.requirement)).toEqual(Object.keys(requirementGates).sort());
});

test("Every action that a file defines is a mutation", () => {
  const folder = join(__dirname, "..", "actions");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(?<!\.test)\.ts$/.test(file),
  );
  const defined = files.flatMap((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const named = [...text.matchAll(/^ {2}name: "(\w+)"/gm)].map(([, name]) => name);
    const made = [...text.matchAll(/= acceptRole\(\s*"(\w+)"|^ {2}contribution\(\s*"(\w+)"/gm)].map(
      (m) => m[1] ?? m[2],
    );
    return [...named, ...made];
  });
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect(defined.sort()).toEqual([...mutations].sort());
  expect(mutations.sort()).toEqual(allActions.map(({ name }) => name).sort());
  expect(Object.keys(inputs).sort()).toEqual([...mutations].sort());
});

test("Every mutation takes one input and answers a union with all refusals", () => {
  for (const { args, type } of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    expect(args.map(({ name }) => name)).toEqual(["input"]);
    const union = schema.getType(String(type).replace("!", ""));
    const members = isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
    expect(members).toEqual(expect.arrayContaining(["NotFound", "VersionConflict", "TransitionRefused", "GatesUnmet"]));
  }
});

test("Every type, field, argument and value has a description", () => {
  const bare: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (/^__|^_/.test(type.name) || /^(String|Int|Boolean|ID|Float|FieldSet|link__|federation__)/.test(type.name))
      continue;
    const stub = ["Query", "Mutation", "Person", "Service"].includes(type.name);
    if (!type.description && !stub && type.name !== "Subscription") bare.push(type.name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (/^_/.test(field.name)) continue;
      if (!field.description && !stub) bare.push(`${type.name}.${field.name}`);
      for (const argument of field.args) {
        if (!argument.description) bare.push(`${type.name}.${field.name}(${argument.name})`);
      }
    }
  }
  expect(bare).toEqual([]);
});
