import { use } from "react";
import { SignedInDocument } from "../../typed/graphql.js";
import { LiveContext } from "../api/live-context.js";
import { useLiveQuery } from "../api/use-live-query.js";
import { wordsOf } from "./words-of.js";

const nothing = {};

/** Who is signed in, and whether changes come in. */
export function PageHeader({ onSignOut }: { readonly onSignOut: () => void }) {
  const { data } = useLiveQuery(SignedInDocument, nothing);
  const { isLive, last } = use(LiveContext);
  const teams = data?.me?.teams.map(({ name }) => name).join(", ");
  return (
    <header className="page-header">
      <p className="brand">
        Cordon <span>Incident dashboard</span>
      </p>
      <p className={isLive ? "live" : "live paused"} role="status">
        {isLive ? "Live" : "Connecting…"}
        {isLive && last && (
          <span className="last-change">
            {last.number}: {wordsOf(last.operation)}
          </span>
        )}
      </p>
      <p className="who">
        <strong>{data?.me?.name ?? "…"}</strong>
        <span className="quiet">{teams || (data?.me ? "No team" : "")}</span>
      </p>
      <button type="button" onClick={() => onSignOut()}>
        Sign out
      </button>
    </header>
  );
}
