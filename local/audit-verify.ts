import { withDatabases } from "./commands/with-databases.js";

/* The command `npm run audit:verify`. */
withDatabases("actions/audit/audit-verify.js");
