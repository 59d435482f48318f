import { directiveText } from "./directive-text.js";
import { policyDirectiveTexts } from "./policy-directive-texts.js";

test("A policy is written as one directive for each thing it says, codes bare and texts quoted", () => {
  const texts = policyDirectiveTexts({
    phase: "CONTAINMENT",
    since: "1.0.0",
    allow: [
      { responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" },
      { responsibility: "IOC_SWEEPS" },
      { function: "LEGAL_AFFAIRS" },
    ],
    transitions: [
      { machine: "Incident", from: ["DETECTION_AND_ANALYSIS"], to: "CONTAINMENT" },
      { machine: "Determination", from: [], to: "SUSPECTED" },
    ],
    gates: ["ANALYSIS_RECORDED", "LEAD_AND_OWNERS_ASSIGNED"],
    controls: [{ framework: "NIST_800_53", ids: ["IR-4", "IR-4(11)"] }],
  });
  expect(texts).toEqual([
    "@phase(in: CONTAINMENT)",
    "@actor(kinds: [PERSON])",
    "@responsibility(anyOf: [EXECUTE_CONTAINMENT_ERADICATION_RECOVERY, IOC_SWEEPS])",
    "@function(anyOf: [LEGAL_AFFAIRS])",
    '@transition(machine: Incident, from: ["DETECTION_AND_ANALYSIS"], to: "CONTAINMENT")',
    '@transition(machine: Determination, from: [], to: "SUSPECTED")',
    "@gate(is: ANALYSIS_RECORDED)",
    "@gate(is: LEAD_AND_OWNERS_ASSIGNED)",
    '@control(framework: NIST_800_53, ids: ["IR-4", "IR-4(11)"])',
  ]);
});

test("A policy that says little gets few directives", () => {
  expect(policyDirectiveTexts({ phase: "PREPARATION", function: ["TRUST"] })).toEqual([
    "@phase(in: PREPARATION)",
    "@actor(kinds: [PERSON])",
    "@function(anyOf: [TRUST])",
  ]);
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
