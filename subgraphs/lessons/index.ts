import "reflect-metadata";
import { boot } from "../../platform/boot.js";
import { authorizeByDirectory } from "../access/directory.js";
import { directoryHandlers } from "../access/directory-handlers.js";
import { directoryTables } from "../access/directory-tables.js";
import { CreateDirectory1767312000000 } from "../access/migrations/1767312000000-create-directory.js";
import { KeepAccountsInDirectory1768003200000 } from "../access/migrations/1768003200000-keep-accounts-in-directory.js";
import { eventContract } from "../response-model/events/event-contract.js";
import subgraphs from "../subgraphs.json";
import { schema } from "./graphql/schema.js";
import { reactions } from "./reactions/reactions.js";
import { copyIncident } from "./store/copy-incident.js";
import { markings } from "./store/markings.js";
import { CreateLessons1767484800000 } from "./store/migrations/1767484800000-create-lessons.js";
import { IndexEveryFilter1767744000000 } from "./store/migrations/1767744000000-index-every-filter.js";
import { MarkEvents1768608060000 } from "./store/migrations/1768608060000-mark-events.js";
import { tables } from "./store/tables.js";

void boot({
  name: "lessons",
  port: subgraphs.lessons.port,
  schema,
  database: {
    tables: [...Object.values(directoryTables), ...Object.values(tables)],
    migrations: [
      CreateDirectory1767312000000,
      CreateLessons1767484800000,
      IndexEveryFilter1767744000000,
      KeepAccountsInDirectory1768003200000,
      MarkEvents1768608060000,
    ],
  },
  authorize: authorizeByDirectory,
  copiesOf: [markings.source],
  handlers: { ...directoryHandlers, ...copyIncident },
  reactions,
  events: eventContract,
});
