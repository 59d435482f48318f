import { openDatabase } from "../../../../platform/database/database.js";
import { createTestDatabase } from "../../../../test/support/test-database.js";
import { tables } from "../tables.js";
import { CreateTeams1767398400000 } from "./1767398400000-create-teams.js";
import { KeepAccounts1768003200000 } from "./1768003200000-keep-accounts.js";
import { KeepAppointments1769817600000 } from "./1769817600000-keep-appointments.js";

test("Accounts of before keep what any program may do, and people are as they were, appointed to nothing", async () => {
  const { url, drop } = await createTestDatabase("keep_accounts");
  const setting = "DATABASE_URL_TEAMS";
  const before = await openDatabase({ setting, tables: [], migrations: [CreateTeams1767398400000] }, url);
  await before.query(`
    INSERT INTO person (id, version, key, subject, kind, name, email, team_ids) VALUES
      (gen_random_uuid(), 1, 'ada', 'ada', 'PERSON', 'Ada', 'ada@example.com', '{}'),
      (gen_random_uuid(), 1, 'monitoring', 'monitoring', 'SERVICE_ACCOUNT', 'Monitoring', 'm@example.com', '{}')`);
  await before.destroy();
  const migrations = [CreateTeams1767398400000, KeepAccounts1768003200000, KeepAppointments1769817600000];
  const after = await openDatabase({ setting, tables: [tables.Person], migrations }, url);
  const people = await after.manager.find(tables.Person, { order: { key: "ASC" } });
  await after.destroy();
  await drop();
  const standing = { appointments: [], expiresAt: null, deactivatedAt: null };
  expect(people).toMatchObject([
    { key: "ada", operations: [], ...standing },
    { key: "monitoring", operations: ["recordIndicatorSweep", "reportAlert"], ...standing },
  ]);
});
