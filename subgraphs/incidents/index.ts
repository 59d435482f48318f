import "reflect-metadata";
import { boot } from "../../platform/boot.js";
import { authorizeByDirectory } from "../access/directory.js";
import { directoryHandlers } from "../access/directory-handlers.js";
import { eventContract } from "../response-model/events/event-contract.js";
import { eventTypes } from "../response-model/events/event-types.js";
import subgraphs from "../subgraphs.json";
import { schema } from "./graphql/schema.js";
import { reactions } from "./reactions/reactions.js";
import { database } from "./store/database.js";
import { noticeMetrics } from "./store/notice-metrics.js";

void boot({
  name: "incidents",
  port: subgraphs.incidents.port,
  schema,
  database,
  authorize: authorizeByDirectory,
  guards: eventTypes.INCIDENT_CHANGED.type,
  handlers: directoryHandlers,
  reactions,
  events: eventContract,
  metrics: noticeMetrics,
});
