import { graphql } from "relay-runtime";

/** A list that grows page by page: Relay writes the query of the next page itself, by the connection. */
export const incidentList = graphql`
  fragment incidentList on Query
  @refetchable(queryName: "incidentListNextPageQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" }) {
    incidents(first: $first, after: $after, filter: { open: true }) @connection(key: "incidentList_incidents") {
      edges {
        node {
          id
          ...incidentRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

export const incidentListQuery = graphql`
  query incidentListQuery {
    ...incidentList
  }
`;
