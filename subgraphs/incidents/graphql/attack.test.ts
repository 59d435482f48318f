import type { GraphQLFormattedError } from "graphql";
import { ask } from "../test-support/ask.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people, services } from "../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("attack");
});
afterAll(() => room.close());

const { sora } = people;
const read = async (query: string) => {
  const { data, errors } = await ask(room, sora, query);
  expect(errors).toBeUndefined();
  return data;
};

test("Techniques are found by id, tactic, state and text, page by page, with how many there are", async () => {
  expect(
    await read('{ attackTechniques(filter: { ids: ["T1078", "T9999"] }) { totalCount nodes { id name tactics } } }'),
  ).toEqual({
    attackTechniques: {
      totalCount: 1,
      nodes: [
        {
          id: "T1078",
          name: "Valid Accounts",
          tactics: ["INITIAL_ACCESS", "PERSISTENCE", "PRIVILEGE_ESCALATION", "STEALTH"],
        },
      ],
    },
  });
  expect(
    await read(
      '{ attackTechniques(filter: { text: "email", tactics: [COLLECTION], not: { subtechnique: true } }) { nodes { id subtechniques { id } } } }',
    ),
  ).toEqual({
    attackTechniques: {
      nodes: [{ id: "T1114", subtechniques: [{ id: "T1114.001" }, { id: "T1114.002" }, { id: "T1114.003" }] }],
    },
  });
  expect(
    await read("{ attackTechniques(filter: { states: [CURRENT] }, first: 1) { totalCount nodes { id } } }"),
  ).toEqual({
    attackTechniques: { totalCount: 697, nodes: [{ id: "T1001" }] },
  });
});

test("A revoked technique names what took its place, a sub-technique its technique, and an id of nothing is null", async () => {
  expect(
    await read(`{ revoked: attackTechnique(id: "T1562.008") { state replacedBy { id name } }
      sub: attackTechnique(id: "T1078.004") { name parent { id } } nothing: attackTechnique(id: "T1") { id } }`),
  ).toEqual({
    revoked: { state: "REVOKED", replacedBy: { id: "T1685.002", name: "Disable or Modify Cloud Log" } },
    sub: { name: "Cloud Accounts", parent: { id: "T1078" } },
    nothing: null,
  });
});

test("The release and MITRE's notice are there for whoever shows them", async () => {
  expect(await read("{ attackRelease { version domain source notice } }")).toEqual({
    attackRelease: {
      version: "19.1",
      domain: "enterprise-attack",
      source: expect.stringMatching(/^https:\/\/github\.com\/mitre-attack\/.*19\.1\.json$/),
      notice: expect.stringMatching(/^© \d{4} The MITRE Corporation\. This work is reproduced/),
    },
  });
});

test("An operation and a filter that name no technique of ATT&CK are refused, with the names and with what to write instead", async () => {
  const propose = `mutation ($input: ProposeDetectionRequirementInput!) {
    proposeDetectionRequirement(input: $input) { ... on DetectionRequirement { techniques { id } } } }`;
  const proposal = { serviceId: services.exchange, title: "Tokens", description: "From the log." };
  const first = (errors: readonly GraphQLFormattedError[] | undefined) => [
    errors?.[0]?.extensions?.code,
    errors?.[0]?.message,
  ];
  const wrong = await ask(room, sora, propose, { input: { ...proposal, techniqueIds: ["T1562.001", "T4711"] } });
  expect(first(wrong.errors)).toEqual([
    "BAD_USER_INPUT",
    expect.stringMatching(/T1562\.001 \(Disable or Modify Tools\) was revoked, write T1685.*T4711 is none/),
  ]);
  const twice = await ask(room, sora, propose, { input: { ...proposal, techniqueIds: ["T1078", "T1078"] } });
  expect(first(twice.errors)).toEqual(["BAD_USER_INPUT", expect.stringMatching(/each technique once/)]);
  const filter = '{ detectionCoverage(filter: { techniqueIds: ["T4711"] }) { nodes { id } } }';
  expect(first((await ask(room, sora, filter)).errors)).toEqual([
    "BAD_USER_INPUT",
    expect.stringMatching(/T4711 is none/),
  ]);
  const right = await ask(room, sora, propose, { input: { ...proposal, techniqueIds: ["T1078.004"] } });
  expect(right).toEqual({ data: { proposeDetectionRequirement: { techniques: [{ id: "T1078.004" }] } } });
});
