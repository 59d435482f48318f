import {
  createOperationDescriptor,
  type Environment,
  fetchQuery,
  getRequest,
  getSingularSelector,
  type ReaderFragment,
} from "relay-runtime";
import { connection } from "../connection.js";
import listFragment, { type incidentList$data } from "./compiled/incidentList.graphql.js";
import nextPageQuery, { type incidentListNextPageQuery } from "./compiled/incidentListNextPageQuery.graphql.js";
import listQuery, { type incidentListQuery } from "./compiled/incidentListQuery.graphql.js";
import rowFragment, { type incidentRow$data } from "./compiled/incidentRow.graphql.js";
import { environment } from "./environment.js";

/** What a fragment asks for, out of the store; `reference` is what the parent holds instead of the fields. */
function read<Data>(store: Environment, fragment: ReaderFragment, reference: unknown): Data {
  const selector = getSingularSelector(fragment, reference);
  if (!selector) throw new Error(`Nothing is known of ${fragment.name}.`);
  return store.lookup(selector).data as Data;
}

/** Fetches page after page into the store, which joins them to one list, and prints a line for each incident. */
async function main() {
  const { url, token } = connection();
  const store = environment(url, token);
  await fetchQuery<incidentListQuery>(store, listQuery, {}).toPromise();
  const root = store.lookup(createOperationDescriptor(getRequest(listQuery), {}).fragment).data;
  let list = read<incidentList$data>(store, listFragment, root);
  while (list.incidents?.pageInfo.hasNextPage) {
    const after = list.incidents.pageInfo.endCursor;
    await fetchQuery<incidentListNextPageQuery>(store, nextPageQuery, { first: 20, after }).toPromise();
    list = read<incidentList$data>(store, listFragment, root);
  }
  // Null while the incidents cannot be read.
  if (!list.incidents) throw new Error("The incidents cannot be read just now. Try again shortly.");
  const rows = list.incidents.edges.map(({ node }) => read<incidentRow$data>(store, rowFragment, node));
  if (rows.length === 0) return console.log("No open incident that you may see.");
  for (const { number, severity, phase, title, responsibleTeams } of rows) {
    console.log(
      `${number} ${severity} ${phase} ${title} (${(responsibleTeams ?? []).map(({ name }) => name).join(", ")})`,
    );
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
