import type { TypedDocumentNode } from "@urql/core";
import { use, useCallback, useEffect, useRef } from "react";
import { type AnyVariables, useQuery } from "urql";
import { LiveContext } from "./live-context.js";
import { type Problem, problemsOf } from "./problems-of.js";

interface LiveAnswer<Data> {
  readonly data: Data | undefined;
  readonly isLoading: boolean;
  readonly problems: readonly Problem[];
  readonly askAgain: () => void;
}

/** A query that is asked again when something has changed. What there is already stays in sight meanwhile. */
export function useLiveQuery<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): LiveAnswer<Data> {
  const { revision } = use(LiveContext);
  const seen = useRef(revision);
  const [{ data, fetching, error }, execute] = useQuery<Data, Variables>({
    query,
    variables,
    requestPolicy: "cache-and-network",
  } as Parameters<typeof useQuery<Data, Variables>>[0]);
  const askAgain = useCallback(() => execute({ requestPolicy: "network-only" }), [execute]);
  useEffect(() => {
    if (seen.current === revision) return;
    seen.current = revision;
    askAgain();
  }, [askAgain, revision]);
  return { data, isLoading: fetching, problems: problemsOf(error), askAgain };
}
