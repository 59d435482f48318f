import "reflect-metadata";
import { z } from "zod";
import { boot } from "../foundation/boot.js";
import { readEnvironment } from "../foundation/environment.js";
import { schema } from "./graphql/schema.js";
import { authorizeByTeams } from "./store/authorize-by-teams.js";
import { CreateTeams1767398400000 } from "./store/migrations/1767398400000-create-teams.js";
import { KeepAccounts1768003200000 } from "./store/migrations/1768003200000-keep-accounts.js";
import { provision } from "./store/provisioning/provision.js";
import { tables } from "./store/tables.js";

const { ORGANIZATION_FILE } = readEnvironment({
  ORGANIZATION_FILE: z
    .string()
    .describe("the JSON file that describes the teams, people, services and on-call rotations of the organization"),
});

void boot({
  name: "teams",
  port: 4001,
  schema,
  database: { tables: Object.values(tables), migrations: [CreateTeams1767398400000, KeepAccounts1768003200000] },
  authorize: authorizeByTeams,
  handlers: {},
  prepare: (database, log) => provision(database, log, ORGANIZATION_FILE),
});
