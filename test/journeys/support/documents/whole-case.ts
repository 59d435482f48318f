/** One federated query that returns a whole case: incident, the response of each service, teams, people, timeline, review and lessons, of three subgraphs. */
export const wholeCase = `query WholeCase($id: ID!) {
  incident(id: $id) {
    number
    title
    state
    phase
    severity
    services { name owner { name } }
    responsibleTeams { name function }
    onCall { personName team { name } }
    serviceResponses {
      state
      round
      service { name }
      owner { person { name } }
      milestoneHistory(first: 20) { nodes { kind round reachedAt } }
      recoveryPlans { nodes { state text } }
    }
    milestoneHistory(first: 20) { nodes { kind reachedAt } }
    virtualTeam { role person { name teams { name } } }
    assignments { nodes { role state person { name } } }
    alerts { nodes { title disposition severityAssessment { severity priority } } }
    analyses { nodes { attackVector findings } }
    responseSteps { nodes { phase round description } }
    notificationObligations { nodes { clock dueAt state } }
    customerNotices { nodes { channel releasedAt } }
    timeline(first: 100, orderBy: [{ field: RECORDED_AT, direction: ASC }]) { nodes { sequence recordedAt actorName operation text } }
    review {
      state
      kind
      conclusion
      serviceSideAnalyses { nodes { service { name } exposure } }
      lessons { nodes { kind whatHappened followUps { nodes { title state owner { name } } } } }
    }
  }
}`;
