import { CreateLedgers1767225600000 } from "./1767225600000-create-ledgers.js";

/** The tables every subgraph's database has, oldest first. */
export const foundationMigrations = [CreateLedgers1767225600000];
