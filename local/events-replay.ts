import { withDatabases } from "./commands/with-databases.js";

/* The command `npm run events:replay`. */
withDatabases("events-replay.js");
