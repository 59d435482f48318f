import { readFileSync } from "node:fs";
import { join } from "node:path";
import { eventually } from "../../local/samples/player/eventually.js";
import { readProcessModel } from "../../site/generator/reading/read-process-model.js";
import { codeOfName } from "../../subgraphs/response-model/schema/code-of-name.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import type { Refusal } from "./support/cells/cell-step.js";
import { divideOrganization } from "./support/cells/divided-organization.js";
import { stepsToEradication } from "./support/cells/steps-to-eradication.js";
import { stepsToValidation } from "./support/cells/steps-to-validation.js";
import { declareForTwoServices } from "./support/messy-case/declare-for-two-services.js";
import type { MessyCase } from "./support/messy-case/messy-case.js";
import { type RunningSystem, startRunningSystem } from "./support/processes/running-system.js";

/*
 * The seven cells of containment, eradication and recovery, each held by another team: what each does, others of its own side,
 * of the other side and of another service may not, and are told whom to ask.
 */

const steps = [...stepsToEradication, ...stepsToValidation];
const folder = temporaryFolder();
let running: RunningSystem;
let the: MessyCase;
/** Each step goes on where the one before it has led. */
let isBroken = false;

beforeAll(async () => {
  running = await startRunningSystem({ RATE_LIMIT: "0", REFUSAL_LIMIT: "0" }, divideOrganization(folder.path));
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

interface Refused {
  readonly persona: string;
  readonly code: unknown;
  readonly needs: boolean;
  readonly ask: readonly string[];
  readonly said: boolean;
}

/** What somebody is answered who may not. */
async function refusalOf(cell: string, operation: string, input: object, { persona, of }: Refusal): Promise<Refused> {
  const whole = { incidentId: the.acting.incidentId, ...input, ...(of && { serviceId: the.id(of) }) };
  const { data, errors } = await running.cordon.attempt(persona, operation, whole);
  const { code, responsibilities, holders, people } = (errors[0]?.extensions ?? {}) as {
    readonly code?: string;
    readonly responsibilities?: readonly string[];
    readonly holders?: readonly { readonly teamName: string }[];
    readonly people?: readonly { readonly personName: string }[];
  };
  const ask = [...(people ?? []).map(({ personName }) => personName), ...(holders ?? []).map((one) => one.teamName)];
  const message = errors[0]?.message ?? "";
  return {
    persona,
    code: code ?? data?.result,
    needs: responsibilities?.includes(cell) ?? false,
    ask: ask.sort(),
    said: ask.length > 0 ? ask.every((name) => message.includes(name)) : message.includes("No team holds it"),
  };
}

test.each(steps.map((step, index) => ({ step, title: `${index + 1}. ${step.operation}, of ${step.cell}` })))(
  "$title",
  async ({ step: { cell, operation, by, input, refused, remember } }) => {
    if (isBroken) throw new Error("An earlier step has failed.");
    isBroken = true;
    const words = await input(the);
    const answers = await Promise.all(refused.map((one) => refusalOf(cell, operation, words, one)));
    expect(answers).toEqual(
      refused.map(({ persona, ask }) => ({
        persona,
        code: "FORBIDDEN",
        needs: true,
        ask: [...ask].sort(),
        said: true,
      })),
    );
    const before = await the.view();
    const outcome = await the.acting.does(by, operation, words);
    remember?.(outcome, the);
    const after = await the.view();
    const added = after.timeline.nodes.slice(before.timeline.nodes.length).map((entry) => entry.operation);
    expect(added).toEqual([codeOfName(operation)]);
    isBroken = false;
  },
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
      responsibility,
      "editServiceNote",
      { ...note, serviceNoteId: data?.result.id },
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
