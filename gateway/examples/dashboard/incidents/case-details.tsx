import type { IncidentPanelQuery } from "../../typed/graphql.js";
import { Moment } from "../layout/moment.js";
import { SeverityMark } from "../layout/severity-mark.js";
import { wordsOf } from "../layout/words-of.js";

interface Properties {
  readonly incident: NonNullable<IncidentPanelQuery["incident"]>;
}

export function CaseDetails({ incident }: Properties) {
  const { number, title, summary, severity, state, phase, serviceResponses, timeline } = incident;
  const obligations = incident.notificationObligations.nodes;
  const similar = (incident.similar ?? []).flatMap(({ incident: other, sharedWords }) =>
    other ? { ...other, sharedWords } : [],
  );
  return (
    <>
      <p className="quiet">{number}</p>
      <h2>{title}</h2>
      <p>
        <SeverityMark severity={severity} /> {wordsOf(state)}, in the phase “{wordsOf(phase)}”, opened{" "}
        <Moment at={incident.openedAt} />
      </p>
      <p>{summary}</p>
      {serviceResponses.length > 0 && <h3>Services</h3>}
      <ul>
        {serviceResponses.map(({ id, service, state: far, round, owner }) => (
          <li key={id}>
            <strong>{service?.name ?? "?"}</strong> {wordsOf(far)}
            <span className="quiet">
              {round > 1 && `round ${round}, `}
              {owner ? `owned by ${owner.personName}` : "without an owner"}
            </span>
          </li>
        ))}
      </ul>
      {obligations.length > 0 && <h3>Notification obligations</h3>}
      <ul>
        {obligations.map(({ id, clock, state: standing, dueAt }) => (
          <li key={id}>
            <strong>{wordsOf(clock)}</strong> {wordsOf(standing)}
            {dueAt && (
              <span className="quiet">
                by <Moment at={dueAt} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {similar.length > 0 && <h3>Similar incidents</h3>}
      <ul>
        {similar.map(({ id, number: other, title: of, state: far, sharedWords }) => (
          <li key={id}>
            <strong>{other}</strong> {of}
            <span className="quiet">
              {wordsOf(far)}: {sharedWords.slice(0, 4).join(", ")}
            </span>
          </li>
        ))}
      </ul>
      <h3>What happened last</h3>
      <ol reversed>
        {timeline.nodes.toReversed().map(({ id, recordedAt, actorName, text }) => (
          <li key={id}>
            {text}
            <span className="quiet">
              <Moment at={recordedAt} />, {actorName}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
