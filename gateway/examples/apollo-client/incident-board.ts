import { connection } from "../connection.js";
import { IncidentBoardDocument, type IncidentBoardQuery } from "../typed/graphql.js";
import { client } from "./client.js";

type Row = NonNullable<IncidentBoardQuery["incidents"]>["nodes"][number];

/** The columns of the board: each a title, and what stands in it for an incident. */
const columns: Readonly<Record<string, (row: Row) => string>> = {
  number: ({ number }) => number,
  severity: ({ severity }) => severity,
  state: ({ state }) => state,
  phase: ({ phase }) => phase,
  incident: ({ title }) => title,
  services: ({ serviceResponses }) =>
    serviceResponses.map(({ service, state }) => `${service?.name ?? "?"} ${state}`).join(", "),
  "on call": ({ onCall }) => (onCall ?? []).map(({ personName }) => personName).join(", "),
  review: ({ review }) => review?.state ?? "",
};

async function main() {
  const { url, token } = connection();
  const { data } = await client(url, token).query({ query: IncidentBoardDocument, variables: { first: 20 } });
  // Null while the incidents cannot be read; the error says why.
  if (!data?.incidents) throw new Error("The incidents cannot be read just now. Try again shortly.");
  const rows = data.incidents.nodes;
  if (rows.length === 0) return console.log("No open incident that you may see.");
  console.table(rows.map((row) => Object.fromEntries(Object.entries(columns).map(([title, of]) => [title, of(row)]))));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
