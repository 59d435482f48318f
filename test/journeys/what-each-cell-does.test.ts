import { readFileSync } from "node:fs";
import { join } from "node:path";
import { eventually } from "../../local/samples/player/eventually.js";
import { readProcessModel } from "../../site/generator/reading/read-process-model.js";
import { codeOfName } from "../../subgraphs/response-model/schema/operations/code-of-name.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { divideOrganization } from "./support/cells/divided-organization.js";
import { refusalOf } from "./support/cells/refusal-of.js";
import { stepsToEradication } from "./support/cells/steps-to-eradication.js";
import { stepsToValidation } from "./support/cells/steps-to-validation.js";
import { testCells } from "./support/cells/test-cells.js";
import { declareForTwoServices } from "./support/messy-case/declare-for-two-services.js";
import type { MessyCase } from "./support/messy-case/messy-case.js";
import { type RunningSystem, startRunningSystem } from "./support/processes/running-system.js";

/*
 * The seven cells of containment, eradication and recovery, each held by another team: what each does, others of its own side,
 * of the other side and of another service may not, and are told whom to ask.
 */

const steps = [...stepsToEradication, ...stepsToValidation];
const folder = temporaryFolder();
const division = {
  given: {
    "datacenter-security": "FORENSICS_INVESTIGATION",
    "azure-security-response": "SECURITY_EXPERTISE_AND_CONSULTING",
    msrc: "RECOVERY_GUIDANCE",
  },
  missing: ["SERVICE_INSIGHT_AND_EXPERTISE", "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY"],
} as const;
let running: RunningSystem;
let the: MessyCase;

beforeAll(async () => {
  running = await startRunningSystem(
    { RATE_LIMIT: "0", REFUSAL_LIMIT: "0" },
    divideOrganization(folder.path, division),
  );
  the = await declareForTwoServices(running.cordon, "Each does what is theirs");
  await the.analyse({
    serviceIds: ["Exchange", "SharePoint"].map(the.id),
    notAffectedServiceIds: [the.id("SharePoint")],
  });
});
afterAll(async () => {
  await running?.stop();
  folder.remove();
});

testCells(
  steps,
  () => the,
  async ({ acting, view }, { by, operation }, input) => {
    const before = await view();
    const outcome = await acting.does(by, operation, input);
    const added = (await view()).timeline.nodes.slice(before.timeline.nodes.length).map((entry) => entry.operation);
    expect(added).toEqual([codeOfName(operation)]);
    return outcome;
  },
  ({ acting: { incidentId } }) => ({ incidentId }),
);

test("What a team has nobody for, it does within seconds of security response assigning the cell to it.", async () => {
  const { teams } = await running.cordon.read<{ teams: { nodes: { id: string; name: string }[] } }>(
    "security-lead",
    "{ teams(first: 100) { nodes { id name } } }",
  );
  const teamId = teams.nodes.find(({ name }) => name === "SharePoint")?.id;
  const responsibility = "SERVICE_INSIGHT_AND_EXPERTISE";
  const given = await running.cordon.perform("security-lead", "assignResponsibility", { teamId, responsibility });
  expect(given.message).toBeUndefined();
  const note = { about: "OTHER", title: "What we log", text: "Sign-ins, for 90 days." };
  const added = { incidentId: the.acting.incidentId, serviceId: the.id("SharePoint"), ...note };
  // The gateway learns what somebody's team holds within seconds.
  const { data } = await eventually(
    () => running.cordon.attempt("sharepoint-on-call", "addServiceNote", added),
    ({ errors }) => errors[0]?.extensions.code !== "FORBIDDEN",
  );
  expect(data?.result.__typename).toBe("ServiceNote");
  expect(
    await refusalOf(
      the,
      responsibility,
      "editServiceNote",
      { incidentId: the.acting.incidentId, ...note, serviceNoteId: data?.result.id },
      {
        persona: "exchange-engineer",
        ask: ["SharePoint"],
      },
    ),
  ).toMatchObject({ code: "FORBIDDEN", needs: true, ask: ["SharePoint"], said: true });
});

test("What only these cells do has all been done.", async () => {
  const published = readProcessModel(readFileSync(join(__dirname, "../../gateway/supergraph.graphql"), "utf8"));
  const cells = new Set<string>(steps.map(({ cell }) => cell));
  expect([...cells].sort()).toEqual(
    published.cells
      .filter(({ activity }) => activity === "CONTAINMENT_ERADICATION_RECOVERY")
      .map(({ code }) => code)
      .sort(),
  );
  const own = published.operations
    .filter(({ allow }) => allow.every(({ responsibility }) => responsibility && cells.has(responsibility)))
    .map(({ name }) => name);
  const done = new Set(steps.map(({ operation }) => operation));
  // The first two come before the first step, as somebody has to lead and to own; the others: the-messy-case, a-vulnerability-of-two-services.
  const elsewhere = ["acceptLead", "acceptOwnership", "acceptHandover", "recordVulnerabilityFix"];
  expect(own.filter((name) => !done.has(name))).toEqual(elsewhere);
});
