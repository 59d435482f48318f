import { actorWords } from "../blocks/actor-words.js";
import { operationRows } from "../blocks/operation-rows.js";
import { composeFixture } from "../fixtures/compose-fixture.js";
import type { ProcessModel } from "../model/process-model.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { english } from "../words/english.js";
import { machinePages } from "./machine-pages.js";
import { permissionsPage } from "./permissions-page.js";
import { phasePages } from "./phase-pages.js";
import { reactionsPage } from "./reactions-page.js";

/* Who may, in words. The policy of returnToAnalysis is another in each test. */

const lead = "[Incident response lead](/process/matrix.mdx#INCIDENT_RESPONSE_LEAD) (Security team)";
const hunt = "[Breach hunt](/process/matrix.mdx#BREACH_HUNT) (Security team)";
const acceptedLead = (title: string) => `[${title}](/process/glossary.mdx#Holder.LEAD)`;

const modelWith = (policy: string) =>
  readProcessModel(composeFixture((sdl) => sdl.replace("@allow(responsibility: INCIDENT_RESPONSE_LEAD)", policy)));

function rowsOf(model: ProcessModel) {
  const operation = model.operations.find(({ name }) => name === "returnToAnalysis");
  if (!operation) throw new Error("The fixture has no such operation.");
  const rows = operationRows(operation, model, english.policy, ["who", "separate", "approval", "establishes"]);
  return { operation, ...Object.fromEntries(rows.map(({ label, answers }) => [label, answers])) };
}

test.each([
  [
    "alternatives, with a comma between, since each may have one of its own",
    "@allow(responsibility: INCIDENT_RESPONSE_LEAD) @allow(responsibility: BREACH_HUNT)",
    `${lead}, or ${hunt}`,
  ],
  [
    "a responsibility that counts only from some states, with their names",
    '@allow(responsibility: BREACH_HUNT, from: ["ERADICATION", "RECOVERY"])',
    `${hunt}, from the state Eradication or Recovery`,
  ],
  [
    "a responsibility and a named person, as one",
    "@allow(responsibility: INCIDENT_RESPONSE_LEAD, holder: LEAD)",
    `${lead}, as the ${acceptedLead("accepted lead of the incident")}`,
  ],
  [
    "who stands in, while there is no such person",
    "@allow(responsibility: BREACH_HUNT, vacant: LEAD)",
    `${hunt}, while there is no ${acceptedLead("accepted lead of the incident")}`,
  ],
  ["a named person alone", "@allow(holder: LEAD)", acceptedLead("Accepted lead of the incident")],
  [
    "a responsibility that only a team with a function has",
    "@allow(responsibility: BREACH_HUNT, function: TRUST)",
    `${hunt}, in a team with the function [Office 365 Trust](/process/teams.mdx#TRUST)`,
  ],
])("Who may is told as %s", (_, policy, words) => {
  expect(rowsOf(modelWith(policy))).toMatchObject({ "Who may": [words] });
});

test("An operation tells who is kept from it, and whose approval it takes, from which states and when flagged", () => {
  const model = modelWith(
    `@allow(holder: LEAD) @separate(from: ["startContainment", "startRecovery"])
     @approval(by: [EXECUTIVE_INCIDENT_MANAGER], from: ["ERADICATION"], flag: BUSINESS_IMPACT)`,
  );
  expect(rowsOf(model)).toMatchObject({
    "Separation of duties": [
      "Not by anyone who has carried out on the same record: " +
        "[Start containment `startContainment`](/process/operations.mdx#startContainment), " +
        "[Start recovery `startRecovery`](/process/operations.mdx#startRecovery)",
    ],
    Approval: [
      "[Executive incident manager](/process/glossary.mdx#Holder.EXECUTIVE_INCIDENT_MANAGER), from Eradication, " +
        "where flagged: [Business impact](/process/glossary.mdx#Flag.BUSINESS_IMPACT)",
    ],
  });
});

test("Below an arrow stands in short who acts: the named person, else the side or the function", () => {
  const actors = (policy: string) => {
    const model = modelWith(policy);
    return actorWords(rowsOf(model).operation, model, english.policy);
  };
  expect(actors("@allow(responsibility: BREACH_HUNT) @allow(responsibility: INCIDENT_RESPONSE_LEAD)")).toBe(
    "Security team",
  );
  expect(actors("@allow(responsibility: INCIDENT_RESPONSE_LEAD, holder: LEAD) @allow(function: TRUST)")).toBe(
    "Accepted lead of the incident, Office 365 Trust",
  );
});

test("The table of who may what marks in half what takes more, and has a column for named persons where there are any", () => {
  const conditional = permissionsPage(modelWith("@allow(responsibility: BREACH_HUNT, vacant: LEAD)"), english).text;
  expect(conditional).toContain('aria-label={"Security team may, with a condition"}>◐<');
  expect(conditional).toContain("[Named person](/process/glossary.mdx)");
  expect(permissionsPage(modelWith("@allow(holder: LEAD)"), english).text).toContain(
    'aria-label={"Named person may"}>●<',
  );
  expect(permissionsPage(readProcessModel(composeFixture()), english).text).not.toContain("Named person");
});

test("The page of a phase names what is left to a named person", () => {
  const pages = phasePages(modelWith("@allow(holder: LEAD)"), english);
  const containment = pages.find(({ file }) => file === "phases/containment.mdx")?.text;
  expect(containment).toContain("By named person");
  expect(containment).toContain(`${acceptedLead("Accepted lead of the incident")}: [Return to analysis`);
});

describe("What happens without a caller", () => {
  const model = readProcessModel(
    composeFixture((sdl) =>
      sdl.replace(
        "type Mutation {",
        `type Reactions @inaccessible {
          "Takes it up." takeUp: Boolean @reaction(every: 60) @phase(in: CONTAINMENT)
            @transition(machine: Incident, from: ["DETECTION_AND_ANALYSIS"], to: "CONTAINMENT")
          "Looks at it." lookAtIt: Boolean @reaction(on: "dev.cordon.incident.changed") @phase(in: RECOVERY)
        }
        type Mutation {`,
      ),
    ),
  );

  test("has a page that tells what sets it off", () => {
    const [page] = reactionsPage(model, english);
    expect(page?.text).toContain("<dd>Its time, looked for every 60 seconds</dd>");
    expect(page?.text).toContain(
      "<dd>[Incident changed](/process/events.mdx#INCIDENT_CHANGED) `dev.cordon.incident.changed`</dd>",
    );
  });

  test("is told on no page where a version declared none", () => {
    expect(reactionsPage(readProcessModel(composeFixture()), english)).toEqual([]);
  });

  test("beside what it acts on is drawn by a dotted arrow and marked in the table", () => {
    const supergraph = composeFixture((sdl) =>
      sdl.replace(
        '@transition(machine: Incident, from: ["ERADICATION"], to: "RECOVERY")',
        '@transition(machine: Incident, from: ["ERADICATION"], to: "RECOVERY", beside: true)',
      ),
    );
    const pages = machinePages(readProcessModel(supergraph), english);
    const drawn = pages.find(({ file }) => file === "machines/incident.mdx")?.text ?? "";
    expect(drawn.match(/className="diagram-line diagram-beside"/g)).toHaveLength(1);
    expect(drawn).toContain("A dotted arrow is followed beside");
    expect(drawn).toContain("#startRecovery) (of others beside)");
  });

  test("is drawn by an arrow of its own beside that of the operation, and listed with the system as who acts", () => {
    const drawn = machinePages(model, english).find(({ file }) => file === "machines/incident.mdx")?.text ?? "";
    expect(drawn.match(/className="diagram-line diagram-system"/g)).toHaveLength(1);
    expect(drawn).toContain("A dashed arrow is a reaction");
    expect(drawn).toMatch(/#takeUp\) <span className="way">The system\./);
    expect(drawn).toMatch(/#startContainment\) <span className="way">Service team\./);
  });
});
