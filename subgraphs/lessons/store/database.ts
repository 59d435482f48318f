import { directoryTables } from "../../access/directory/directory-tables.js";
import { CreateDirectory1767312000000 } from "../../access/migrations/1767312000000-create-directory.js";
import { KeepAccountsInDirectory1768003200000 } from "../../access/migrations/1768003200000-keep-accounts-in-directory.js";
import { KeepAppointmentsInDirectory1769817600000 } from "../../access/migrations/1769817600000-keep-appointments-in-directory.js";
import { CreateLessons1767484800000 } from "./migrations/1767484800000-create-lessons.js";
import { IndexEveryFilter1767744000000 } from "./migrations/1767744000000-index-every-filter.js";
import { MarkEvents1768608060000 } from "./migrations/1768608060000-mark-events.js";
import { KeepWhoSubmitted1769817660000 } from "./migrations/1769817660000-keep-who-submitted.js";
import { FollowReopenedIncidents1790294460000 } from "./migrations/1790294460000-follow-reopened-incidents.js";
import { KeepWhoStarted1791000060000 } from "./migrations/1791000060000-keep-who-started.js";
import { KeepConsultedTeams1791200060000 } from "./migrations/1791200060000-keep-consulted-teams.js";
import { IndexLists1791700060000 } from "./migrations/1791700060000-index-lists.js";
import { IndexSearchedTexts1791710060000 } from "./migrations/1791710060000-index-searched-texts.js";
import { KeepSearchedTexts1791720060000 } from "./migrations/1791720060000-keep-searched-texts.js";
import { KeepRollups1791800060000 } from "./migrations/1791800060000-keep-rollups.js";
import { TakeTextsApartFaster1793000060000 } from "./migrations/1793000060000-take-texts-apart-faster.js";
import { KeepQuarterHours1797400060000 } from "./migrations/1797400060000-keep-quarter-hours.js";
import { IndexRedReviews1797400070000 } from "./migrations/1797400070000-index-red-reviews.js";
import { IndexRequests1797990060000 } from "./migrations/1797990060000-index-requests.js";
import { SearchInsertsAtOnce1797998060000 } from "./migrations/1797998060000-search-inserts-at-once.js";
import { tables } from "./tables.js";

/** What the database of this subgraph is made of: its own tables and the directory; the migrations, the newest last. */
export const database = {
  tables: [...Object.values(directoryTables), ...Object.values(tables)],
  migrations: [
    CreateDirectory1767312000000,
    CreateLessons1767484800000,
    IndexEveryFilter1767744000000,
    KeepAccountsInDirectory1768003200000,
    MarkEvents1768608060000,
    KeepAppointmentsInDirectory1769817600000,
    KeepWhoSubmitted1769817660000,
    FollowReopenedIncidents1790294460000,
    KeepWhoStarted1791000060000,
    KeepConsultedTeams1791200060000,
    IndexLists1791700060000,
    IndexSearchedTexts1791710060000,
    KeepSearchedTexts1791720060000,
    KeepRollups1791800060000,
    TakeTextsApartFaster1793000060000,
    KeepQuarterHours1797400060000,
    IndexRedReviews1797400070000,
    IndexRequests1797990060000,
    SearchInsertsAtOnce1797998060000,
  ],
};
