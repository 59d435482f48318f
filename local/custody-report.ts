import { withDatabases } from "./commands/with-databases.js";

/* The command `npm run custody:report`. */
withDatabases("custody-report.js", "subgraphs/incidents/commands");
