import { examples } from "./examples.js";
import { examplesPanel } from "./examples-panel.js";
import { identityBar } from "./identity-bar.js";
import { operationsIn } from "./operations-in.js";

const { React, ReactDOM, GraphiQL, graphqlSse } = globalThis;
const notice = document.getElementById("notice");

/** What the page says about itself, beside the picker; empty when there is nothing to say. */
const say = (text, { wrong = true } = {}) => {
  notice.textContent = text;
  notice.classList.toggle("wrong", wrong);
};

/** What the editor shows when there is no answer. */
const failed = (message) => ({ errors: [{ message }] });

/** Why the pane of documentation is empty for somebody, and what they can do instead; said while nothing else is. */
const noSchema =
  "This account may not read the schema, so there is no documentation here. " +
  "Choose an operation under Saved examples, or act as a person.";
let schemaIsHidden = false;

/** The subscriptions under way; they end when somebody else is chosen, who may not see the same. */
const listening = new Set();
const stopListening = () => {
  for (const results of listening) results.return();
};

/** What stays true when nothing went wrong: an answer to something else does not end what is listened to. */
function nothingWrong() {
  if (listening.size > 0) say("Listening. What you may see is shown as it happens.", { wrong: false });
  else say(schemaIsHidden ? noSchema : "", { wrong: false });
}

/** A name that the document does not have is of the tab before: the editor learns it a moment after a change. */
function current({ operationName, ...parameters }) {
  const operations = operationsIn(parameters.query);
  const named = operations.some(({ name }) => name === operationName);
  return { parameters: named ? { ...parameters, operationName } : parameters, operations };
}

/** Whether the operation that is to be run is a subscription; its answers then come one after the other. */
const isSubscription = ({ operationName }, operations) =>
  operations.some(({ kind, name }) => kind === "subscription" && (!operationName || name === operationName));

/** Listens as whoever is chosen, until the editor stops. */
function listen(identity, parameters) {
  const client = graphqlSse.createClient({
    url: "/graphql/stream",
    headers: async () => ({ authorization: `Bearer ${await identity.token()}` }),
  });
  const source = client.iterate(parameters);
  const ended = () => {
    if (listening.delete(results)) nothingWrong();
  };
  const results = {
    [Symbol.asyncIterator]: () => results,
    async next() {
      const result = await source.next();
      if (result.done) ended();
      return result;
    },
    // Not a generator: the return of one would wait for the next result.
    return() {
      ended();
      return source.return();
    },
  };
  listening.add(results);
  nothingWrong();
  return results;
}

function hideSchema(hidden) {
  schemaIsHidden = hidden;
  document.body.classList.toggle("without-schema", hidden);
}

/** Sends what the editor holds as whoever is chosen. A token that ended meanwhile is renewed once. */
function fetcherFor(identity) {
  const send = async (parameters, headers, renew) => {
    const token = await identity.token(renew);
    if (!token) return failed("Paste a bearer token at the top of the page first.");
    const response = await fetch("/graphql", {
      method: "POST",
      headers: {
        "cordon-cost": "show",
        ...headers,
        "content-type": "application/json",
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify(parameters),
    });
    const answer = await response.json();
    const expired = answer.errors?.[0]?.extensions?.reason === "TOKEN_EXPIRED";
    if (expired && !renew) return send(parameters, headers, true);
    if (parameters.operationName === "IntrospectionQuery")
      hideSchema(response.status >= 400 && response.status < 500 && response.status !== 401);
    if (response.status === 401 || response.status === 503) say(answer.errors[0].message);
    else nothingWrong();
    return answer;
  };
  return (asked, options) => {
    const { parameters, operations } = current(asked);
    if (isSubscription(parameters, operations)) return listen(identity, parameters);
    return send(parameters, options?.headers, false).catch((error) => {
      say(error.message);
      return failed(error.message);
    });
  };
}

const root = ReactDOM.createRoot(document.getElementById("graphiql"));

/** A new fetcher makes GraphiQL read the schema again, as whoever asks now may see it. */
function show(identity, panel) {
  root.render(
    React.createElement(GraphiQL, {
      fetcher: fetcherFor(identity),
      defaultTabs: examples.map((query) => ({ query })),
      plugins: [panel],
      defaultEditorToolsVisibility: false,
      shouldPersistHeaders: false,
      isHeadersEditorEnabled: true,
    }),
  );
}

try {
  const personas = document.body.dataset.personas === "true";
  const ask = async (query) => (await fetcherFor(identity)({ query })).data;
  const panel = await examplesPanel(ask, say);
  const identity = await identityBar(document.getElementById("identity"), personas, () => {
    stopListening();
    show(identity, panel);
  });
  show(identity, panel);
} catch (error) {
  say(error.message);
}
