import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import { openTeamsRoom, type TeamsRoom } from "../test-support/teams-room.js";

let room: TeamsRoom;
beforeAll(async () => {
  room = await openTeamsRoom("teams_incident");
});
afterAll(() => room.close());

const query = `query ($references: [_Any!]!) { _entities(representations: $references) { ... on Incident {
  id responsibleTeams { name } onCall { personName team { name } } } } }`;

const incident = async (id: string, ...services: string[]) => ({
  __typename: "Incident",
  id,
  serviceIds: await Promise.all(services.map((key) => room.idOf("Service", key))),
});

interface Answer {
  readonly id: string;
  readonly responsibleTeams: readonly { readonly name: string }[];
  readonly onCall: readonly { readonly personName: string; readonly team: { readonly name: string } }[];
}

async function ask(references: readonly object[]) {
  const { data, errors } = await room.ask(await room.viewer("ji-woo-park"), query, { references });
  expect(errors).toBeUndefined();
  return data?._entities as Answer[];
}

const security = "Microsoft 365 Security Response Team";

test("Each incident is answered by the owners of its own services and the security side", async () => {
  const answers = await ask([
    await incident("1", "exchange"),
    await incident("2", "sharepoint", "azure-active-directory"),
    await incident("3"),
  ]);
  expect(answers.map(({ id, responsibleTeams }) => [id, responsibleTeams.map(({ name }) => name)])).toEqual([
    ["1", ["Exchange", security]],
    ["2", ["Identity Security Response", security, "SharePoint"]],
    ["3", [security]],
  ]);
  expect(answers.map(({ onCall }) => onCall.map(({ team }) => team.name).sort())).toEqual([
    ["Exchange", security],
    ["Identity Security Response", security, "SharePoint"],
    [security],
  ]);
});

test("An unknown service adds nobody", async () => {
  const [answer] = await ask([
    { __typename: "Incident", id: "1", serviceIds: ["00000000-0000-7000-8000-000000000000"] },
  ]);
  expect(answer?.responsibleTeams).toEqual([{ name: security }]);
});

test("Any number of incidents takes the same few statements", async () => {
  const references = await Promise.all(
    Array.from({ length: 50 }, (_, index) => incident(String(index), index % 2 ? "exchange" : "sharepoint")),
  );
  const viewer = await room.viewer("ji-woo-park");
  const count = async (query: string) =>
    (await statementsOf(room.database, () => room.ask(viewer, query, { references }))).length;
  const asking = (fields: string) =>
    `query ($references: [_Any!]!) { _entities(representations: $references) { ... on Incident { ${fields} } } }`;
  expect(await count(asking("responsibleTeams { name }"))).toBe(1);
  expect(await count(asking("onCall { personName team { name } }"))).toBe(1);
});
