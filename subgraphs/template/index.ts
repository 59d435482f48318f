import "reflect-metadata";
import { boot } from "../../platform/boot.js";
import { authorizeByDirectory } from "../access/directory/directory.js";
import { directoryHandlers } from "../access/directory/directory-handlers.js";
import { eventContract } from "../response-model/events/event-contract.js";
import subgraphs from "../subgraphs.json";
import { operations } from "./graphql/operations.js";
import { schema } from "./graphql/schema.js";
import { database } from "./store/database.js";

void boot({
  name: "exercises",
  port: subgraphs.teams.port,
  schema,
  database,
  authorize: authorizeByDirectory,
  operations: Object.values(operations).flat(),
  handlers: directoryHandlers,
  events: eventContract,
});
