import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildASTSchema, parse } from "graphql";
import { Client } from "pg";
import { type Memory, recall } from "../../local/samples/player/step.js";
import { documentedOperations } from "./support/documents/documented-operations.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";
import { performScenario } from "./support/scenario/perform-scenario.js";

/* One subgraph refers to what another does not show, or has no more: there is nothing, and that is no fault. */

let shared: SharedSystem;
let memory: Memory;

beforeAll(async () => {
  shared = await sharedSystem();
  memory = await performScenario(shared.cordon, "prioritizeFollowUp");
  // Hidden where it lives, while the other subgraph has not heard of it yet.
  const incidents = new Client({ connectionString: shared.databaseUrls.incidents });
  await incidents.connect();
  await incidents.query("UPDATE incident SET handling = 'RED' WHERE id = $1", [recall(memory, "incident")]);
  await incidents.end();
});

test("A review whose incident is hidden from the viewer is told without it, and so is its work.", async () => {
  const { data, errors } = await shared.cordon.ask(
    "sharepoint-engineer",
    `query ($review: ID!, $followUp: ID!) {
      review(id: $review) { id incident { title state } }
      reviews(first: 100) { nodes { id incident { title } } }
      followUp(id: $followUp) { id incident { title } }
    }`,
    { review: recall(memory, "review"), followUp: recall(memory, "followUp") },
  );
  expect(errors).toEqual([]);
  const review = { id: recall(memory, "review"), incident: null };
  expect(data).toEqual({
    review,
    reviews: { nodes: expect.arrayContaining([review]) },
    followUp: { id: recall(memory, "followUp"), incident: null },
  });
});

test.each(["security-lead", "sharepoint-engineer", "executive-manager", "dashboard"])(
  "No documented operation is a fault for %s, whatever they may not see.",
  async (persona) => {
    const supergraph = buildASTSchema(
      parse(readFileSync(join(__dirname, "../../gateway/supergraph.graphql"), "utf8")),
      { assumeValid: true },
    );
    for (const { name, document, variables } of documentedOperations(supergraph, memory)) {
      const { errors } = await shared.cordon.ask(persona, document, variables);
      const faults = errors.filter(({ extensions }) => extensions.code === "INTERNAL_SERVER_ERROR");
      expect({ name, faults }).toEqual({ name, faults: [] });
    }
  },
);
