import { type Persona, readPersonas } from "../organization/personas.js";
import { subgraphNames } from "../runtime/subgraph-names.js";
import { databaseSetting, portSetting, processTable } from "../system/process-table.js";
import type { System } from "../system/system.js";
import { defaultDataFolder } from "../system/system-options.js";
import type { Part } from "../system/system-plan.js";

const ports = subgraphNames.map((name) => `${portSetting(name)} (${processTable[name].defaultPort})`);

export const help = `Starts Cordon on this machine.

  npm start                    the whole system: database, development issuer, subgraphs, gateway;
                               and the process site, which is built meanwhile
  npm run start:<process>      one process in the foreground, with what it needs to run alone:
                               database, issuer, ${subgraphNames.join(", ")}, gateway or site

  npm run dev                  the whole system without the site, or one process (npm run dev -- incidents): what is saved
                               is compiled, and each process that runs it is started again

  -- --new-secrets             with any of them: makes new secrets for a data folder whose secrets.json is lost or broken; its
                               data stays, and tokens given out before are no longer valid

Ctrl-C drains and stops everything; pressed again, it kills what still runs.

Settings (environment)
  CORDON_DATA                  where databases, keys and logs are kept (.cordon in the checkout)
  PORT_GATEWAY (4000), ${ports.join(", ")},
  PORT_ISSUER (4010), PORT_SITE (4020), PORT_DATABASE (5433 or the next free one); 0 picks a free port
  METRICS_PORT, METRICS_HOST   where the metrics of the gateway are, or of the subgraph that is started alone; each of
                               the others has a free port, which its log names
  ORGANIZATION_FILE            the organization, instead of the reference organization; see subgraphs/teams/README.md
  PERSONAS_FILE                whom the development issuer gives tokens for; see local/organization/personas.json
  SITE                         off leaves the process site out
  ${subgraphNames.map(databaseSetting).join(", ")}
                               databases of your own (PostgreSQL 15 or later) instead of the embedded server
  LOG_LEVEL                    debug, info (usual), warn, error or silent
  The settings of the processes are passed on to them; those that are decided here for all are named at the start.
`;

/** Printed once everything runs. */
export function nextSteps(system: System, only: Part | undefined, personasFile: string): string {
  if (only !== undefined) return "";
  const personas = readPersonas(personasFile);
  // The other commands find a system by its data folder.
  const elsewhere = system.dataFolder === defaultDataFolder ? "" : `CORDON_DATA='${system.dataFolder}' `;
  const examplePersona = personas.find(({ persona }) => persona === "security-lead") ?? personas[0];
  return `
  GraphQL page   ${system.gatewayUrl}/graphql
  Act as         ${personaTable(personas)}
  In the shell   ${elsewhere}npm run --silent token -- ${examplePersona?.persona}
                 curl ${system.gatewayUrl}/graphql -H 'content-type: application/json' \\
                   -H "authorization: Bearer $(${elsewhere}npm run --silent token -- ${examplePersona?.persona})" \\
                   -d '{"query":"{ responsibilityMatrix { rows { title sides { title cells { name } } } } }"}'
  Sample data    ${elsewhere}npm run sample
${siteLine(system)}  Data and logs  ${system.dataFolder}
  Stop           Ctrl-C

`;
}

function siteLine(system: System): string {
  const { site } = system.processes;
  return site ? `  Process site   ${system.url("site")} as soon as it is built\n` : "";
}

function personaTable(personas: readonly Persona[]): string {
  const pad = (of: (persona: Persona) => string) => Math.max(...personas.map((persona) => of(persona).length));
  const [persona, name] = [pad((each) => each.persona), pad((each) => each.name)];
  return personas
    .map((each) => `${each.persona.padEnd(persona)}  ${each.name.padEnd(name)}  ${each.team ?? "reads only"}`)
    .join("\n                 ");
}
