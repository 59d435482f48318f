import { type Memory, recall } from "../../local/samples/player/step.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";
import { performScenario } from "./support/scenario/perform-scenario.js";

/* Whatever a dashboard keeps by its id, it reads again by that id alone, of whatever subgraph it is. */

let shared: SharedSystem;
let memory: Memory;
let parts: { readonly note: string; readonly response: string; readonly assignment: string; readonly team: string };

beforeAll(async () => {
  shared = await sharedSystem();
  memory = await performScenario(shared.cordon, "prioritizeFollowUp");
  const incidentId = recall(memory, "incident");
  const { incident } = await shared.cordon.read<{
    incident: {
      serviceResponses: { id: string }[];
      assignments: { nodes: { id: string }[] };
      responsibleTeams: { id: string }[];
    };
  }>(
    "security-analyst",
    "query ($id: ID!) { incident(id: $id) { serviceResponses { id } assignments(first: 1) { nodes { id } } responsibleTeams { id } } }",
    { id: incidentId },
  );
  const { data } = await shared.cordon.ask(
    "security-analyst",
    "mutation ($input: AddNoteInput!) { note: addNote(input: $input) { ... on Note { id } } }",
    { input: { incidentId, text: "Read it again." } },
  );
  const { note } = data as { note: { id: string } };
  parts = {
    note: note.id,
    response: incident.serviceResponses[0]?.id ?? "",
    assignment: incident.assignments.nodes[0]?.id ?? "",
    team: incident.responsibleTeams[0]?.id ?? "",
  };
});

const fragments = `id
  ... on Incident { title responsibleTeams { name } review { state } }
  ... on Alert { title incident { id } }
  ... on ServiceResponse { round incident { title } }
  ... on Assignment { personName }
  ... on Note { text incident { id } }
  ... on Team { name members { name } }
  ... on Person { name }
  ... on Review { state incident { number } }
  ... on Lesson { kind }
  ... on FollowUp { title owner { name } }`;

test("One request reads things of all subgraphs by their ids, each with what the others know of it", async () => {
  const ids = ["incident", "alert", "review", "lesson", "followUp", "Ji-woo Park"].map((name) => recall(memory, name));
  const all = [...ids, ...Object.values(parts)];
  const { data, errors } = await shared.cordon.ask(
    "security-analyst",
    `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ${fragments} } }`,
    { ids: all },
  );
  expect(errors).toEqual([]);
  const found = data?.nodes as readonly { readonly __typename: string; readonly id: string }[];
  expect(found.map(({ id }) => id)).toEqual(all);
  expect(found).toEqual([
    expect.objectContaining({
      __typename: "Incident",
      title: expect.any(String),
      responsibleTeams: expect.arrayContaining([{ name: "Exchange" }]),
      review: { state: expect.any(String) },
    }),
    expect.objectContaining({ __typename: "Alert", incident: { id: recall(memory, "incident") } }),
    expect.objectContaining({ __typename: "Review", incident: { number: expect.stringMatching(/^INC-/) } }),
    expect.objectContaining({ __typename: "Lesson", kind: expect.any(String) }),
    expect.objectContaining({ __typename: "FollowUp", owner: { name: expect.any(String) } }),
    expect.objectContaining({ __typename: "Person", name: "Ji-woo Park" }),
    expect.objectContaining({ __typename: "Note", text: "Read it again." }),
    expect.objectContaining({ __typename: "ServiceResponse", incident: { title: expect.any(String) } }),
    expect.objectContaining({ __typename: "Assignment", personName: expect.any(String) }),
    expect.objectContaining({ __typename: "Team", members: expect.any(Array) }),
  ]);
});

test("What no id is of, or what is no id, is null, and a fragment of another type says nothing", async () => {
  const { data, errors } = await shared.cordon.ask(
    "security-analyst",
    `query ($id: ID!) {
      nowhere: node(id: "018f0000-0000-7000-8000-000000000000") { id }
      noId: node(id: "42") { id }
      empty: node(id: "") { id }
      other: node(id: $id) { id ... on Team { name } }
    }`,
    { id: recall(memory, "incident") },
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({ nowhere: null, noId: null, empty: null, other: { id: recall(memory, "incident") } });
});

test("Who comes too late is shown what stands now, with what other subgraphs know of it", async () => {
  const incidentId = recall(memory, "incident");
  const change = `mutation ($input: EditCaseInput!) { result: editCase(input: $input) { __typename
    ... on VersionConflict { expectedVersion actualVersion
      current { __typename id ... on Incident { version title responsibleTeams { name } } } } } }`;
  const input = { incidentId, title: "Too late", reason: "For the test.", expectedVersion: 1 };
  const headers = { "idempotency-key": "too-late-for-this-version" };
  const { incident } = await shared.cordon.read<{ incident: { title: string; version: number } }>(
    "security-analyst",
    "query ($id: ID!) { incident(id: $id) { title version } }",
    { id: incidentId },
  );
  // The second time, the key brings the first refusal again.
  for (let times = 0; times < 2; times += 1) {
    const { data, errors } = await shared.cordon.ask("security-lead", change, { input }, headers);
    expect(errors).toEqual([]);
    expect(data?.result).toEqual({
      __typename: "VersionConflict",
      expectedVersion: 1,
      actualVersion: incident.version,
      current: {
        __typename: "Incident",
        id: incidentId,
        version: incident.version,
        title: incident.title,
        responsibleTeams: expect.arrayContaining([{ name: "Exchange" }]),
      },
    });
  }
});
