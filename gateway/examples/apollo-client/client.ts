import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from "@apollo/client";

/** What the generated documents carry: the id under which they are registered. */
type Registered = { readonly __meta__?: { readonly hash?: string } };

/** Apollo Client that sends the id of a registered operation and never its text. */
export function client(url: string, token: string): ApolloClient {
  const byId = new ApolloLink((operation, forward) => {
    operation.extensions.documentId = (operation.query as Registered).__meta__?.hash;
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
    return forward(operation);
  });
  const http = new HttpLink({ uri: url, headers: { authorization: `Bearer ${token}` }, fetch: withDocumentId });
  return new ApolloClient({ link: ApolloLink.from([byId, http]), cache: new InMemoryCache() });
}

/** GraphQL over HTTP has the id beside the variables; Apollo's link can only put it among the extensions. */
const withDocumentId: typeof fetch = (input, init) => {
  const { extensions, ...request } = JSON.parse(String(init?.body));
  return fetch(input, { ...init, body: JSON.stringify({ ...request, documentId: extensions.documentId }) });
};
