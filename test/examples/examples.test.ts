import { execFile } from "node:child_process";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { recall } from "../../local/samples/player/step.js";
import { readEventStream } from "../../platform/live/read-event-stream.js";
import { type RunningSystem, startRunningSystem } from "../journeys/support/processes/running-system.js";
import { performScenario } from "../journeys/support/scenario/perform-scenario.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const examples = path.resolve("gateway/examples");
const run = promisify(execFile);
const binary = (name: string) => path.join(examples, "node_modules/.bin", name);

test("What the clients' compilers write of the operations is what is committed.", async () => {
  const folder = temporaryFolder();
  const copy = path.join(folder.path, "gateway/examples");
  // Begun afresh, since Relay's compiler adds to what it finds and takes nothing away.
  cpSync(examples, copy, { recursive: true, filter: (file) => !/node_modules|\/built$|\/compiled\//.test(file) });
  writeFileSync(path.join(copy, "relay/persisted-documents.json"), "{}\n");
  cpSync("gateway/schema.graphql", path.join(folder.path, "gateway/schema.graphql"));
  symlinkSync(path.join(examples, "node_modules"), path.join(copy, "node_modules"));
  await run(binary("graphql-codegen"), ["--config", "codegen.ts"], { cwd: copy });
  await run(binary("relay-compiler"), ["relay.config.json"], { cwd: copy });
  const generated = [
    "typed/graphql.ts",
    "typed/gql.ts",
    "typed/persisted-documents.json",
    "relay/persisted-documents.json",
    "relay/compiled/incidentList.graphql.ts",
    "relay/compiled/incidentListQuery.graphql.ts",
    "relay/compiled/incidentListNextPageQuery.graphql.ts",
    "relay/compiled/incidentRow.graphql.ts",
  ];
  for (const file of generated) {
    expect({ file, text: readFileSync(path.join(copy, file), "utf8") }).toEqual({
      file,
      text: readFileSync(path.join(examples, file), "utf8"),
    });
  }
  folder.remove();
});

test("The manifest registers exactly the operations of the folder.", async () => {
  await run("node", [
    "dist/gateway/trusted-documents/documents.js",
    "gateway/examples",
    "--owner",
    "dashboards",
    "--check",
  ]);
});

describe("With a gateway that knows the registered operations", () => {
  let running: RunningSystem;
  beforeAll(async () => {
    running = await startRunningSystem({
      TRUSTED_DOCUMENTS_FILE: path.join(examples, "documents.json"),
      TRUSTED_DOCUMENTS: "nobody",
    });
  });
  afterAll(() => running?.stop());

  async function program(name: string, persona: string): Promise<string> {
    const { stdout } = await run("node", [path.join(examples, "built", name)], {
      env: {
        ...process.env,
        CORDON_URL: `${running.system.gatewayUrl}/graphql`,
        CORDON_TOKEN: await running.system.tokenFor(persona),
      },
    });
    return stdout;
  }

  const programs = ["apollo-client/incident-board.js", "relay/list-incidents.js"];

  test.each(programs)("%s says when there is nothing to see.", async (name) => {
    expect(await program(name, "security-analyst")).toBe("No open incident that you may see.\n");
  });

  test("Both programs show an incident as soon as there is one.", async () => {
    await performScenario(running.cordon, "startContainment");
    for (const name of programs) {
      const shown = await program(name, "security-analyst");
      expect(shown).toMatch(/INC-\d{4}-\d{5}.*HIGH.*CONTAINMENT.*Exchange/);
      expect(shown).toContain("is forwarded to an outside address");
    }
  });

  test("What changes in the plans is delivered by the id of its subscription, with what another subgraph says.", async () => {
    const memory = await performScenario(running.cordon, "startContainment");
    const incidentId = recall(memory, "incident");
    const { documents } = JSON.parse(readFileSync(path.join(examples, "documents.json"), "utf8"));
    const { id: documentId } = documents.find(({ name }: { name: string }) => name === "PlanChanges");
    const ended = new AbortController();
    const response = await fetch(`${running.system.gatewayUrl}/graphql/stream`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${await running.system.tokenFor("security-analyst")}`,
      },
      body: JSON.stringify({ documentId, variables: { incidentIds: [incidentId] } }),
      signal: ended.signal,
    });
    const serviceId = recall(memory, "Exchange");
    const step = { incidentId, serviceId, kind: "EVICT", title: "Revoke the tokens" };
    await running.cordon.perform("security-lead", "proposePlanStep", step);
    const { data } = await firstResult(response);
    expect(data.planStepChanged).toMatchObject({
      operation: "PROPOSE_PLAN_STEP",
      planStep: { title: "Revoke the tokens", state: "PROPOSED", service: { name: "Exchange" } },
    });
    ended.abort();
  });
});

/** The first result of a stream of events. */
async function firstResult(response: Response) {
  for await (const { event, data } of readEventStream(response.body as unknown as AsyncIterable<Buffer>))
    if (event === "next") return JSON.parse(data ?? "");
  throw new Error("The stream was over.");
}
