import { join } from "node:path";
import { command } from "../test/readme/support/command.js";
import { temporaryFolder } from "../test/support/temporary-folder.js";

const settings = (dataFolder: string) => ({ CORDON_DATA: dataFolder, PORT_DATABASE: "0", PORT_TEAMS: "0" });
const verify = (dataFolder: string, ...names: readonly string[]) =>
  command(process.execPath, ["dist/local/audit-verify.js", ...names], settings(dataFolder)).ended;

test("the databases of the running system are found without a setting, and without one that runs it says what to do", async () => {
  const folder = temporaryFolder();
  const dataFolder = join(folder.path, "data");
  const nothing = await verify(dataFolder);
  expect(nothing).toMatchObject({ code: 1, output: "" });
  expect(nothing.errors).toMatch(/^No setting DATABASE_URL_… is set, and no database server runs .+\n$/);

  const teams = command(process.execPath, ["dist/local/start.js", "teams"], settings(dataFolder));
  await teams.says(/"msg":"listening"/);
  const { output, errors } = await verify(dataFolder, "DATABASE_URL_TEAMS");
  expect(errors).toMatch(/^The databases of the system that runs with .+\n$/);
  expect(output).toMatch(/DATABASE_URL_TEAMS: audit: \d+ entries, chain intact, head [0-9a-f]{64}\./);
  teams.child.kill("SIGTERM");
  await teams.ended;
  folder.remove();
});
