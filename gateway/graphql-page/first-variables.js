/** What examples with required variables begin with: the first that whoever asks may see, so that they can run at once. */
export const firstVariables = {
  IncidentCase: {
    query: "{ incidents(first: 1) { nodes { id } } }",
    variables: ({ incidents }) => ({ id: incidents.nodes[0]?.id ?? "" }),
    missing: "There is no incident that you may see: `npm run sample` makes some. Put the id of one into Variables.",
  },
  ReportAlert: {
    query: "{ services(first: 1) { nodes { id } } }",
    variables: ({ services }) => ({
      input: {
        serviceId: services.nodes[0]?.id ?? "",
        source: "HUMAN_OBSERVATION",
        title: "A mailbox rule that nobody made",
        description: "Mail of one person is moved to a folder they did not make.",
      },
    }),
    missing: "Put the id of a service into Variables.",
  },
};
