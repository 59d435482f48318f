import "reflect-metadata";
import { z } from "zod";
import { boot } from "../../platform/boot.js";
import { readEnvironment } from "../../platform/runtime/environment.js";
import { eventContract } from "../response-model/events/event-contract.js";
import subgraphs from "../subgraphs.json";
import { operations } from "./graphql/operations.js";
import { schema } from "./graphql/schema.js";
import { reactions } from "./reactions/reactions.js";
import { authorizeByTeams } from "./store/authorize-by-teams.js";
import { copyIncidentReaders } from "./store/copy-incident-readers.js";
import { database } from "./store/database.js";
import { incidents } from "./store/incidents.js";
import { provision } from "./store/provisioning/provision.js";
import { watchOrganization } from "./store/provisioning/watch-organization.js";

const { ORGANIZATION_FILE } = readEnvironment({
  ORGANIZATION_FILE: z
    .string()
    .describe("the JSON file that describes the teams, people, services and on-call rotations of the organization"),
});

void boot({
  name: "teams",
  port: subgraphs.teams.port,
  schema,
  database,
  authorize: authorizeByTeams,
  operations: Object.values(operations).flat(),
  copiesOf: [incidents.source],
  handlers: copyIncidentReaders,
  reactions,
  events: eventContract,
  prepare: (database, log) => provision(database, log, ORGANIZATION_FILE),
  background: [watchOrganization(ORGANIZATION_FILE)],
});
