import { parseArgs } from "node:util";
import { runningUrl, selectDataFolder } from "./commands/running-url.js";
import { requestToken } from "./issuer/request-token.js";

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
  const issuer = runningUrl(selectDataFolder(), "issuer");
  process.stdout.write(`${await requestToken(issuer, positionals[0])}\n`);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
