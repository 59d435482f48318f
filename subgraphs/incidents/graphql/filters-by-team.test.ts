import { getNamedType, isInputObjectType } from "graphql";
import { sharedSchema } from "../../../platform/test-support/shared-schema.js";
import { ask } from "../test-support/ask.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people, services, teams } from "../test-support/organization.js";
import { recordEverything } from "../test-support/varied-records.js";
import { recordWholeIncident } from "../test-support/whole-incident.js";
import { schema as definition } from "./schema.js";

/* A team sees what is of its services: a filter by teams finds what a filter by the services that they own finds. */

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("filters by team");
  await recordEverything(room);
  await recordWholeIncident(room, "AMBER");
});
afterAll(() => room.close());

const owners = [
  [services.exchange, teams.exchange.teamId],
  [services.sharepoint, teams.sharepoint.teamId],
] as const;

/** Of a month that is over, and of teams that take part by their people as well. */
const otherwise = ["missingServiceAnalyses", "incidents"];

const queryFields = async () => (await sharedSchema(definition)).schema.getQueryType()?.getFields() ?? {};

async function listsByService(): Promise<readonly string[]> {
  return Object.values(await queryFields()).flatMap(({ name, args, type: answer }) => {
    const filter = args.find((argument) => argument.name === "filter");
    const type = filter && getNamedType(filter.type);
    const hasServices = isInputObjectType(type) && "serviceIds" in type.getFields();
    return hasServices && getNamedType(answer).name.endsWith("Connection") ? [name] : [];
  });
}

interface Found {
  readonly list: { readonly edges: readonly { readonly cursor: string }[] };
}

/** The places of all that a list holds: each names its row. */
async function found(list: string, filter: object): Promise<readonly string[]> {
  const type = (await queryFields())[list]?.args.find(({ name }) => name === "filter")?.type;
  const query = `query ($filter: ${type}) { list: ${list}(first: 100, filter: $filter) { edges { cursor } } }`;
  const { data, errors } = await ask<Found>(room, people.sora, query, { filter });
  expect([list, errors]).toEqual([list, undefined]);
  return data?.list.edges.map(({ cursor }) => cursor) ?? [];
}

test("Each list that is filtered by services is filtered by the teams that own them", async () => {
  const lists = await listsByService();
  expect(lists.length).toBeGreaterThan(10);
  const fields = await queryFields();
  const canFilter = (list: string) => {
    const type = getNamedType(fields[list]?.args.find(({ name }) => name === "filter")?.type ?? null);
    return isInputObjectType(type) && "teamIds" in type.getFields();
  };
  expect(lists.filter((list) => !canFilter(list))).toEqual([]);
  const without: string[] = [];
  for (const list of lists.filter((name) => !otherwise.includes(name))) {
    const ofTeams = [];
    for (const [serviceId, teamId] of owners) {
      const ofTeam = await found(list, { teamIds: [teamId] });
      expect([list, ofTeam]).toEqual([list, await found(list, { serviceIds: [serviceId] })]);
      ofTeams.push(...ofTeam);
    }
    expect([list, await found(list, { teamIds: [teams.legal.teamId] })]).toEqual([list, []]);
    if (ofTeams.length === 0) without.push(list);
  }
  // Nothing was compared of these.
  expect(without).toEqual([]);
});
