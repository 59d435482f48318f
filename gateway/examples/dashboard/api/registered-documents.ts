import { type Exchange, makeOperation, type Operation } from "@urql/core";
import { map, pipe } from "wonka";

/** What the generated documents carry: the id under which they are registered. */
type Registered = { readonly __meta__?: { readonly hash?: string } };

/**
 * Sends the id of a registered document and never its text. It stands behind the cache, which reads the document, and in
 * front of what sends it; what comes back is given to the operation as it was.
 */
export const registeredDocuments: Exchange =
  ({ forward }) =>
  (operations$) => {
    const sent = new Map<number, Operation>();
    const requests$ = pipe(
      operations$,
      map((operation) => {
        const documentId = (operation.query as Registered).__meta__?.hash;
        if (operation.kind === "teardown" || !documentId) return operation;
        sent.set(operation.key, operation);
        return makeOperation(operation.kind, {
          ...operation,
          query: { kind: "Document", definitions: [], documentId } as unknown as Operation["query"],
        });
      }),
    );
    return pipe(
      forward(requests$),
      map((result) => ({ ...result, operation: sent.get(result.operation.key) ?? result.operation })),
    );
  };
