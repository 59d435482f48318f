import { parseArgs } from "node:util";
import { runningUrl, selectDataFolder } from "./commands/running-url.js";
import { requestToken } from "./issuer/request-token.js";
import { playScenarios } from "./samples/play-scenarios.js";
import { Cordon } from "./samples/player/cordon.js";
import { allScenarios } from "./samples/scenarios/all-scenarios.js";

const help = `Fills a running system with sample incidents, so that there is something to see.

  npm run sample

Cordon has to run: npm start. The incidents are played through the GraphQL API by the personas of the reference
organization, each doing what they may, as \`npm run token\` lets you act as them. What is there already is left alone.

What there is then:
${allScenarios.map(({ title, shows }) => `  ${title}\n      ${shows}`).join("\n")}

Settings (environment)
  CORDON_DATA                  the data folder of the running system (.cordon in the checkout)

To begin afresh, without them: stop Cordon, delete its data folder, and start it again.
`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { help: { type: "boolean", short: "h" } } });
  if (values.help) return void process.stdout.write(help);
  const dataFolder = selectDataFolder();
  const issuer = runningUrl(dataFolder, "issuer");
  const gateway = runningUrl(dataFolder, "gateway");
  const cordon = new Cordon(`${gateway}/graphql`, (persona) => requestToken(issuer, persona));
  const scenarioResults = await playScenarios(cordon, (line) => process.stdout.write(`${line}\n`));
  process.stdout.write(scenarioResults > 0 ? whereToLook(gateway) : isFresh(dataFolder));
}

const whereToLook = (gateway: string) => `
See them at ${gateway}/graphql: choose somebody under "Act as", and an operation under "Saved examples".
What each of them shows: npm run sample -- --help
`;

const isFresh = (dataFolder: string) => `
All of them are there already. To begin afresh: stop Cordon, delete ${dataFolder}, start it, and run this again.
`;

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
