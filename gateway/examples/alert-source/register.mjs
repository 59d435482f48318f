/* Registers a source of alerts that writes JSON of its own, and prints its id and its key: node register.mjs <service> <name of the source> */
import { readFileSync } from "node:fs";

const { CORDON_URL = "http://localhost:4000/graphql", CORDON_TOKEN } = process.env;
const [service, name] = process.argv.slice(2);

/** Ends with one line that says what is wrong. */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

if (!name)
  fail("Say for which service, and what the source is called: node register.mjs <service> <name of the source>");
if (!CORDON_TOKEN) fail("Set CORDON_TOKEN to the token of somebody who deploys the monitoring of that service.");
const textOf = (file) => readFileSync(new URL(file, import.meta.url), "utf8");

async function ask(query, variables) {
  const response = await fetch(CORDON_URL, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${CORDON_TOKEN}` },
    body: JSON.stringify({ query, variables }),
  }).catch(({ cause }) => fail(`${CORDON_URL} cannot be reached: ${cause?.code ?? cause?.message}`));
  const { data, errors } = await response.json();
  if (errors) fail(errors.map(({ message }) => message).join("\n"));
  return data;
}

const { services } = await ask("query ($text: String!) { services(filter: { text: $text }) { nodes { id name } } }", {
  text: service,
});
const found = services.nodes.find((one) => one.name === service);
if (!found) fail(`There is no service named ${service}.`);

const mapping = JSON.parse(textOf("mapping.json"));
const { registerAlertSource } = await ask(textOf("../operations/register-alert-source.graphql"), {
  input: { name, format: "GENERIC_JSON", mapping, serviceId: found.id },
});
if (!registerAlertSource.secret) fail(registerAlertSource.message);
process.stdout.write(`${registerAlertSource.source.id} ${registerAlertSource.secret}\n`);
