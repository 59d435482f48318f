import "reflect-metadata";
import { z } from "zod";
import { boot } from "../../platform/boot.js";
import { readEnvironment } from "../../platform/runtime/environment.js";
import { eventContract } from "../response-model/events/event-contract.js";
import subgraphs from "../subgraphs.json";
import { schema } from "./graphql/schema.js";
import { reactions } from "./reactions/reactions.js";
import { authorizeByTeams } from "./store/authorize-by-teams.js";
import { CreateTeams1767398400000 } from "./store/migrations/1767398400000-create-teams.js";
import { KeepAccounts1768003200000 } from "./store/migrations/1768003200000-keep-accounts.js";
import { MarkEvents1768608060000 } from "./store/migrations/1768608060000-mark-events.js";
import { CreateResponsibilityRequests1769212800000 } from "./store/migrations/1769212800000-create-responsibility-requests.js";
import { provision } from "./store/provisioning/provision.js";
import { watchOrganization } from "./store/provisioning/watch-organization.js";
import { tables } from "./store/tables.js";

const { ORGANIZATION_FILE } = readEnvironment({
  ORGANIZATION_FILE: z
    .string()
    .describe("the JSON file that describes the teams, people, services and on-call rotations of the organization"),
});

void boot({
  name: "teams",
  port: subgraphs.teams.port,
  schema,
  database: {
    tables: Object.values(tables),
    migrations: [
      CreateTeams1767398400000,
      KeepAccounts1768003200000,
      MarkEvents1768608060000,
      CreateResponsibilityRequests1769212800000,
    ],
  },
  authorize: authorizeByTeams,
  handlers: {},
  reactions,
  events: eventContract,
  prepare: (database, log) => provision(database, log, ORGANIZATION_FILE),
  background: [watchOrganization(ORGANIZATION_FILE)],
});
