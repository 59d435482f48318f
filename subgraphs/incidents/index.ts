import "reflect-metadata";
import { z } from "zod";
import { boot } from "../../platform/boot.js";
import { keepRollups } from "../../platform/graphql/statistics/rollups/keep-rollups.js";
import { readEnvironment } from "../../platform/runtime/environment.js";
import { authorizeByDirectory } from "../access/directory/directory.js";
import { directoryHandlers } from "../access/directory/directory-handlers.js";
import { eventContract } from "../response-model/events/event-contract.js";
import { eventTypes } from "../response-model/events/event-types.js";
import subgraphs from "../subgraphs.json";
import { alertsRoutes } from "./alert-endpoint/alerts-routes.js";
import { operations } from "./graphql/operations.js";
import { schema } from "./graphql/schema.js";
import { reactions } from "./reactions/reactions.js";
import { alertRowRetention } from "./store/alert-sources/alert-row-retention.js";
import { provisionContractClocks } from "./store/contract-clocks/provision-contract-clocks.js";
import { database } from "./store/database.js";
import { noticeMetrics } from "./store/notices/notice-metrics.js";
import { rollups } from "./store/statistics/rollups.js";
import { nameProducer } from "./store/stix/name-producer.js";

const { CONTRACT_CLOCKS_FILE, ALERT_LIMIT, ORGANIZATION_NAME, ORGANIZATION_ID } = readEnvironment({
  CONTRACT_CLOCKS_FILE: z
    .string()
    .optional()
    .describe("the JSON file with the notification deadlines of the organization's own contracts"),
  ALERT_LIMIT: z.coerce
    .number()
    .int()
    .min(0)
    .default(150_000)
    .describe("how many alerts of one source each process takes within a minute; 0 takes any number"),
  ORGANIZATION_NAME: z
    .string()
    .max(500)
    .default("Cordon")
    .describe("the name of the organization that exports indicators in STIX"),
  ORGANIZATION_ID: z
    .string()
    .max(500)
    .optional()
    .describe("what tells that organization apart from every other, such as its domain; by default the database does"),
});

void boot({
  name: "incidents",
  port: subgraphs.incidents.port,
  schema,
  database,
  authorize: authorizeByDirectory,
  operations: Object.values(operations).flat(),
  guards: eventTypes.INCIDENT_CHANGED.type,
  handlers: directoryHandlers,
  reactions,
  events: eventContract,
  routes: alertsRoutes(ALERT_LIMIT),
  metrics: noticeMetrics,
  passing: alertRowRetention,
  background: [keepRollups(rollups)],
  async prepare(database, log) {
    await nameProducer(database, { name: ORGANIZATION_NAME, organizationId: ORGANIZATION_ID });
    if (CONTRACT_CLOCKS_FILE) await provisionContractClocks(database, log, CONTRACT_CLOCKS_FILE);
  },
});
