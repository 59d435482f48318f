import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { readEnvironment } from "../subgraphs/foundation/environment.js";
import { requestToken } from "./request-token.js";
import { livingRecords } from "./running-records.js";
import { defaultDataFolder } from "./system-options.js";

const help = `Prints a token of a persona, for the Authorization header; nothing else goes to standard output.

  npm run --silent token -- <persona>

Cordon has to run: the token is given by its development issuer. Without a persona, it says which there are.
`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: "boolean", short: "h" } },
  });
  if (values.help) return void process.stdout.write(help);
  if (positionals.length > 1) throw new Error("Name one persona.");
  const { CORDON_DATA: dataFolder } = readEnvironment({ CORDON_DATA: z.string().default(defaultDataFolder) });
  const issuer = existsSync(dataFolder) ? runningIssuer(dataFolder) : undefined;
  if (!issuer)
    throw new Error(`No development issuer runs with the data folder ${dataFolder}. Start Cordon: npm start`);
  process.stdout.write(`${await requestToken(issuer, positionals[0])}\n`);
}

const runningIssuer = (dataFolder: string) =>
  livingRecords(dataFolder).flatMap(({ processes }) => processes.issuer?.url ?? [])[0];

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
