import type { IncidentPageQuery } from "../../typed/graphql.js";
import { Moment } from "../layout/moment.js";
import { SeverityMark } from "../layout/severity-mark.js";
import { wordsOf } from "../layout/words-of.js";

interface Properties {
  readonly incident: NonNullable<IncidentPageQuery["incidents"]>["nodes"][number];
  /** When it has just changed: its row lights up. */
  readonly changedAt?: string;
  readonly onOpen: (incidentId: string) => void;
}

/** Shows state and phase both: how far the incident is as a whole, and what is worked on. */
export function IncidentRow({ incident, changedAt, onOpen }: Properties) {
  const { id, number, title, severity, state, phase, serviceResponses, openedAt } = incident;
  const far = state === "DECLARED" ? wordsOf(phase) : wordsOf(state);
  return (
    <tr className={changedAt ? "changed" : undefined}>
      <th scope="row">
        <span className="quiet">
          {number}
          <span className="narrow"> · {far}</span>
        </span>
        <button type="button" className="link" onClick={() => onOpen(id)}>
          {title}
        </button>
      </th>
      <td>
        <SeverityMark severity={severity} />
      </td>
      <td className="wide">
        {wordsOf(state)}
        {state === "DECLARED" && <span className="quiet">{wordsOf(phase)}</span>}
      </td>
      <td className="wide">
        {serviceResponses.map(({ id: responseId, service, state: reached }) => (
          <span key={responseId} className="service">
            {service?.name ?? "?"} <span className="quiet">{wordsOf(reached)}</span>
          </span>
        ))}
      </td>
      <td className="wide">
        <Moment at={openedAt} />
      </td>
    </tr>
  );
}
