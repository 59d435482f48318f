import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type GraphQLSchema, isObjectType, isUnionType } from "graphql";
import { approvalGate } from "../../../platform/actions/approvals.js";
import { type GateUse, ruleOf } from "../../../platform/actions/preconditions.js";
import { sharedSchema } from "../../../platform/test-support/shared-schema.js";
import type { Policy } from "../../response-model/policy.js";
import type { Responsibility } from "../../response-model/process/responsibilities.js";
import { incidentStateGates } from "../domain/is-final-refusal.js";
import { reactions } from "../reactions/reactions.js";
import { allActions } from "../test-support/incident-scenario.js";
import { inputs } from "../test-support/inputs.js";
import { operations } from "./operations.js";
import { schema as definition } from "./schema.js";

let schema: GraphQLSchema;
beforeAll(async () => {
  ({ schema } = await sharedSchema(definition));
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
    expect(policy.allow.filter((who) => Object.keys(who).length === 0)).toEqual([]);
    expect((policy.controls ?? []).flatMap(({ ids }) => ids)).not.toEqual([]);
    expect(description).toMatch(/^[A-Z].{30,}\.$/);
  },
);

test("Every cell of this subgraph is exercised by an operation, and no other cell", () => {
  const exercised = new Set(
    allActions.flatMap(({ policy }) =>
      policy.allow.flatMap((who) => ("responsibility" in who ? who.responsibility : [])),
    ),
  );
  expect([...exercised].sort()).toEqual([...cellsOfIncidents].sort());
});

/** What the law says of each operation, with the rules of what it acts on. */
const acting = Object.values(operations).flatMap((some) =>
  some.map(({ name, policy, aggregate }) => {
    const { gates = [], approval }: Policy = policy;
    // An approval that it takes is a gate as well.
    return { name, uses: [...gates, ...(approval ? [approvalGate] : [])] as const, aggregate };
  }),
);

test.each(acting.map((one) => [one.name, one] as const))(
  "%s has a rule for each of its gates",
  (_name, { uses, aggregate }) => {
    for (const use of uses) expect(ruleOf(use, aggregate as Parameters<typeof ruleOf>[1])).toBeInstanceOf(Function);
  },
);

test("How far the incident is, is looked at first: of one that is over nothing else is said", () => {
  const later = acting.filter(({ uses }) => uses.findIndex((use) => incidentStateGates.includes(use as string)) > 0);
  expect(later.map(({ name }) => name)).toEqual([]);
});

test("Every rule is that of a gate that some operation has", async () => {
  const folder = join(__dirname, "..", "domain", "gates");
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = all.filter((file) => file.endsWith("-gates.ts"));
  const modules: Record<string, object>[] = await Promise.all(files.map((file) => import(join(folder, file))));
  const gateOf = (use: GateUse) => (typeof use === "string" ? use : use.is);
  const used = new Set(acting.flatMap(({ uses }) => uses.map(gateOf)));
  // Some are made for what the round is read from.
  const made = modules
    .flatMap((module) => Object.entries(module).filter(([name]) => name.endsWith("Gates")))
    .map(([, gates]): object => (typeof gates === "function" ? gates(() => 1) : gates));
  const rules = made.flatMap((gates) => Object.keys(gates));
  expect([...new Set(rules)].sort()).toEqual([...used].sort());
});

/** What the files of a room define, by the names that stand in them. */
function definedIn(room: string, made = /(?!)/g): readonly (string | undefined)[] {
  const folder = join(__dirname, "..", room);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(?<!\.test)\.ts$/.test(file),
  );
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8"));
  return texts.flatMap((text) => [
    ...[...text.matchAll(/^ {2}name: "(\w+)"/gm)].map(([, name]) => name),
    ...[...text.matchAll(made)].map(([, name]) => name),
  ]);
}

test("Every action that a file defines is a mutation", () => {
  const defined = definedIn("actions", /(?:= acceptRole)\(\s*"(\w+)"/gm);
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect([...defined].sort()).toEqual([...mutations].sort());
  expect(mutations.sort()).toEqual(allActions.map(({ name }) => name).sort());
  expect(Object.keys(inputs).sort()).toEqual([...mutations].sort());
});

test("Every reaction that a file defines is performed, and says in a sentence what it does", () => {
  expect([...definedIn("reactions")].sort()).toEqual(reactions.map(({ name }) => name).sort());
  for (const { description } of reactions) expect(description).toMatch(/^[A-Z].{30,}\.$/);
});

test("Four eyes are asked for between operations that there are", () => {
  const names = allActions.map(({ name }) => name);
  const separate = allActions.flatMap(({ policy }) => policy.separate ?? []);
  expect(separate.filter((name) => !names.includes(name))).toEqual([]);
  expect(separate).not.toHaveLength(0);
});

/** What the mutations of each kind answer with, where they are not refused. */
const entities = {
  alert: "Alert",
  alertSource: "AlertSource",
  correlation: "AlertCorrelation",
  suppression: "AlertSuppression",
  tuningRequest: "TuningRequest",
  sourceKey: "AlertSourceKey",
  alertBatch: "AlertBatch",
  incident: "Incident",
  response: "ServiceResponse",
  assignment: "Assignment",
  plan: "RecoveryPlan",
  step: "PlanStep",
  task: "Task",
  note: "Note",
  link: "CaseLink",
  actor: "ThreatActor",
  technique: "ObservedTechnique",
  adversaryActivity: "AdversaryActivity",
  precursor: "Precursor",
  precursorLink: "PrecursorLink",
  hypothesis: "Hypothesis",
  hunt: "BreachHunt",
  notice: "CustomerNotice",
  post: "ServiceHealthPost",
  room: "IncidentRoom",
  guidance: "Guidance",
  obligation: "NotificationObligation",
  consultation: "Consultation",
  recommendation: "Recommendation",
  serviceNote: "ServiceNote",
  investigation: "Investigation",
  evidence: "Evidence",
  transfer: "EvidenceTransfer",
  hold: "LegalHold",
  disposal: "Disposal",
  approval: "Approval",
  intake: "IndicatorIntake",
  indicator: "Indicator",
  requirement: "DetectionRequirement",
  monitoring: "MonitoringDeployment",
  sweep: "IndicatorSweep",
  serviceSweep: "ServiceSweep",
  sweepResult: "SweepResult",
  briefing: "ThreatBriefing",
  actorProfile: "ThreatActorProfile",
  briefingAnswer: "BriefingAcknowledgement",
  vulnerability: "Vulnerability",
  exposure: "VulnerabilityExposure",
  serviceAnalysis: "ServiceAnalysis",
} as const satisfies Readonly<Record<keyof typeof operations, string>>;

test("Every mutation takes one input and answers a union of what it acts on with all refusals", () => {
  const refusals = ["GatesUnmet", "NotFound", "TransitionRefused", "VersionConflict"];
  for (const [kind, some] of Object.entries(operations))
    for (const { name } of some) {
      const { args, type } = schema.getMutationType()?.getFields()[name] ?? { args: [] };
      expect(args.map((one) => one.name)).toEqual(["input"]);
      const union = schema.getType(String(type).replace("!", ""));
      const members = isUnionType(union) ? union.getTypes().map((one) => one.name) : [];
      expect(members.sort()).toEqual([entities[kind as keyof typeof entities], ...refusals].sort());
    }
});

test("Every type, field, argument and value has a description", () => {
  const bare: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (/^__|^_/.test(type.name) || /^(String|Int|Boolean|ID|Float|FieldSet|link__|federation__)/.test(type.name))
      continue;
    const stub = ["Query", "Mutation", "Person", "Service", "Team"].includes(type.name);
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
