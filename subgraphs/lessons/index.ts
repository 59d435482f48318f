import "reflect-metadata";
import { boot } from "../../platform/boot.js";
import { keepRollups } from "../../platform/graphql/statistics/rollups/keep-rollups.js";
import { authorizeByDirectory } from "../access/directory/directory.js";
import { directoryHandlers } from "../access/directory/directory-handlers.js";
import { eventContract } from "../response-model/events/event-contract.js";
import subgraphs from "../subgraphs.json";
import { operations } from "./graphql/operations.js";
import { schema } from "./graphql/schema.js";
import { reactions } from "./reactions/reactions.js";
import { copyIncident } from "./store/copy-incident.js";
import { database } from "./store/database.js";
import { markings } from "./store/markings.js";
import { rollups } from "./store/statistics/rollups.js";

void boot({
  name: "lessons",
  port: subgraphs.lessons.port,
  schema,
  database,
  authorize: authorizeByDirectory,
  operations: Object.values(operations).flat(),
  copiesOf: [markings.source],
  handlers: { ...directoryHandlers, ...copyIncident },
  reactions,
  events: eventContract,
  background: [keepRollups(rollups)],
});
