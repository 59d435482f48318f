import "reflect-metadata";
import { boot } from "../../platform/boot.js";
import { authorizeByDirectory } from "../access/directory.js";
import { directoryHandlers } from "../access/directory-handlers.js";
import { directoryTables } from "../access/directory-tables.js";
import { CreateDirectory1767312000000 } from "../access/migrations/1767312000000-create-directory.js";
import { KeepAccountsInDirectory1768003200000 } from "../access/migrations/1768003200000-keep-accounts-in-directory.js";
import { eventContract } from "../response-model/events/event-contract.js";
import { eventTypes } from "../response-model/events/event-types.js";
import subgraphs from "../subgraphs.json";
import { schema } from "./graphql/schema.js";
import { reactions } from "./reactions/reactions.js";
import { CreateIncidents1767398400000 } from "./store/migrations/1767398400000-create-incidents.js";
import { SettleClocksApart1767571200000 } from "./store/migrations/1767571200000-settle-clocks-apart.js";
import { IndexEveryFilter1767744000000 } from "./store/migrations/1767744000000-index-every-filter.js";
import { CountMonthsByTheCalendar1768521600000 } from "./store/migrations/1768521600000-count-months-by-the-calendar.js";
import { MarkEvents1768608060000 } from "./store/migrations/1768608060000-mark-events.js";
import { NumberEntriesFromOne1768694460000 } from "./store/migrations/1768694460000-number-entries-from-one.js";
import { SealChains1769342460000 } from "./store/migrations/1769342460000-seal-chains.js";
import { tables } from "./store/tables.js";

void boot({
  name: "incidents",
  port: subgraphs.incidents.port,
  schema,
  database: {
    tables: [...Object.values(directoryTables), ...Object.values(tables)],
    migrations: [
      CreateDirectory1767312000000,
      CreateIncidents1767398400000,
      SettleClocksApart1767571200000,
      IndexEveryFilter1767744000000,
      KeepAccountsInDirectory1768003200000,
      CountMonthsByTheCalendar1768521600000,
      MarkEvents1768608060000,
      NumberEntriesFromOne1768694460000,
      SealChains1769342460000,
    ],
  },
  authorize: authorizeByDirectory,
  guards: eventTypes.INCIDENT_CHANGED.type,
  handlers: directoryHandlers,
  reactions,
  events: eventContract,
});
