import { directiveText } from "./directive-text.js";
import { policyDirectiveTexts } from "./policy-directive-texts.js";
import { reactionDirectiveTexts } from "./reaction-directive-texts.js";

test("A policy is written as one directive for each thing it says, codes bare and texts quoted", () => {
  const texts = policyDirectiveTexts({
    phase: "CONTAINMENT",
    since: "1.0.0",
    allow: [
      { responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" },
      { responsibility: "INCIDENT_RESPONSE_LEAD", holder: "LEAD" },
      { responsibility: "IOC_SWEEPS", vacant: "LEAD" },
      { function: "LEGAL_AFFAIRS", from: ["CONTAINMENT", "ERADICATION"] },
    ],
    separate: ["recordAnalysis"],
    approval: { by: ["EXECUTIVE_INCIDENT_MANAGER"], from: ["CONTAINMENT"], flag: "BUSINESS_IMPACT" },
    transitions: [
      { machine: "ServiceResponse", from: ["ANALYSIS"], to: "CONTAINMENT" },
      { machine: "Determination", from: [], to: "SUSPECTED" },
    ],
    gates: ["ANALYSIS_RECORDED", { is: "OWNER_ACCEPTED", of: "THIS_SERVICE" }],
    establishes: ["CONTAINMENT_RECORDED", { is: "RECOVERY_VALIDATED", of: "THIS_SERVICE", certainty: "POSSIBLY" }],
    clears: ["ALERTS_DISPOSITIONED"],
    controls: [{ framework: "NIST_800_53", ids: ["IR-4", "IR-4(11)"] }],
  });
  expect(texts).toEqual([
    "@phase(in: CONTAINMENT)",
    "@actor(kinds: [PERSON])",
    "@allow(responsibility: EXECUTE_CONTAINMENT_ERADICATION_RECOVERY)",
    "@allow(responsibility: INCIDENT_RESPONSE_LEAD, holder: LEAD)",
    "@allow(responsibility: IOC_SWEEPS, vacant: LEAD)",
    "@allow(function: LEGAL_AFFAIRS, from: [CONTAINMENT, ERADICATION])",
    '@separate(from: ["recordAnalysis"])',
    "@approval(by: [EXECUTIVE_INCIDENT_MANAGER], from: [CONTAINMENT], flag: BUSINESS_IMPACT)",
    "@transition(machine: ServiceResponse, from: [ANALYSIS], to: CONTAINMENT)",
    "@transition(machine: Determination, from: [], to: SUSPECTED)",
    "@gate(is: ANALYSIS_RECORDED)",
    "@gate(is: OWNER_ACCEPTED, of: THIS_SERVICE)",
    "@establishes(gate: CONTAINMENT_RECORDED, certainty: ALWAYS)",
    "@establishes(gate: RECOVERY_VALIDATED, of: THIS_SERVICE, certainty: POSSIBLY)",
    "@clears(gate: ALERTS_DISPOSITIONED, certainty: ALWAYS)",
    '@control(framework: NIST_800_53, ids: ["IR-4", "IR-4(11)"])',
    '@since(version: "1.0.0")',
  ]);
});

test("Everything that an allowance asks for stands in one directive, since all of it must hold", () => {
  const texts = policyDirectiveTexts({
    phase: "CONTAINMENT",
    since: "2.0.0",
    allow: [
      { responsibility: "INCIDENT_RESPONSE_LEAD", holder: "LEAD" },
      { responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD", function: "SECURITY_RESPONSE", vacant: "LEAD" },
    ],
  });
  expect(texts.filter((text) => text.startsWith("@allow"))).toEqual([
    "@allow(responsibility: INCIDENT_RESPONSE_LEAD, holder: LEAD)",
    "@allow(responsibility: SECURITY_ON_CALL_AND_RESPONSE_LEAD, function: SECURITY_RESPONSE, vacant: LEAD)",
  ]);
});

test("Separation, an approval, scopes of gates and effects are written as they stand in the policy", () => {
  const texts = policyDirectiveTexts({
    phase: "ERADICATION",
    since: "2.0.0",
    allow: [{ holder: "OWNER" }],
    separate: ["restoreService"],
    approval: { by: ["EXECUTIVE_INCIDENT_MANAGER"], from: ["CONTAINMENT"], flag: "BUSINESS_IMPACT" },
    gates: ["INCIDENT_DECLARED", { is: "ANALYSIS_RECORDED", of: "EVERY_SERVICE" }],
    establishes: ["ADVERSARY_EVICTED", { is: "VULNERABLE_PATHS_CLOSED", of: "THIS_SERVICE", certainty: "POSSIBLY" }],
    clears: ["RECOVERY_VALIDATED"],
  });
  expect(texts).toEqual([
    "@phase(in: ERADICATION)",
    "@actor(kinds: [PERSON])",
    "@allow(holder: OWNER)",
    '@separate(from: ["restoreService"])',
    "@approval(by: [EXECUTIVE_INCIDENT_MANAGER], from: [CONTAINMENT], flag: BUSINESS_IMPACT)",
    "@gate(is: INCIDENT_DECLARED)",
    "@gate(is: ANALYSIS_RECORDED, of: EVERY_SERVICE)",
    "@establishes(gate: ADVERSARY_EVICTED, certainty: ALWAYS)",
    "@establishes(gate: VULNERABLE_PATHS_CLOSED, of: THIS_SERVICE, certainty: POSSIBLY)",
    "@clears(gate: RECOVERY_VALIDATED, certainty: ALWAYS)",
    '@since(version: "2.0.0")',
  ]);
});

test("Several ways of one machine stand one after another, and what happens to other things says that it is beside", () => {
  const texts = policyDirectiveTexts({
    phase: "DETECTION_AND_ANALYSIS",
    since: "2.0.0",
    allow: [{ holder: "LEAD" }],
    transitions: [
      { machine: "Incident", from: ["DISMISSED", "WITHDRAWN"], to: "RECEIVED" },
      { machine: "Incident", from: ["CLOSED"], to: "DECLARED" },
      { machine: "ServiceResponse", from: ["VALIDATED"], to: "ANALYSIS", beside: true },
    ],
  });
  expect(texts.filter((text) => text.startsWith("@transition"))).toEqual([
    "@transition(machine: Incident, from: [DISMISSED, WITHDRAWN], to: RECEIVED)",
    "@transition(machine: Incident, from: [CLOSED], to: DECLARED)",
    "@transition(machine: ServiceResponse, from: [VALIDATED], to: ANALYSIS, beside: true)",
  ]);
});

test("An approval that every such step needs says only who gives it", () => {
  const policy = { phase: "RECOVERY", since: "2.0.0", allow: [{ holder: "LEAD" }] } as const;
  expect(policyDirectiveTexts({ ...policy, approval: { by: ["EXECUTIVE_INCIDENT_MANAGER"] } })).toContain(
    "@approval(by: [EXECUTIVE_INCIDENT_MANAGER])",
  );
});

test("A reaction is written with what sets it off, and without anybody who may", () => {
  const policy = {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    transitions: [{ machine: "Review", from: [], to: "DRAFT" }],
    clears: [{ is: "REVIEW_FINISHED", certainty: "POSSIBLY" }],
  } as const;
  const course = [
    "@phase(in: POST_INCIDENT_ACTIVITY)",
    "@transition(machine: Review, from: [], to: DRAFT)",
    "@clears(gate: REVIEW_FINISHED, certainty: POSSIBLY)",
    '@since(version: "1.0.0")',
  ];
  expect(reactionDirectiveTexts({ policy, on: { type: "dev.cordon.incident.changed" } })).toEqual([
    '@reaction(on: "dev.cordon.incident.changed")',
    ...course,
  ]);
  expect(reactionDirectiveTexts({ policy, everySeconds: 10 })).toEqual(["@reaction(every: 10)", ...course]);
});

test("A policy that says little gets few directives", () => {
  expect(policyDirectiveTexts({ phase: "PREPARATION", since: "1.0.0", allow: [{ function: "TRUST" }] })).toEqual([
    "@phase(in: PREPARATION)",
    "@actor(kinds: [PERSON])",
    "@allow(function: TRUST)",
    '@since(version: "1.0.0")',
  ]);
});

test("A reaction is written with what sets it off, an event or its time, and without anybody who may", () => {
  const policy = { phase: "PREPARATION", since: "1.0.0" } as const;
  const course = ["@phase(in: PREPARATION)", '@since(version: "1.0.0")'];
  expect(reactionDirectiveTexts({ policy, on: { type: "dev.cordon.team.changed" } })).toEqual([
    '@reaction(on: "dev.cordon.team.changed")',
    ...course,
  ]);
  expect(reactionDirectiveTexts({ policy, everySeconds: 10 })).toEqual(["@reaction(every: 10)", ...course]);
});

test("Who may read the schema sees of each operation whether a program may", () => {
  const texts = policyDirectiveTexts({
    phase: "PREPARATION",
    since: "1.0.0",
    allow: [{ function: "TRUST" }],
    actors: ["PERSON", "SERVICE_ACCOUNT"],
  });
  expect(texts).toContain("@actor(kinds: [PERSON, SERVICE_ACCOUNT])");
});

test("A code that the response model does not know is refused", () => {
  expect(() => directiveText({ name: "phase", args: { in: "LUNCH" } })).toThrow(/LUNCH/);
});

test("A missing argument is refused by its name", () => {
  expect(() => directiveText({ name: "gate", args: {} })).toThrow(/@gate needs the argument "is"/);
});
