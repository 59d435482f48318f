import { withDatabases } from "./with-databases.js";

/* The command `npm run audit:verify`. */
withDatabases("audit-verify.js");
