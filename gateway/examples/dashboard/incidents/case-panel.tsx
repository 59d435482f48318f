import { useEffect, useMemo, useRef } from "react";
import { IncidentPanelDocument } from "../../typed/graphql.js";
import { useLiveQuery } from "../api/use-live-query.js";
import { ProblemNotice } from "../layout/problem-notice.js";
import { AddNote } from "./add-note.js";
import { CaseDetails } from "./case-details.js";

interface Properties {
  readonly id: string;
  readonly onClose: () => void;
}

/** One incident beside the page. The browser keeps the focus in it, and Escape closes it. */
export function CasePanel({ id, onClose }: Properties) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const variables = useMemo(() => ({ id }), [id]);
  const { data, isLoading, problems, askAgain } = useLiveQuery(IncidentPanelDocument, variables);
  const incident = data?.incident;
  return (
    <dialog ref={dialog} className="case" aria-label="Incident" onClose={onClose}>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
      <ProblemNotice problems={problems} onTryAgain={askAgain} />
      {!incident && isLoading && <p className="empty">Loading…</p>}
      {incident === null && problems.length === 0 && (
        <p className="empty">There is no such incident, or none that you may see.</p>
      )}
      {incident && (
        <>
          <CaseDetails incident={incident} />
          <AddNote incidentId={incident.id} />
        </>
      )}
    </dialog>
  );
}
