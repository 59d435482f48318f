import { graphql } from "relay-runtime";

/** What one row of the list shows; whoever renders the row reads this fragment and nothing else. */
export const incidentRow = graphql`
  fragment incidentRow on Incident {
    number
    title
    state
    phase
    severity
    priority
    openedAt
    responsibleTeams {
      name
    }
  }
`;
