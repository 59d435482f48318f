import { directoryTables } from "../../access/directory/directory-tables.js";
import { CreateDirectory1767312000000 } from "../../access/migrations/1767312000000-create-directory.js";
import { KeepAccountsInDirectory1768003200000 } from "../../access/migrations/1768003200000-keep-accounts-in-directory.js";
import { KeepAppointmentsInDirectory1769817600000 } from "../../access/migrations/1769817600000-keep-appointments-in-directory.js";
import { CreateExercises1700000000000 } from "./migrations/1700000000000-create-exercises.js";
import { tables } from "./tables.js";

/** What the database of this subgraph is made of: its own tables and the directory. */
export const database = {
  tables: [...Object.values(directoryTables), ...Object.values(tables)],
  migrations: [
    CreateDirectory1767312000000,
    KeepAccountsInDirectory1768003200000,
    KeepAppointmentsInDirectory1769817600000,
    CreateExercises1700000000000,
  ],
};
