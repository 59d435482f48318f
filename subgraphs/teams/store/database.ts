import { CreateTeams1767398400000 } from "./migrations/1767398400000-create-teams.js";
import { KeepAccounts1768003200000 } from "./migrations/1768003200000-keep-accounts.js";
import { MarkEvents1768608060000 } from "./migrations/1768608060000-mark-events.js";
import { CreateResponsibilityRequests1769212800000 } from "./migrations/1769212800000-create-responsibility-requests.js";
import { KeepAppointments1769817600000 } from "./migrations/1769817600000-keep-appointments.js";
import { KeepTheShiftLog1791530000000 } from "./migrations/1791530000000-keep-the-shift-log.js";
import { FindFollowUpsByDueTime1791570000000 } from "./migrations/1791570000000-find-follow-ups-by-due-time.js";
import { IndexLists1791700030000 } from "./migrations/1791700030000-index-lists.js";
import { tables } from "./tables.js";

/** What the database of this subgraph is made of: its own tables; the migrations, the newest last. */
export const database = {
  tables: Object.values(tables),
  migrations: [
    CreateTeams1767398400000,
    KeepAccounts1768003200000,
    MarkEvents1768608060000,
    CreateResponsibilityRequests1769212800000,
    KeepAppointments1769817600000,
    KeepTheShiftLog1791530000000,
    FindFollowUpsByDueTime1791570000000,
    IndexLists1791700030000,
  ],
};
